import type { ClaimId } from "../dossier/model.ts";
import { createFollowed } from "./followed.tsx";
import type { Narrowed } from "./narrowing.ts";
import type { InSlices } from "./use-slices.ts";

/** What of the dossier the list shows, by what the reader has chosen, searched and filtered. */
export interface Found {
  readonly claims: ReadonlySet<ClaimId>;
  /** The claims that search and filters leave, whatever feature is chosen. */
  readonly passing: ReadonlySet<ClaimId>;
  /** Questions on which sources differ, by their ids. */
  readonly disagreements: ReadonlySet<string>;
  /** By what search and filters have narrowed the list; null where they have not. */
  readonly narrowed: Narrowed | null;
}

/** What a slice of the list shows. */
export interface Shown {
  readonly found: Found;
  /** The chosen claim, with whose choice the list may have changed. */
  readonly choice: ClaimId | null;
}

/** Whether a claim or a question is among what is found. */
export function isFound({ claims, disagreements }: Found, id: string): boolean {
  return claims.has(id as ClaimId) || disagreements.has(id);
}

const shown = createFollowed<InSlices<Shown>>("What the list shows");

export const ShownContext = shown.Provider;

/**
 * What the whole list shows: while it is changing, what it showed before.
 *
 * @throws Error outside the page
 */
export function useFound(): Found {
  return shown.useFollowed(({ whole }) => whole.found);
}

/** The chosen claim once the whole list shows what belongs to its choice. */
export function useShownChoice(): ClaimId | null {
  return shown.useFollowed(({ whole }) => whole.choice);
}

/** What each slice of the list shows. */
export function useShownSlices(): readonly Shown[] {
  return shown.useFollowed(({ slices }) => slices);
}
