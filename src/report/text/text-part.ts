import type { ClaimId } from "../../dossier/model.ts";

/** A stretch of words: plain, or with what a reader must be told of it. */
export type Run =
  | string
  | { readonly as: "strong"; readonly text: string }
  /** The title of a work; `lang` (BCP 47) where it is recorded. */
  | { readonly as: "cite"; readonly text: string; readonly lang?: string }
  /** Words of others, without quotation marks. */
  | { readonly as: "quote"; readonly text: string; readonly lang: string }
  /** A way out of the text. */
  | { readonly as: "link"; readonly text: string; readonly href: string }
  /** A way to the part of this text that tells of a claim. */
  | { readonly as: "claim"; readonly text: string; readonly claim: ClaimId };

export type Runs = readonly Run[];

export interface TextTable {
  readonly kind: "table";
  readonly caption: string;
  /** The heads of the columns: what the rows are about first. */
  readonly columns: readonly string[];
  /** Which columns hold numbers, counted from 0. */
  readonly numeric: readonly number[];
  /** A cell for every column, or one beside the first that goes for all others. */
  readonly rows: readonly (readonly string[])[];
}

export type Block =
  | { readonly kind: "paragraph"; readonly runs: Runs }
  | { readonly kind: "list"; readonly items: readonly Runs[] }
  | TextTable;

/** A heading and what stands under it. A text is a row of these; what follows is none of its own. */
export interface TextPart {
  /** Unique in the text, and fit for an address. */
  readonly id: string;
  /** 1 for the chapters of the text, 2 and 3 below them. */
  readonly level: 1 | 2 | 3;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export function paragraph(...runs: Runs): Block {
  return { kind: "paragraph", runs };
}

/** A list, or nothing where it would be empty. */
export function list(items: readonly Runs[]): readonly Block[] {
  return items.length > 0 ? [{ kind: "list", items }] : [];
}

export function strong(text: string): Run {
  return { as: "strong", text };
}

/** Words as a sentence: with a full stop, unless an abbreviation at their end has brought one. */
export function sentence(words: string): string {
  return words.endsWith(".") ? words : `${words}.`;
}

/** The id of the part that tells of a claim. */
export function claimPartId(claim: ClaimId): string {
  return `claim-${claim}`;
}
