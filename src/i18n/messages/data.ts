import type { Catalogue } from "../translator.ts";

const en = {
  credit:
    "In Range, “{title}”, version {version} (sources as of {day}). Licence: {licence}; quotations are excepted and belong to their sources.",
  fix: "FIX {date} ({changed}): {fix}",
  sourceSeen: "Grade {grade}: {words}; {seen}",
  reach: "Everything within {km} km of somewhere in: {from}. Computed on WGS 84.",
  dataset: "Claims with their evidence, sources and shapes. {stance}",
  "file.claims-csv": "Claims and their evidence as a table",
  "file.claims-json": "Claims with their evidence",
  "file.sources-json": "Sources as CSL-JSON",
  "file.sources-bib": "Sources as BibTeX",
  "file.features-geojson": "Shapes with their claims, and the computed reaches",
  "file.dossier-jsonld": "Everything as linked data (schema.org)",
} as const;

export type DataMessage = keyof typeof en;

/**
 * What the files say that a reader takes away, beside the dossier's own words. Files carry every
 * language. ICU message syntax.
 */
export const dataMessages: Catalogue<DataMessage> = {
  en,
  uk: {
    credit:
      "In Range, «{title}», версія {version} (джерела станом на {day}). Ліцензія: {licence}; на цитати вона не поширюється, вони належать своїм джерелам.",
    fix: "FIX {date} ({changed}): {fix}",
    sourceSeen: "Ступінь {grade}: {words}; {seen}",
    reach:
      "Усе не далі як за {km} км від якогось місця, що входить до: {from}. Обчислено на WGS 84.",
    dataset: "Твердження з доказами, джерелами й контурами. {stance}",
    "file.claims-csv": "Твердження та докази до них як таблиця",
    "file.claims-json": "Твердження з доказами",
    "file.sources-json": "Джерела у форматі CSL-JSON",
    "file.sources-bib": "Джерела у форматі BibTeX",
    "file.features-geojson": "Контури з їхніми твердженнями та обчислені досяжності",
    "file.dossier-jsonld": "Усе як зв’язані дані (schema.org)",
  },
};
