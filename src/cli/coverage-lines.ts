import type { Dossier } from "../dossier/dossier.ts";
import { indexDossier } from "../dossier/lookup.ts";
import type { FeatureRef } from "../dossier/model.ts";
import type { Language } from "../i18n/language.ts";
import { checkMessages } from "../i18n/messages/check.ts";
import { pageMessages } from "../i18n/messages/page.ts";
import { createTranslator } from "../i18n/translator.ts";
import { type BriefCoverage, coverageOf, type PlaceCoverage } from "../report/coverage.ts";
import { refName } from "../report/ref-name.ts";
import type { VerdictCount } from "../report/verdicts.ts";
import { textTable } from "./text-table.ts";

/** What a dossier covers, as tables in plain text, for `in-range check --report`. */
export function coverageLines(dossier: Dossier, language: Language): readonly string[] {
  const t = createTranslator(checkMessages, language);
  const page = createTranslator(pageMessages, language);
  const index = indexDossier(dossier);
  const coverage = coverageOf(dossier);

  const inWords = (verdicts: readonly VerdictCount[]) =>
    verdicts
      .map(({ verdict, count }) =>
        page("summary.verdict", { verdict: page(`verdict.${verdict}`), count }),
      )
      .join(", ");
  const nameOf = (ref: FeatureRef) => refName(index, ref)?.[language] ?? "";

  function statements({ statements, parts, assessed }: BriefCoverage): readonly string[] {
    const rows = statements.map(({ number, parts: ids, claims, verdicts }) => [
      Number(number),
      claims,
      ids.join(" "),
      inWords(verdicts),
    ]);
    const head = [
      t("report.statement"),
      t("report.claims"),
      t("report.parts"),
      t("report.verdicts"),
    ];
    const sum = t("report.assessed", { assessed, parts });
    return [t("report.statements"), ...textTable(rows, head), sum, ""];
  }

  function place({ ref, kind, claims, disagreements }: PlaceCoverage) {
    return kind === "none"
      ? [claims, disagreements, "-", "dossier", t("report.noPlace")]
      : [claims, disagreements, t(`report.${kind}`), ref, nameOf(ref)];
  }

  return [
    ...(coverage.brief ? statements(coverage.brief) : []),
    t("report.byVerdict"),
    ...textTable(
      coverage.verdicts.map(({ verdict, count }) => [count, page(`verdict.${verdict}`)]),
    ),
    "",
    t("report.byKind"),
    ...textTable(coverage.kinds.map(({ kind, count }) => [count, page(`kind.${kind}`)])),
    "",
    t("report.byGrade"),
    ...textTable(
      [
        ...coverage.grades.map(({ grade, claims, sources }) => [
          claims,
          sources,
          `${grade}: ${page(`grade.${grade}`)}`,
        ]),
        [coverage.computed, "", t("report.computed")],
      ],
      [t("report.claims"), t("report.sources"), t("report.grade")],
    ),
    "",
    t("report.places"),
    ...textTable(coverage.places.map(place), [
      t("report.claims"),
      t("report.disagreements"),
      t("report.kind"),
      t("report.id"),
      t("report.name"),
    ]),
    "",
    t("report.story", {
      events: coverage.events,
      chapters: coverage.chapters,
      disagreements: coverage.disagreements,
    }),
  ];
}
