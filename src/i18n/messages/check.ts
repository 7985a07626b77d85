import type { Catalogue } from "../translator.ts";

export type CheckMessage = "sound" | "problems";

/** What `in-range check` says at its end. ICU message syntax. */
export const checkMessages: Catalogue<CheckMessage> = {
  en: {
    sound:
      "Sound: {claims, plural, one {# claim} other {# claims}}, {sources, plural, one {# source} other {# sources}}, {features, plural, one {# feature} other {# features}} in {layers, plural, one {# layer} other {# layers}}, {reaches, plural, one {# reach} other {# reaches}}, {checks, plural, one {# figure} other {# figures}} computed.",
    problems: "{count, plural, one {# problem} other {# problems}} found.",
  },
  uk: {
    sound:
      "Усе гаразд: {claims, plural, one {# твердження} few {# твердження} many {# тверджень} other {# твердження}}, {sources, plural, one {# джерело} few {# джерела} many {# джерел} other {# джерела}}, {features, plural, one {# об’єкт} few {# об’єкти} many {# об’єктів} other {# об’єкта}} у {layers, plural, one {# шарі} few {# шарах} many {# шарах} other {# шару}}, {reaches, plural, one {# досяжність} few {# досяжності} many {# досяжностей} other {# досяжності}}, {checks, plural, one {обчислено # число} few {обчислено # числа} many {обчислено # чисел} other {обчислено # числа}}.",
    problems:
      "Знайдено {count, plural, one {# проблему} few {# проблеми} many {# проблем} other {# проблеми}}.",
  },
};
