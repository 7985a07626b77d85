import type { Catalogue } from "../translator.ts";

const en = {
  sound:
    "Sound: {claims, plural, one {# claim} other {# claims}}, {sources, plural, one {# source} other {# sources}}, {features, plural, one {# feature} other {# features}} in {layers, plural, one {# layer} other {# layers}}, {reaches, plural, one {# reach} other {# reaches}}, {checks, plural, one {# figure} other {# figures}} computed.",
  soundAlone:
    "Sound by itself, as {file}. What it refers to elsewhere was not looked up: --in <dossier folder> checks it in its dossier.",
  problems: "{count, plural, one {# problem} other {# problems}} found.",

  "report.statements": "By statement of the checked text",
  "report.statement": "statement",
  "report.parts": "parts",
  "report.claims": "claims",
  "report.sources": "sources",
  "report.disagreements": "disagreements",
  "report.verdicts": "verdicts",
  "report.assessed": "{assessed} of {parts, plural, one {# part} other {# parts}} assessed.",
  "report.byVerdict": "By verdict",
  "report.byKind": "By kind",
  "report.byGrade": "By grade: claims by the closest source that carries them",
  "report.grade": "grade",
  "report.computed": "computed by In Range",
  "report.places": "By what they hang on",
  "report.kind": "kind",
  "report.id": "id",
  "report.name": "name",
  "report.layer": "layer",
  "report.feature": "feature",
  "report.overlay": "overlay",
  "report.reach": "reach",
  "report.noPlace": "no place on the map",
  "report.story":
    "{events, plural, one {# event} other {# events}}, {chapters, plural, one {# chapter} other {# chapters}}, {disagreements, plural, one {# disagreement} other {# disagreements}}.",
} as const;

export type CheckMessage = keyof typeof en;

/** What `in-range check` says at its end, and in its report. ICU message syntax. */
export const checkMessages: Catalogue<CheckMessage> = {
  en,
  uk: {
    sound:
      "Усе гаразд: {claims, plural, one {# твердження} few {# твердження} many {# тверджень} other {# твердження}}, {sources, plural, one {# джерело} few {# джерела} many {# джерел} other {# джерела}}, {features, plural, one {# об’єкт} few {# об’єкти} many {# об’єктів} other {# об’єкта}} у {layers, plural, one {# шарі} few {# шарах} many {# шарах} other {# шару}}, {reaches, plural, one {# досяжність} few {# досяжності} many {# досяжностей} other {# досяжності}}, {checks, plural, one {обчислено # число} few {обчислено # числа} many {обчислено # чисел} other {обчислено # числа}}.",
    soundAlone:
      "Сам по собі файл без помилок, як {file}. На що він посилається деінде, не перевірено: --in <тека досьє> перевіряє його разом із досьє.",
    problems:
      "Знайдено {count, plural, one {# проблему} few {# проблеми} many {# проблем} other {# проблеми}}.",

    "report.statements": "За тезами перевіреного тексту",
    "report.statement": "теза",
    "report.parts": "частини",
    "report.claims": "твердження",
    "report.sources": "джерела",
    "report.disagreements": "розбіжності",
    "report.verdicts": "висновки",
    "report.assessed":
      "Оцінено {assessed} з {parts, plural, one {# частини} few {# частин} many {# частин} other {# частини}}.",
    "report.byVerdict": "За висновком",
    "report.byKind": "За видом",
    "report.byGrade": "За ступенем: твердження за найближчим джерелом, на якому вони тримаються",
    "report.grade": "ступінь",
    "report.computed": "обчислено In Range",
    "report.places": "За тим, чого вони стосуються",
    "report.kind": "вид",
    "report.id": "ідентифікатор",
    "report.name": "назва",
    "report.layer": "шар",
    "report.feature": "об’єкт",
    "report.overlay": "накладка",
    "report.reach": "досяжність",
    "report.noPlace": "без місця на карті",
    "report.story":
      "{events, plural, one {# подія} few {# події} many {# подій} other {# події}}, {chapters, plural, one {# розділ} few {# розділи} many {# розділів} other {# розділу}}, {disagreements, plural, one {# розбіжність} few {# розбіжності} many {# розбіжностей} other {# розбіжності}}.",
  },
};
