import type { PageMessage } from "./page.ts";

/** What the page says in Ukrainian. ICU message syntax. */
export const pageUk: Readonly<Record<PageMessage, string>> = {
  "page.skipToClaims": "Перейти до тверджень",
  "page.languages": "Мова",
  "page.theme": "Кольори",
  "page.theme.system": "Системні",
  "page.theme.light": "Світлі",
  "page.theme.dark": "Темні",
  "page.asOf": "Стан джерел на {day}",
  "page.copyLink": "Скопіювати посилання на цей вигляд",
  "page.link.copied": "Посилання скопійовано.",
  "page.link.refused": "Браузер не дав скопіювати: візьміть посилання з рядка адреси.",
  "page.keys": "Клавіші",
  "page.search": "Пошук",
  "dialog.close": "Закрити",

  "short.title": "Коротко",
  "short.more": "З’ясовано також",

  "text.title": "Прочитати текстом",

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
  "claims.outside": "Фільтри не пропускають це твердження; його показано, бо його вибрано.",
  "claims.chosen":
    "{name}: {count, plural, one {# твердження} few {# твердження} many {# тверджень} other {# твердження}}",

  "claim.show": "Показати на карті",
  "claim.about": "Про що",
  "claim.evidence":
    "{count, plural, one {# цитата з джерел} few {# цитати з джерел} many {# цитат із джерел} other {# цитати з джерел}}",
  "dialog.opening": "Відкривається…",
  "cite.open": "Цитувати",
  "cite.source": "Цитувати: {publisher}",
  "claim.computed": "In Range обчислює: {figure}.",
  "computed.border":
    "{count, plural, =0 {спільного кордону немає} other {{km} узагальненого кордону}}",
  "computed.distance":
    "{count, plural, =0 {між ними менше кілометра, або вони дотикаються} other {між ними {km}}}",
  "computed.how.share-within-reach":
    "Частка площі в межах {km}; звідки виміряно: {from}. Лінію й площі обчислено на еліпсоїді WGS 84; похибка лінії до 25 метрів, контурів — кілометр-два.",
  "computed.drawnFrom": "Лінію на карті проведено від більшого: {from}.",
  "computed.now":
    "За дальності й відступу, заданих тепер ({km}{isBack, select, yes {, {standoff} від кордону} other {}}): {figure}.",
  "computed.pending": "обчислюється…",
  "computed.how.area":
    "Площа всередині контуру на карті: {feature}. Її обчислено на еліпсоїді WGS 84; контур узагальнено на кілометр-два.",
  "computed.how.shared-border":
    "Довжина лінії, спільної для двох контурів на карті: {feature} і {other}. Її обчислено на еліпсоїді WGS 84; узагальнена лінія має менше вигинів, ніж кордон на місцевості, і тому коротша.",
  "computed.how.distance":
    "Найкоротша відстань між двома контурами на карті: {feature} і {other}. Її обчислено на еліпсоїді WGS 84; кожен контур узагальнено на кілометр-два.",

  "claim.connects":
    "Поки це твердження вибрано, пунктир на карті сполучає дві точки — {one} і {other}: він показує, кого це стосується, а не траєкторію польоту.",
  "claim.later": "Датовано пізніше, ніж {day}",
  "claim.choose": "Вибрати",
  "choice.claim": "Вибрано: {statement}",
  "choice.feature": "Вибрано: {name}",
  "disagreement.label": "Джерела розходяться",
  "version.sources": "Хто так каже: {publishers}",
  "version.computed": "Це обчислює In Range:",
  "version.draw": "Накреслити на карті: {name}",
  "version.main": "уже накреслено",
  "note.entries": "За повідомленнями, по датах",

  "about.title": "Про це досьє",
  "about.key": "Пояснення: висновки, ступені, «переглянуто» й похибки",
  "about.version": "Версія {version}, стан джерел на {day}",

  "corrections.title": "Виправлення та зв’язок",
  "corrections.none":
    "З опублікованого тут ще нічого не виправляли. Виправлення стоятиме тут із датою й позначкою FIX і скаже, що було неправильно та як тепер.",
  "corrections.changed": "Змінено:",
  "corrections.fix": "FIX, {day}",
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

  "evidence.bearing": "{bearing}: {count}",
  "source.noTitle": "назву не записано",
  "source.noDate": "дату не записано",
  "source.open": "Відкрити джерело: {publisher}",
  "source.openSeenIn": "Відкрити копію: {name}",
  "source.noAddress": "адресу не записано",
  "source.noQuote": "уривок не записано, переказуємо своїми словами",
  "source.speaker": "Слова: {name}",
  "source.translated": "наш переклад",
  "source.original": "Оригінал ({language})",
  "source.seen.excerpt": "уривок переглянуто {day}",
  "source.seen.full-text": "прочитано повністю {day}",
  "source.seen.feed": "заголовок і анотацію переглянуто {day}",
  "source.seenIn": "переглянуто на {name}",
  "source.grade": "ступінь {grade}: {words}",
  "grade.A": "власна сторінка видавця",
  "grade.B": "стрічка новин видавця",
  "grade.C": "передрук або копія стенограми",
  "grade.D": "переказ іншого видання",
  "grade.E": "довідник або збірка",

  "map.title":
    "Карта. Стрілки рухають її, плюс і мінус змінюють масштаб; що на ній є, каже легенда.",
  "map.twoFingers": "Рухайте карту двома пальцями",
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
  "map.legendCount": "кількість тверджень про це",
  "map.scale": "Масштабні смужки: {km} і {mi}",
  "map.credit":
    "Зроблено з Natural Earth, GeoNames (CC BY 4.0) і {engine}. Тексти й зображення {licence}, крім цитат.",
  "map.stanceMore": "Чиї це кордони",

  "range.standoffLeft": "На відступі {km} від кожного району пуску щось лишається.",
  "range.standoffGone": "На відступі {km} не лишається нічого з цих районів: {areas}.",
  "range.standoffEmpty":
    "На відступі {km} від районів пуску не лишається нічого, тож і досяжності немає.",
  "range.beside.computing": "Обчислюється…",
  "range.beside.ofPoint":
    "До власних {km} від тієї точки воно не доходить щонайбільше на {inside} і переходить їх щонайбільше на {outside}.",
  "range.beside.ofAreas":
    "До {km} від районів він не доходить щонайбільше на {inside} і переходить їх щонайбільше на {outside}.",
  "range.beside.fromReach":
    "До досяжності від усіх районів воно не доходить щонайбільше на {inside} і переходить її щонайбільше на {outside}.",
  "reach.origin-empty":
    "На такому відступі від кордону від районів пуску не лишається нічого, тож малювати нічого.",
  "range.region": "Дальність і відступ",
  "range.slider": "Дальність",
  "range.value": "{km}, або {mi}",
  "range.typed": "Точна дальність",
  "range.unit": "Одиниця",
  "range.unit.km": "км",
  "range.unit.mi": "милі",
  "range.problem.empty": "Введіть число: від {least} до {most}. Доти лишається {present}.",
  "range.problem.not-a-number":
    "Це не число. Введіть число: від {least} до {most}; доти лишається {present}.",
  "range.problem.out-of-bounds":
    "Це поза межами: можна від {least} до {most}. Лишається {present}.",
  "range.presets": "Дальність за джерелами",
  "range.claims":
    "{count, plural, one {# твердження} few {# твердження} many {# тверджень} other {# твердження}}",
  "range.claimsOf":
    "{name}: {count, plural, one {# твердження} few {# твердження} many {# тверджень} other {# твердження}}",
  "range.change": "Показує {before} поруч із {after}.",
  "range.standoff": "Відступ від кордону з Росією",
  "range.standoffTyped": "Точний відступ",
  "range.standoffNote":
    "Відступ пускових установок — це припущення, а не повідомлення; кордон із Білоруссю не враховано.",
  "range.beside": "Поруч — як малює більшість карт",
  "range.beside.turf-buffer": "Буфер Turf навколо районів",
  "range.beside.turf-circle": "Коло Turf навколо однієї точки",
  "range.beside.mercator-circle": "Коло, накреслене у Web Mercator",
  "range.reset": "До початкової картини",

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
  "popup.method.geodesic-envelope":
    "Усі точки не далі ніж за {km} від територій найкоротшим шляхом на еліпсоїді WGS 84 (геодезична лінія)",
  "popup.error": "Похибка способу",
  "popup.errorValue": "Щонайбільше {meters} м уздовж лінії",
  "popup.errorData": "Похибка даних",
  "popup.errorDataValue": "Контури, від яких вона починається, узагальнено на кілометр-два",

  "part.failed":
    "Цю частину сторінки не вдалося завантажити. Перезавантажте сторінку, щоб спробувати ще раз; решта без неї повна.",

  "numbers.title": "У числах",
  "numbers.share":
    "{name}: {extent, select, all {уся площа, {area}, лежить не далі як за {km}} none {уся площа лежить далі ніж за {km}} other {{percent} площі, {within} з {area}, лежить не далі як за {km}}} від умовних районів пуску{isBack, select, yes {, відсунутих на {standoff} від кордону} other {}}.",
  "numbers.shareAlone":
    "{name}: {extent, select, all {уся площа лежить не далі як за {km}} none {уся площа лежить далі ніж за {km}} other {{percent} площі лежить не далі як за {km}}} від умовних районів пуску.",
  "numbers.unknown": "Що лежить не далі як за {km} від умовних районів пуску і на якій відстані.",
  "numbers.show": "Області, відстані й місця",
  "numbers.computing": "Числа обчислюються…",
  "numbers.noGeography": "Не вдалося завантажити перелік областей і місць. Решта чисел повна.",
  "numbers.error.not-computable": "Не вдалося обчислити числа для цієї досяжності.",
  "numbers.error.origin-empty":
    "Якщо відсунути на {standoff} від кордону, від жодного району пуску нічого не лишається: немає досяжності, яку можна подати в числах.",
  "numbers.error.worker-failed":
    "Не вдалося обчислити числа: потрібна частина сторінки не запустилася.",
  "numbers.underKm": "менше ніж 1 км",
  "numbers.underKm2": "менше ніж 1 км²",
  "numbers.underPercent": "менше ніж 1%",
  "numbers.occupied": "{country}, окуповано",
  "numbers.spans": "Від кожного району пуску до території: {name}",
  "numbers.spansNote":
    "Найменша — між найближчими точками обох територій, найбільша — між найвіддаленішими. Контури узагальнено на кілометр-два.",
  "numbers.launchArea": "Район пуску",
  "numbers.shortest": "Найменша",
  "numbers.longest": "Найбільша",
  "numbers.touch": "дотикаються",
  "numbers.nothingLeft": "Після відступу від нього нічого не лишається.",
  "numbers.oblasts": "Області в межах досяжності: {count}",
  "numbers.oblastsCaption": "Області, частина яких лежить у межах {km}, за абеткою",
  "numbers.oblastsOthers":
    "{count, plural, =0 {Інших областей на карті немає.} one {На карті є ще # область, жодна її частина не лежить у межах {km}.} few {На карті є ще # області, жодна їхня частина не лежить у межах {km}.} many {На карті є ще # областей, жодна їхня частина не лежить у межах {km}.} other {На карті є ще # області, жодна їхня частина не лежить у межах {km}.}}",
  "numbers.oblastsNote":
    "Частка площі показує, яка завбільшки досяжність, і нічого не каже про те, що там є чи що ймовірно.",
  "numbers.oblast": "Область",
  "numbers.within": "У межах",
  "numbers.ofIt": "Частка",
  "numbers.places": "Столиці й обласні центри: {count}",
  "numbers.placesCaption": "Відстань до найближчого району пуску; місця за абеткою",
  "numbers.placesNote":
    "Місце є на межі, якщо щось могло б перенести його на інший бік від {km}: похибка даних (контури узагальнено на кілометр-два, а точка, відома з точністю до кілометра, позначає ціле місто), {figures, select, none {} other {інше значення, яке джерела дають для цієї дальності ({figures}), }}або відступ до {farthest}.",
  "numbers.filter": "Відібрати за назвою",
  "numbers.shown": "Показано {shown} з {count}",
  "numbers.place": "Місце",
  "numbers.distance": "Відстань",
  "numbers.side": "За дальності {km}",
  "numbers.inside": "у районі пуску",
  "numbers.side.within": "у межах",
  "numbers.side.beyond": "поза межами",
  "numbers.side.borderline": "на межі: {reasons}",
  "numbers.flippedBy.data": "похибка даних",
  "numbers.flippedBy.figure": "інше значення ({figures})",
  "numbers.flippedBy.standoff": "відступ",
  "numbers.standoff": "Відступ",
  "numbers.standoffValue": "{km} від кордону, усередині територій",
  "numbers.assured":
    "Напевно досяжне: те, що лежить не далі як за {km} від кожної точки району пуску. Район: {name}{isBack, select, yes {, за відступу {standoff}} other {}}.",
  "numbers.assuredNone":
    "Напевно досяжне: жодне місце не лежить у межах {km} від кожної точки району пуску — він завеликий. Район: {name}{isBack, select, yes {, за відступу {standoff}} other {}}. Таке місце є, починаючи з {least}.",

  "place.title": "Відстань до місця",
  "place.label": "Місце",
  "place.none": "Виберіть місце",
  "place.loading": "Місця завантажуються…",
  "place.failed": "Не вдалося завантажити перелік місць.",
  "place.unknown": "Місця з цього посилання немає в переліку.",
  "place.point": "Точка на карті",
  "place.pointing":
    "Тепер виберіть точку на карті: натисніть на неї або посуньте карту клавішами зі стрілками й натисніть Enter, щоб узяти її середину.",
  "place.coordinates":
    "{lat}° {northSouth, select, S {пд. ш.} other {пн. ш.}}, {lon}° {eastWest, select, W {зх. д.} other {сх. д.}}",
  "place.computing": "{name}: відстань обчислюється…",
  "place.distance": "{name}: {km} до найближчого району пуску ({area}).",
  "place.inside": "{name}: у районі пуску ({area}).",
  "place.side.within": "У межах заданої дальності.",
  "place.side.beyond": "Поза межами заданої дальності.",
  "place.side.borderline": "На межі: по інший бік його можуть перевести {reasons}.",
  "place.ring": "Накласти довкола нього кільце того самого радіуса, щоб відчути розмір",
  "place.ringNote":
    "Справжня досяжність лишається на карті. Кільце нічого не каже про це місце: воно лише показує, яка завбільшки досяжність.",
  "place.clear": "Прибрати місце",

  "address.invalid":
    "{count, plural, one {Частину} other {Частини}} цього посилання не вдалося використати: {entries}. Решту показано.",
  "address.dismiss": "Сховати",

  "unit.km": "{value} км",
  "unit.km2": "{value} км²",
  "unit.mi":
    "{count, plural, one {{value} миля} few {{value} милі} many {{value} миль} other {{value} милі}}",
};
