/**
 * One thing wrong with a dossier. `file` is relative to the dossier's folder, `path` points into it
 * (`[3].evidence[0].quote.exact`, empty for the whole file). `code` and `details` are worded by
 * `i18n`, which says what is wrong and what to write instead.
 */
export interface Problem {
  readonly file: string;
  readonly path: string;
  readonly code: ProblemCode;
  readonly details: Readonly<Record<string, string | number>>;
}

/** A value, or everything that kept us from it. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };
