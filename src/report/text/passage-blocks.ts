import type { Quote, SourceId } from "../../dossier/model.ts";
import { passageRuns } from "./passage-runs.ts";
import type { Telling } from "./telling.ts";
import { type Block, list, paragraph, type Runs } from "./text-part.ts";

/** Words of a source, with what stands before them, such as their bearing. */
interface Passage {
  readonly source: SourceId;
  readonly quote?: Quote;
  readonly lead?: string;
}

/** Who says so: every passage with its source, or how many there are and where they are told. */
export function passageBlocks(
  telling: Telling,
  partId: string,
  passages: readonly Passage[],
): readonly Block[] {
  const { index, wording, passagesAt } = telling;
  if (passages.length === 0) return [];
  if (passagesAt !== undefined) {
    const text = wording.t("claim.evidence", { count: passages.length });
    return [paragraph({ as: "link", text, href: `${passagesAt}#${partId}` })];
  }
  return list(
    passages.flatMap(({ source, quote, lead }): readonly Runs[] => {
      const found = index.sourceById.get(source);
      return found ? [passageRuns(telling, found, quote, lead)] : [];
    }),
  );
}
