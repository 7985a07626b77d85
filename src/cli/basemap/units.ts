/**
 * The first-level units of Ukraine, Belarus and Russia in the region: how Natural Earth labels them
 * (`country code/name`), what they are called today, and whose they are. Natural Earth draws de
 * facto control and files Crimea and Sevastopol under Russia; UN General Assembly resolution 68/262
 * does not recognise that, so here they are Ukraine's, marked occupied.
 */

/** One first-level unit. `id` is its ISO 3166-2 code, whose first two letters name the country. */
export interface Unit {
  readonly source: string;
  readonly id: string;
  readonly en: string;
  readonly uk: string;
  readonly status?: "occupied";
}

const UKRAINE: readonly Unit[] = [
  { source: "UA/Cherkasy", id: "UA-71", en: "Cherkasy Oblast", uk: "Черкаська область" },
  { source: "UA/Chernihiv", id: "UA-74", en: "Chernihiv Oblast", uk: "Чернігівська область" },
  { source: "UA/Chernivtsi", id: "UA-77", en: "Chernivtsi Oblast", uk: "Чернівецька область" },
  {
    source: "UA/Dnipropetrovs'k",
    id: "UA-12",
    en: "Dnipropetrovsk Oblast",
    uk: "Дніпропетровська область",
  },
  { source: "UA/Donets'k", id: "UA-14", en: "Donetsk Oblast", uk: "Донецька область" },
  {
    source: "UA/Ivano-Frankivs'k",
    id: "UA-26",
    en: "Ivano-Frankivsk Oblast",
    uk: "Івано-Франківська область",
  },
  { source: "UA/Kharkiv", id: "UA-63", en: "Kharkiv Oblast", uk: "Харківська область" },
  { source: "UA/Kherson", id: "UA-65", en: "Kherson Oblast", uk: "Херсонська область" },
  {
    source: "UA/Khmel'nyts'kyy",
    id: "UA-68",
    en: "Khmelnytskyi Oblast",
    uk: "Хмельницька область",
  },
  { source: "UA/Kiev", id: "UA-32", en: "Kyiv Oblast", uk: "Київська область" },
  { source: "UA/Kiev City", id: "UA-30", en: "Kyiv", uk: "Київ" },
  { source: "UA/Kirovohrad", id: "UA-35", en: "Kirovohrad Oblast", uk: "Кіровоградська область" },
  { source: "UA/L'viv", id: "UA-46", en: "Lviv Oblast", uk: "Львівська область" },
  { source: "UA/Luhans'k", id: "UA-09", en: "Luhansk Oblast", uk: "Луганська область" },
  { source: "UA/Mykolayiv", id: "UA-48", en: "Mykolaiv Oblast", uk: "Миколаївська область" },
  { source: "UA/Odessa", id: "UA-51", en: "Odesa Oblast", uk: "Одеська область" },
  { source: "UA/Poltava", id: "UA-53", en: "Poltava Oblast", uk: "Полтавська область" },
  { source: "UA/Rivne", id: "UA-56", en: "Rivne Oblast", uk: "Рівненська область" },
  { source: "UA/Sumy", id: "UA-59", en: "Sumy Oblast", uk: "Сумська область" },
  { source: "UA/Ternopil'", id: "UA-61", en: "Ternopil Oblast", uk: "Тернопільська область" },
  {
    source: "UA/Transcarpathia",
    id: "UA-21",
    en: "Zakarpattia Oblast",
    uk: "Закарпатська область",
  },
  { source: "UA/Vinnytsya", id: "UA-05", en: "Vinnytsia Oblast", uk: "Вінницька область" },
  { source: "UA/Volyn", id: "UA-07", en: "Volyn Oblast", uk: "Волинська область" },
  { source: "UA/Zaporizhzhya", id: "UA-23", en: "Zaporizhzhia Oblast", uk: "Запорізька область" },
  { source: "UA/Zhytomyr", id: "UA-18", en: "Zhytomyr Oblast", uk: "Житомирська область" },
  {
    source: "RU/Crimea",
    id: "UA-43",
    en: "Autonomous Republic of Crimea",
    uk: "Автономна Республіка Крим",
    status: "occupied",
  },
  { source: "RU/Sevastopol", id: "UA-40", en: "Sevastopol", uk: "Севастополь", status: "occupied" },
];

const BELARUS: readonly Unit[] = [
  { source: "BY/Brest", id: "BY-BR", en: "Brest Region", uk: "Берестейська область" },
  { source: "BY/City of Minsk", id: "BY-HM", en: "Minsk", uk: "Мінськ" },
  { source: "BY/Gomel", id: "BY-HO", en: "Homyel Region", uk: "Гомельська область" },
  { source: "BY/Grodno", id: "BY-HR", en: "Hrodna Region", uk: "Гродненська область" },
  { source: "BY/Minsk", id: "BY-MI", en: "Minsk Region", uk: "Мінська область" },
  { source: "BY/Mogilev", id: "BY-MA", en: "Mahilyow Region", uk: "Могильовська область" },
  { source: "BY/Vitebsk", id: "BY-VI", en: "Vitsyebsk Region", uk: "Вітебська область" },
];

const RUSSIA: readonly Unit[] = [
  { source: "RU/Adygey", id: "RU-AD", en: "Adygea", uk: "Адигея" },
  {
    source: "RU/Arkhangel'sk",
    id: "RU-ARK",
    en: "Arkhangelsk Oblast",
    uk: "Архангельська область",
  },
  { source: "RU/Astrakhan'", id: "RU-AST", en: "Astrakhan Oblast", uk: "Астраханська область" },
  { source: "RU/Bashkortostan", id: "RU-BA", en: "Bashkortostan", uk: "Башкортостан" },
  { source: "RU/Belgorod", id: "RU-BEL", en: "Belgorod Oblast", uk: "Бєлгородська область" },
  { source: "RU/Bryansk", id: "RU-BRY", en: "Bryansk Oblast", uk: "Брянська область" },
  { source: "RU/Chechnya", id: "RU-CE", en: "Chechnya", uk: "Чечня" },
  { source: "RU/Chelyabinsk", id: "RU-CHE", en: "Chelyabinsk Oblast", uk: "Челябінська область" },
  { source: "RU/Chuvash", id: "RU-CU", en: "Chuvashia", uk: "Чувашія" },
  {
    source: "RU/City of St. Petersburg",
    id: "RU-SPE",
    en: "Saint Petersburg",
    uk: "Санкт-Петербург",
  },
  { source: "RU/Dagestan", id: "RU-DA", en: "Dagestan", uk: "Дагестан" },
  { source: "RU/Ingush", id: "RU-IN", en: "Ingushetia", uk: "Інгушетія" },
  { source: "RU/Ivanovo", id: "RU-IVA", en: "Ivanovo Oblast", uk: "Івановська область" },
  { source: "RU/Kabardin-Balkar", id: "RU-KB", en: "Kabardino-Balkaria", uk: "Кабардино-Балкарія" },
  {
    source: "RU/Kaliningrad",
    id: "RU-KGD",
    en: "Kaliningrad Oblast",
    uk: "Калінінградська область",
  },
  { source: "RU/Kalmyk", id: "RU-KL", en: "Kalmykia", uk: "Калмикія" },
  { source: "RU/Kaluga", id: "RU-KLU", en: "Kaluga Oblast", uk: "Калузька область" },
  {
    source: "RU/Karachay-Cherkess",
    id: "RU-KC",
    en: "Karachay-Cherkessia",
    uk: "Карачаєво-Черкесія",
  },
  { source: "RU/Karelia", id: "RU-KR", en: "Karelia", uk: "Карелія" },
  {
    source: "RU/Khanty-Mansiy",
    id: "RU-KHM",
    en: "Khanty-Mansi Autonomous Okrug",
    uk: "Ханти-Мансійський автономний округ",
  },
  { source: "RU/Kirov", id: "RU-KIR", en: "Kirov Oblast", uk: "Кіровська область" },
  { source: "RU/Komi", id: "RU-KO", en: "Komi Republic", uk: "Республіка Комі" },
  { source: "RU/Kostroma", id: "RU-KOS", en: "Kostroma Oblast", uk: "Костромська область" },
  { source: "RU/Krasnodar", id: "RU-KDA", en: "Krasnodar Krai", uk: "Краснодарський край" },
  { source: "RU/Kurgan", id: "RU-KGN", en: "Kurgan Oblast", uk: "Курганська область" },
  { source: "RU/Kursk", id: "RU-KRS", en: "Kursk Oblast", uk: "Курська область" },
  { source: "RU/Leningrad", id: "RU-LEN", en: "Leningrad Oblast", uk: "Ленінградська область" },
  { source: "RU/Lipetsk", id: "RU-LIP", en: "Lipetsk Oblast", uk: "Липецька область" },
  { source: "RU/Mariy-El", id: "RU-ME", en: "Mari El", uk: "Марій Ел" },
  { source: "RU/Mordovia", id: "RU-MO", en: "Mordovia", uk: "Мордовія" },
  { source: "RU/Moskovsskaya", id: "RU-MOS", en: "Moscow Oblast", uk: "Московська область" },
  { source: "RU/Moskva", id: "RU-MOW", en: "Moscow", uk: "Москва" },
  {
    source: "RU/Nenets",
    id: "RU-NEN",
    en: "Nenets Autonomous Okrug",
    uk: "Ненецький автономний округ",
  },
  {
    source: "RU/Nizhegorod",
    id: "RU-NIZ",
    en: "Nizhny Novgorod Oblast",
    uk: "Нижньогородська область",
  },
  { source: "RU/North Ossetia", id: "RU-SE", en: "North Ossetia", uk: "Північна Осетія" },
  { source: "RU/Novgorod", id: "RU-NGR", en: "Novgorod Oblast", uk: "Новгородська область" },
  { source: "RU/Orel", id: "RU-ORL", en: "Oryol Oblast", uk: "Орловська область" },
  { source: "RU/Orenburg", id: "RU-ORE", en: "Orenburg Oblast", uk: "Оренбурзька область" },
  { source: "RU/Penza", id: "RU-PNZ", en: "Penza Oblast", uk: "Пензенська область" },
  { source: "RU/Perm'", id: "RU-PER", en: "Perm Krai", uk: "Пермський край" },
  { source: "RU/Pskov", id: "RU-PSK", en: "Pskov Oblast", uk: "Псковська область" },
  { source: "RU/Rostov", id: "RU-ROS", en: "Rostov Oblast", uk: "Ростовська область" },
  { source: "RU/Ryazan'", id: "RU-RYA", en: "Ryazan Oblast", uk: "Рязанська область" },
  { source: "RU/Samara", id: "RU-SAM", en: "Samara Oblast", uk: "Самарська область" },
  { source: "RU/Saratov", id: "RU-SAR", en: "Saratov Oblast", uk: "Саратовська область" },
  { source: "RU/Smolensk", id: "RU-SMO", en: "Smolensk Oblast", uk: "Смоленська область" },
  { source: "RU/Stavropol'", id: "RU-STA", en: "Stavropol Krai", uk: "Ставропольський край" },
  { source: "RU/Sverdlovsk", id: "RU-SVE", en: "Sverdlovsk Oblast", uk: "Свердловська область" },
  { source: "RU/Tambov", id: "RU-TAM", en: "Tambov Oblast", uk: "Тамбовська область" },
  { source: "RU/Tatarstan", id: "RU-TA", en: "Tatarstan", uk: "Татарстан" },
  { source: "RU/Tula", id: "RU-TUL", en: "Tula Oblast", uk: "Тульська область" },
  { source: "RU/Tver'", id: "RU-TVE", en: "Tver Oblast", uk: "Тверська область" },
  { source: "RU/Udmurt", id: "RU-UD", en: "Udmurtia", uk: "Удмуртія" },
  { source: "RU/Ul'yanovsk", id: "RU-ULY", en: "Ulyanovsk Oblast", uk: "Ульяновська область" },
  { source: "RU/Vladimir", id: "RU-VLA", en: "Vladimir Oblast", uk: "Владимирська область" },
  { source: "RU/Volgograd", id: "RU-VGG", en: "Volgograd Oblast", uk: "Волгоградська область" },
  { source: "RU/Vologda", id: "RU-VLG", en: "Vologda Oblast", uk: "Вологодська область" },
  { source: "RU/Voronezh", id: "RU-VOR", en: "Voronezh Oblast", uk: "Воронезька область" },
  { source: "RU/Yaroslavl'", id: "RU-YAR", en: "Yaroslavl Oblast", uk: "Ярославська область" },
];

/** Every unit of the three countries that the region touches. */
export const UNITS: readonly Unit[] = [...UKRAINE, ...BELARUS, ...RUSSIA];

/** The country a unit belongs to (ISO 3166-1 alpha-2). */
export function countryOf(unit: Unit): string {
  return unit.id.slice(0, 2);
}
