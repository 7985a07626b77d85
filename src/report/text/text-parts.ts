import { checkedParts } from "./checked-parts.ts";
import { claimParts } from "./claim-parts.ts";
import { closingParts } from "./closing-parts.ts";
import { disagreementParts } from "./disagreement-parts.ts";
import { mapParts } from "./map-parts.ts";
import { methodParts } from "./method-parts.ts";
import { reachParts } from "./reach-parts.ts";
import { reportedParts } from "./reported-parts.ts";
import { shortParts } from "./short-parts.ts";
import { type TextInput, tellingOf } from "./telling.ts";
import type { TextPart } from "./text-part.ts";

/**
 * A dossier and its reach as an article: what was found, what the map shows, how far, what was
 * allowed and reported and when, the checked text, every claim with who says so, where sources
 * differ, how all was made. Title and lead of the dossier stand above it and are none of its parts.
 *
 * It comes part by part, so that a page can show it without doing all of it at once.
 */
export function* textParts(input: TextInput): Generator<TextPart> {
  const telling = tellingOf(input);
  yield* shortParts(telling);
  yield* mapParts(telling);
  yield* reachParts(telling);
  yield* reportedParts(telling);
  yield* checkedParts(telling);
  yield* claimParts(telling);
  yield* disagreementParts(telling);
  yield* methodParts(telling);
  yield* closingParts(telling);
}
