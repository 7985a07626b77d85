import type { Catalogue } from "../translator.ts";

const en = {
  free: "Range you set, {km} km",
  assured: "Within reach of every point of the chosen area",
  "turf-buffer": "Turf’s buffer",
  "turf-circle": "Turf’s circle",
  "mercator-circle": "Circle in Web Mercator",
  around: "Ring of the same radius",
  measure: "Shortest way to the place",
  standoff: "How far launchers come forward",
} as const;

export type DrawnMessage = keyof typeof en;

/**
 * Names of what is drawn and not in the dossier. As those of the dossier they are made in every
 * language; a page carries its other messages in its own alone.
 */
export const drawnMessages: Catalogue<DrawnMessage> = {
  en,
  uk: {
    free: "Задана вами дальність, {km} км",
    assured: "Досяжне з кожної точки вибраного району",
    "turf-buffer": "Буфер Turf",
    "turf-circle": "Коло Turf",
    "mercator-circle": "Коло у Web Mercator",
    around: "Кільце того самого радіуса",
    measure: "Найкоротший шлях до місця",
    standoff: "Доки висунуто пускові установки",
  },
};
