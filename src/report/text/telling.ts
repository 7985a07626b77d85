import type { Dossier } from "../../dossier/dossier.ts";
import type { DossierIndex } from "../../dossier/lookup.ts";
import type { ReachRecipe } from "../../dossier/manifest.ts";
import type { ClaimId, Day, FeatureRef, Kilometers, LocalizedText } from "../../dossier/model.ts";
import type { TextMessage } from "../../i18n/messages/text.ts";
import type { Translate } from "../../i18n/translator.ts";
import type { MethodError } from "../../reach/method-error.ts";
import type { NamedArea, NamedPlace, ReachNumbers, ReachOrigin } from "../../reach/protocol.ts";
import { type ClaimGroup, groupClaims } from "../claim-groups.ts";
import { type NumberWords, numberWords } from "../number-words.ts";
import { refNames, type Wording } from "../wording.ts";

/** What a text is made of: the dossier, what the reader has set, what was computed, the words. */
export interface TextInput {
  readonly dossier: Dossier;
  readonly index: DossierIndex;
  readonly wording: Wording;
  readonly say: Translate<TextMessage>;
  /** The reach of the picture; null where the dossier has none. */
  readonly recipe: ReachRecipe | null;
  readonly origin: ReachOrigin;
  readonly standoffKm: Kilometers;
  /** The day as of which permission and reports are told; null for all that is known. */
  readonly date: Day | null;
  readonly reach: ComputedReach;
  /**
   * The address of a text that has the passages, for one that only counts them; absent where the
   * passages are told here.
   */
  readonly passagesAt?: string;
}

/** The numbers of the reach, or in a sentence why there are none; the sentence may be empty. */
export type ComputedReach =
  | {
      readonly numbers: ReachNumbers;
      /** The oblasts and places that the numbers tell of; null where those could not be loaded. */
      readonly lists: {
        readonly oblasts: readonly (NamedArea & { readonly status?: "occupied" })[];
        readonly places: readonly NamedPlace[];
      } | null;
      /** Of the line; null while it is not known. */
      readonly errorMeters: MethodError | null;
    }
  | { readonly numbers: null; readonly why: string };

/** The input with what every part of the text needs of it. */
export interface Telling extends TextInput, NumberWords {
  readonly text: (text: LocalizedText) => string;
  readonly nameOf: (ref: FeatureRef) => string;
  /** The claims in the order of the text. */
  readonly groups: readonly ClaimGroup[];
  /** The number of a claim in the text, from 1. */
  readonly numberOf: (claim: ClaimId) => number;
}

export function tellingOf(input: TextInput): Telling {
  const { dossier, index, wording } = input;
  const groups = groupClaims(dossier);
  const order = groups.flatMap(({ claims }) => claims.map(({ id }) => id));
  const numbers = new Map(order.map((id, at) => [id, at + 1]));
  return {
    ...input,
    ...numberWords(wording),
    text: (text) => text[wording.language],
    nameOf: refNames(index, wording),
    groups,
    numberOf: (claim) => numbers.get(claim) ?? 0,
  };
}
