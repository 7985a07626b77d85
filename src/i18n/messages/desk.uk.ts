import type { deskEn } from "./desk.en.ts";

/** What `desk.en.ts` says, in Ukrainian. */
export const deskUk: Readonly<Record<keyof typeof deskEn, string>> = {
  // Search and filters.
  "find.title": "Знайти твердження",
  "find.where":
    "У твердженнях, цитатах, джерелах і назвах місць, англійською та українською. Вислів беріть у лапки.",
  "find.filters": "Фільтри{count, plural, =0 {} other { (#)}}",
  "find.part.search": "Пошук",
  "find.part.feature": "Місце, територія або дальність",
  "find.part.verdict": "Висновок",
  "find.part.kind": "Вид твердження",
  "find.part.grade": "Ступінь джерела",
  "find.part.lang": "Мова цитати",
  "find.part.month": "Місяць",
  "find.feature.any": "Будь-що",
  "find.feature.reaches": "Дальності",
  "find.feature.overlays": "Про що повідомляли",
  "find.feature.places": "Місця й території",
  "find.claims":
    "{count, plural, one {# твердження} few {# твердження} many {# тверджень} other {# твердження}}",
  "find.undated": "Без дати",
  "find.quoted": "«{text}»",
  "find.active": "Що задано",
  "find.remove": "Прибрати:",
  "find.clear": "Скинути все",
  "find.all":
    "Усього {total, plural, one {# твердження} few {# твердження} many {# тверджень} other {# твердження}}, {open, plural, =0 {відкритих питань немає} one {# відкрите питання} few {# відкриті питання} many {# відкритих питань} other {# відкритого питання}}",
  "find.some":
    "{count} з {total, plural, one {# твердження} few {# тверджень} many {# тверджень} other {# твердження}}, {open, plural, =0 {відкритих питань немає} one {# відкрите питання} few {# відкриті питання} many {# відкритих питань} other {# відкритого питання}}",
  "find.searching": "Триває пошук…",
  "find.failed":
    "Частина сторінки не завантажилася, тож не все задане вдалося перевірити. У списку більше, ніж задано.",
  "find.none": "Жодне твердження чи відкрите питання не має всього цього. Приберіть щось одне:",
  "find.noneAtAll":
    "Жодне твердження чи відкрите питання не має всього цього, і прибрати щось одне замало.",
  "find.loosen":
    "{part}: {name} – без цього {claims, plural, =0 {{open, plural, one {# відкрите питання} few {# відкриті питання} many {# відкритих питань} other {# відкритого питання}}} one {# твердження} few {# твердження} many {# тверджень} other {# твердження}}",

  // Timeline.
  "timeline.title": "Хронологія",
  "timeline.line": "Хронологія: {isAll, select, yes {усі дати} other {{day}}}",
  "timeline.slider": "День",
  "timeline.value": "{isAll, select, yes {Усі дати} other {{day}}}",
  "timeline.valueWithEvents": "{day}: {events}",
  "timeline.spoken": "{value}; {later}",
  "timeline.previous": "Попередня подія",
  "timeline.next": "Наступна подія",
  "timeline.play": "Відтворити",
  "timeline.pause": "Призупинити",
  "timeline.playing": "Відтворення від події до події.",
  "timeline.all": "Усі дати",
  "timeline.field": "Дата",
  "timeline.problem.incomplete":
    "Це неповна дата. Вкажіть день від {first} до {last}; {isAll, select, yes {доти показано всі дати.} other {доти лишається {present}}}",
  "timeline.problem.outside":
    "Цей день поза хронологією, яка триває від {first} до {last}; {isAll, select, yes {показано всі дати.} other {лишається {present}}}",
  "timeline.asOf": "{isAll, select, yes {Усі дати} other {На {day}}}",
  "timeline.allEvents":
    "{count, plural, one {# подія} few {# події} many {# подій} other {# події}}: {first} – {last}",
  "timeline.noEvent": "Цього дня подій немає. Перед ним, {day}:",
  "timeline.noEventYet": "Подій ще немає.",
  "timeline.capability": "Можливості зброї",
  "timeline.drawn": "{name} (на карті щодня)",
  "timeline.none": "ще немає (перша дата: {day})",
  "timeline.noneAtAll": "немає",
  "timeline.fact": "{isSince, select, yes {{place} (з {day})} other {{place} ({date})}}",
  "timeline.events": "Події: {count}",
  "timeline.later":
    "{later, plural, =0 {Пізніше не датовано жодного твердження.} one {# твердження з {all} датовано пізніше й приглушено.} few {# твердження з {all} датовано пізніше й приглушено.} many {# тверджень із {all} датовано пізніше й приглушено.} other {# твердження з {all} датовано пізніше й приглушено.}}",

  // Citing.
  "cite.title": "Цитувати",
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
  "data.intro":
    "Усе це досьє у файлах, обома мовами. У кожному вказано, яка це версія, станом на який день і яких кордонів дотримується карта.",
  "data.size": "{format}, {size} кБ",
  "data.claims-csv": "Твердження як таблиця",
  "data.claims-csv.for":
    "Для електронних таблиць: рядок на кожен уривок доказу, з твердженням і джерелом.",
  "data.claims-json": "Твердження з доказами",
  "data.claims-json.for": "Для програм: точно так, як у досьє.",
  "data.sources-json": "Джерела для бібліографічних програм",
  "data.sources-json.for": "Для Zotero та інших: зі ступенем і з тим, що й коли переглянуто.",
  "data.sources-bib": "Джерела для LaTeX",
  "data.sources-bib.for": "Ті самі джерела для тих, хто пише в LaTeX.",
  "data.features-geojson": "Контури з твердженнями",
  "data.features-geojson.for":
    "Для карт і ГІС: території з тим, що про них стверджують і повідомляють, та обчислені досяжності.",
  "data.dossier-jsonld": "Зв’язані дані",
  "data.dossier-jsonld.for": "Для пошуковиків і архівів: усе словами schema.org.",
  "data.credit": "Посилаючись на досьє, пишіть:",
};
