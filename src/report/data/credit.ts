import type { Correction, Manifest, Stance } from "../../dossier/manifest.ts";
import type { Day, LocalizedText } from "../../dossier/model.ts";
import { createFormats } from "../../i18n/formats.ts";
import type { Language } from "../../i18n/language.ts";
import { dataMessages } from "../../i18n/messages/data.ts";
import { createTranslator } from "../../i18n/translator.ts";

/** What every file says of the dossier it was made from. */
export interface Credit {
  readonly title: LocalizedText;
  readonly version: string;
  /** The day up to which the sources were followed. */
  readonly asOf: Day;
  /** SPDX identifier. Quotations are excepted, as `credit` says. */
  readonly licence: string;
  /** One line to stand beside whatever is made of the file. */
  readonly credit: LocalizedText;
  readonly stance: Stance;
  readonly corrections: readonly MarkedCorrection[];
}

export interface MarkedCorrection extends Correction {
  readonly mark: "FIX";
}

/** The manifest's part of a file's head. */
export function creditOf(manifest: Manifest): Credit {
  const { title, version, asOf, licence, stance, corrections } = manifest;
  return {
    title,
    version,
    asOf,
    licence,
    credit: { en: creditLine(manifest, "en"), uk: creditLine(manifest, "uk") },
    stance,
    corrections: corrections.map((correction) => ({ mark: "FIX", ...correction })),
  };
}

/** How to credit the dossier, in one line. */
export function creditLine(
  { title, version, asOf, licence }: Pick<Manifest, "title" | "version" | "asOf" | "licence">,
  language: Language,
): string {
  const day = createFormats(language).dayOrPeriod(asOf);
  return createTranslator(dataMessages, language)("credit", {
    title: title[language],
    version,
    day,
    licence,
  });
}

/** All corrections in one line, each marked FIX and with what it changed; empty where there is none. */
export function correctionsLine({ corrections }: Manifest, language: Language): string {
  const t = createTranslator(dataMessages, language);
  return corrections
    .map(({ date, fix, changed }) =>
      t("fix", { date, changed: changed.join(", "), fix: fix[language] }),
    )
    .join(" ");
}
