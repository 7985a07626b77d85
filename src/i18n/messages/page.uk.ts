import type { PageMessage } from "./page.ts";

/** What the page says in Ukrainian. ICU message syntax. */
export const pageUk: Readonly<Record<PageMessage, string>> = {
  "page.noScript":
    "У цій версії карта й твердження потребують JavaScript. Увімкніть його для цієї сторінки.",
  "page.skipToClaims": "Перейти до тверджень",
  "page.languages": "Мова",
  "page.theme": "Кольори",
  "page.theme.system": "Системні",
  "page.theme.light": "Світлі",
  "page.theme.dark": "Темні",
  "page.asOf": "Стан джерел на {day}",

  "short.title": "Коротко",

  "brief.title": "Перевірений текст, частина за частиною",
  "brief.counts":
    "{title}: {parts, plural, one {# частина} few {# частини} many {# частин} other {# частини}} з {statements, plural, one {# тези} few {# тез} many {# тез} other {# тези}}; кожну оцінює принаймні одне твердження.",
  "brief.several":
    "Частини, щодо яких твердження розходяться, враховано в кожному з їхніх висновків.",
  "brief.show": "Усі частини й що з’ясовано",
  "brief.statement": "Теза {number}",
  "brief.part": "Частина {part}",
  "brief.sources": "Цей текст або подібний до нього бачили тут:",

  "summary.title": "Твердження та висновки",
  "summary.counts":
    "{count, plural, one {Перевірено # твердження} few {Перевірено # твердження} many {Перевірено # тверджень} other {Перевірено # твердження}}",
  "summary.verdict": "{verdict}: {count}",

  "claims.all": "Усі твердження за тим, чого вони стосуються",
  "claims.showAll": "Показати всі твердження",
  "claims.notOnMap": "Без місця на карті",
  "claims.chosen":
    "{name}: {count, plural, one {# твердження} few {# твердження} many {# тверджень} other {# твердження}}",

  "claim.show": "Показати на карті",
  "claim.about": "Про що",
  "claim.evidence":
    "{count, plural, one {# цитата з джерел} few {# цитати з джерел} many {# цитат із джерел} other {# цитати з джерел}}",
  "claim.computed": "In Range обчислює: {figure}.",
  "computed.border":
    "{count, plural, =0 {спільного кордону немає} other {{km} узагальненого кордону}}",
  "computed.distance":
    "{count, plural, =0 {між ними менше кілометра, або вони дотикаються} other {між ними {km}}}",
  "computed.how.share-within-reach":
    "Частка площі в межах {km}; звідки виміряно: {from}. Площі обчислено на еліпсоїді WGS 84; похибка лінії до кілометра, контурів — кілометр-два.",
  "computed.drawnFrom": "Лінію на карті проведено від більшого: {from}.",
  "computed.how.area":
    "Площа всередині контуру на карті: {feature}. Її обчислено на еліпсоїді WGS 84; контур узагальнено на кілометр-два.",
  "computed.how.shared-border":
    "Довжина лінії, спільної для двох контурів на карті: {feature} і {other}. Її обчислено на еліпсоїді WGS 84; узагальнена лінія має менше вигинів, ніж кордон на місцевості, і тому коротша.",
  "computed.how.distance":
    "Найкоротша відстань між двома контурами на карті: {feature} і {other}. Її обчислено на еліпсоїді WGS 84; кожен контур узагальнено на кілометр-два.",

  "claim.connects":
    "Поки це твердження вибрано, пунктир на карті сполучає дві точки — {one} і {other}: він показує, кого це стосується, а не траєкторію польоту.",
  "claim.choose": "Вибрати",
  "choice.claim": "Вибрано: {statement}",
  "choice.feature": "Вибрано: {name}",
  "disagreement.label": "Джерела розходяться",
  "version.sources": "Хто так каже: {publishers}",
  "version.computed": "Це обчислює In Range:",
  "version.draw": "Накреслити на карті: {name}",
  "note.entries": "За повідомленнями, по датах",

  "about.title": "Про це досьє",
  "about.version": "Версія {version}, стан джерел на {day}",

  "corrections.title": "Виправлення та зв’язок",
  "corrections.none":
    "З опублікованого тут ще нічого не виправляли. Виправлення стоятиме тут із датою й позначкою FIX і скаже, що було неправильно та як тепер.",
  "corrections.changed": "Змінено:",
  "corrections.fix": "FIX, {day}:",
  "map.licences": "Ліцензії",

  "kind.reported-fact": "Факт за повідомленнями",
  "kind.official-position": "Офіційна позиція",
  "kind.analysis": "Аналіз",
  "kind.forecast": "Прогноз",
  "kind.computed": "Обчислено In Range",

  "verdict.corroborated": "Підтверджено",
  "verdict.corroborated-in-part": "Підтверджено частково",
  "verdict.contested": "Спірне",
  "verdict.not-supported": "Не підтверджено",
  "verdict.not-checkable": "Неможливо перевірити",

  "bearing.supports": "Підтверджує",
  "bearing.qualifies": "Уточнює",
  "bearing.contradicts": "Суперечить",
  "bearing.context": "Контекст",

  "source.noTitle": "назву не записано",
  "source.noDate": "дату не записано",
  "source.open": "Відкрити джерело: {publisher}",
  "source.openSeenIn": "Відкрити копію: {name}",
  "source.noAddress": "адресу не записано",
  "source.noQuote": "уривок не записано, переказуємо своїми словами",
  "source.translated": "наш переклад",
  "source.original": "Оригінал ({language})",
  "source.seen.excerpt": "уривок переглянуто {day}",
  "source.seen.full-text": "прочитано повністю {day}",
  "source.seen.feed": "заголовок і анотацію переглянуто {day}",
  "source.seenIn": "переглянуто на {name}",
  "grade.A": "власна сторінка видавця",
  "grade.B": "стрічка новин видавця",
  "grade.C": "передрук або копія стенограми",
  "grade.D": "переказ іншого видання",
  "grade.E": "довідник або збірка",

  "map.title":
    "Карта. Стрілки рухають її, плюс і мінус змінюють масштаб; що на ній є, каже легенда.",
  "map.region": "Карта й легенда",
  "map.loading": "Карта завантажується…",
  "map.reachLoading": "Обчислюється лінія на карті…",
  "reach.not-computable": "Не вдалося обчислити одну з ліній на карті. Твердження й без неї повні.",
  "reach.worker-failed":
    "Не вдалося обчислити одну з ліній на карті: потрібна частина сторінки не запустилася. Твердження й без неї повні.",
  "map.none.noWebGl":
    "Цей браузер не може намалювати живу карту (немає WebGL 2). Твердження й легенда повні.",
  "map.none.failed": "Не вдалося завантажити карту. Твердження й легенда повні.",
  "map.tryAgain": "Спробувати ще раз",
  "map.trouble": "З картою щось не так: видно може бути не все.",
  "map.zoomIn": "Наблизити",
  "map.zoomOut": "Віддалити",
  "map.reset": "Початковий вигляд",
  "map.legend": "На карті",
  "map.legendEntries":
    "На карті: {count, plural, one {# позначення} few {# позначення} many {# позначень} other {# позначення}}",
  "map.scale": "Масштабні смужки: {km} і {mi}",
  "map.credit":
    "Зроблено з Natural Earth, GeoNames (CC BY 4.0) і {engine}. Тексти й зображення {licence}, крім цитат.",
  "map.stanceMore": "Чиї це кордони",

  "popup.title": "Про об’єкт: {name}",
  "popup.close": "Закрити",
  "popup.claims":
    "Показати {count, plural, one {# твердження} few {# твердження} many {# тверджень} other {# твердження}}",
  "popup.recipe": "Як побудовано цю лінію",
  "popup.note": "Що варто знати",
  "popup.from": "Звідки виміряно",
  "popup.fromWhole": "{areas}: від кожної точки їхньої території",
  "popup.radius": "Радіус",
  "popup.method": "Спосіб",
  "popup.method.turf-buffer":
    "Усі точки не далі ніж {km} від територій, об’єднані в одну фігуру (Turf, на сфері)",
  "popup.error": "Похибка",
  "popup.errorValue":
    "Спосіб помиляється щонайбільше на {km}; контури, від яких він починає, узагальнено на кілометр-два",

  "address.invalid":
    "{count, plural, one {Частину} other {Частини}} цього посилання не вдалося використати: {entries}. Решту показано.",
  "address.dismiss": "Сховати",

  "unit.km": "{value} км",
  "unit.km2": "{value} км²",
  "unit.mi":
    "{count, plural, one {{value} миля} few {{value} милі} many {{value} миль} other {{value} милі}}",
};
