import type { Manifest } from "../../dossier/manifest.ts";
import type { Source } from "../../dossier/model.ts";
import type { Path } from "../../dossier/path.ts";
import { languages } from "../../i18n/language.ts";
import { authorNames } from "../source-link.ts";
import { correctionsLine } from "./credit.ts";

/** A column that holds a member of a claim or of an entry of its evidence. */
export interface MemberColumn {
  readonly name: string;
  /** From the claim, or from the entry of its evidence. */
  readonly path: Path;
  /** `list`: ids with blanks between. */
  readonly form: "text" | "list" | "number";
}

/** A column that repeats what the sources or the manifest say. */
export interface DerivedColumn<From> {
  readonly name: string;
  readonly textOf: (from: From) => string | undefined;
}

const column = (name: string, path: Path, form: MemberColumn["form"] = "text"): MemberColumn => ({
  name,
  path,
  form,
});

/** One column a language. */
const columns = (name: string, path: Path): readonly MemberColumn[] =>
  languages.map((language) => column(`${name}_${language}`, [...path, language]));

/** What a row says of its claim: the same in every row of the claim. */
export const claimColumns: readonly MemberColumn[] = [
  column("claim_id", ["id"]),
  column("kind", ["kind"]),
  column("date", ["date"]),
  column("verdict", ["assessment", "verdict"]),
  ...columns("reason", ["assessment", "why"]),
  ...columns("statement", ["statement"]),
  column("features", ["features"], "list"),
  column("brief_parts", ["brief"], "list"),
];

/** What a row says of its passage of evidence: empty in the one row of a claim without any. */
export const evidenceColumns: readonly MemberColumn[] = [
  column("bearing", ["bearing"]),
  column("quote", ["quote", "exact"]),
  column("quote_language", ["quote", "lang"]),
  ...columns("quote_speaker", ["quote", "speaker"]),
  ...columns("quote_translation", ["quote", "translation"]),
  column("source_id", ["source"]),
];

/** What the source is: repeated from the sources. */
export const sourceColumns: readonly DerivedColumn<Source>[] = [
  { name: "source_publisher", textOf: ({ publisher }) => publisher },
  { name: "source_title", textOf: ({ title }) => title },
  { name: "source_author", textOf: authorNames },
  { name: "source_issued", textOf: issuedText },
  { name: "source_grade", textOf: ({ grade }) => grade },
  { name: "source_url", textOf: ({ URL }) => URL },
  { name: "source_seen_on", textOf: ({ seen }) => seen.on },
  { name: "source_seen", textOf: ({ seen }) => seen.what },
  { name: "source_seen_in", textOf: ({ seen }) => seen.in?.name },
  { name: "source_seen_in_url", textOf: ({ seen }) => seen.in?.URL },
];

/** What few claims have: of the claim, as `claimColumns`. */
export const rareColumns: readonly MemberColumn[] = [
  ...columns("event", ["event"]),
  column("connects", ["connects"], "list"),
  column("check_of", ["check", "of"]),
  column("check_feature", ["check", "feature"]),
  column("check_with", ["check", "with"]),
  column("check_to", ["check", "to"]),
  column("check_reach", ["check", "reach"]),
  column("check_from", ["check", "from"], "list"),
  column("check_finds", ["check", "finds"], "number"),
];

/** Whose claims these are: the same in every row, so that a row that is copied keeps it. */
export const dossierColumns: readonly DerivedColumn<Manifest>[] = [
  ...languages.map((language) => ({
    name: `dossier_title_${language}`,
    textOf: ({ title }: Manifest) => title[language],
  })),
  { name: "dossier_version", textOf: ({ version }) => version },
  { name: "dossier_as_of", textOf: ({ asOf }) => asOf },
  { name: "dossier_licence", textOf: ({ licence }) => licence },
  ...languages.map((language) => ({
    name: `dossier_stance_${language}`,
    textOf: ({ stance }: Manifest) => stance.short[language],
  })),
  ...languages.map((language) => ({
    name: `dossier_corrections_${language}`,
    textOf: (manifest: Manifest) => correctionsLine(manifest, language),
  })),
];

/** All columns in their order. */
export const columnNames: readonly string[] = [
  ...claimColumns,
  ...evidenceColumns,
  ...sourceColumns,
  ...rareColumns,
  ...dossierColumns,
].map(({ name }) => name);

/** `2024-11-17`, as exact as it was recorded; a period with a slash between. */
function issuedText({ issued }: Source): string | undefined {
  return issued?.["date-parts"]
    .map((parts) => parts.map((part) => String(part).padStart(2, "0")).join("-"))
    .join("/");
}
