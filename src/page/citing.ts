import { createContext, use } from "react";
import type { ClaimId, SourceId } from "../dossier/model.ts";

/** What a reader asks to cite. */
export interface CiteRequest {
  /** The claim that the button belongs to; absent where a source stands by itself. */
  readonly claim?: ClaimId | undefined;
  /** The source that the button belongs to; absent where it is the claim's own. */
  readonly source?: SourceId | undefined;
  /** The button, which gets the focus back. */
  readonly opener: HTMLElement;
}

export const CiteContext = createContext<(request: CiteRequest) => void>(() => {});

/** Opens the dialog that cites. */
export function useCite(): (request: CiteRequest) => void {
  return use(CiteContext);
}
