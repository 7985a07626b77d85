import type { deskEn } from "./desk.en.ts";

/** What `desk.en.ts` says, in Ukrainian. */
export const deskUk: Readonly<Record<keyof typeof deskEn, string>> = {
  // Search and filters.
  "find.title": "Знайти твердження",

  // Timeline.
  "timeline.title": "Хронологія",

  // Citing.
  "cite.title": "Цитувати",
  "cite.close": "Закрити",
  "cite.what": "Що цитувати",
  "cite.claim": "Це твердження, як його формулює In Range",
  "cite.form": "Форма",
  "cite.form.text": "Текст",
  "cite.form.bibtex": "BibTeX",
  "cite.form.csl-json": "CSL-JSON",
  "cite.text": "Бібліографічне посилання",
  "cite.copy": "Скопіювати",
  "cite.copied": "Скопійовано.",
  "cite.notCopied": "Цей браузер не дозволяє сторінці копіювати. Текст виділено: натисніть {keys}.",
  "cite.loading": "Посилання готується…",
  "cite.formFailed": "Не вдалося завантажити цю форму. Виберіть іншу або перезавантажте сторінку.",
  "cite.who": "{who} ({year})",
  "cite.noYear": "б. д.",
  "cite.quoted": "«{text}»",
  "cite.assessed": "Твердження {id}, висновок: {verdict}",
  "cite.edition": "Із досьє «{title}», версія {version}, стан джерел на {day}",

  // Keys.
  "keys.title": "Клавіші",
  "keys.ofClaims": "Будь-де на сторінці",
  "keys.next": "до наступної картки списку; стрілка — лише з картки",
  "keys.previous": "до попередньої картки; стрілка — лише з картки",
  "keys.frame": "на картці: показати її твердження на карті",
  "keys.leave": "облишити вибране твердження або вибраний об’єкт",
  "keys.search": "шукати серед тверджень",
  "keys.list": "цей перелік",
  "keys.elsewhere": "На карті та на хронології",
  "keys.mapMove": "рухати карту",
  "keys.mapZoom": "змінити масштаб карти",
  "keys.day": "на день назад або вперед у хронології",
  "keys.event": "до наступної або попередньої події хронології",
  "keys.switch": "Клавіші з одним знаком діють будь-де (J, K, / і ?)",

  // Data to take away, and reading as text.
  "data.title": "Дані для завантаження",
};
