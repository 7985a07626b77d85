/** The folders of `src/`, and `entries` for the files that lie directly in it. */
export type Room =
  | "i18n"
  | "dossier"
  | "reach"
  | "view"
  | "report"
  | "scene"
  | "map"
  | "page"
  | "entries"
  | "cli"
  | "build";

/** What runs in the browser, in the order of the data: a room imports only from rooms before it. */
const line = [
  "i18n",
  "dossier",
  "reach",
  "view",
  "report",
  "scene",
  "map",
  "page",
  "entries",
] as const;

/** What runs in Node alone. Only these two know each other; no room of the line imports them. */
const nodeRooms = ["cli", "build"] as const;

export const rooms: readonly Room[] = [...line, ...nodeRooms];

/** The rooms that a room may import from, beside itself. */
export function importableFrom(room: Room): readonly Room[] {
  if (room === "cli" || room === "build") {
    const pure = line.filter((name) => name !== "map" && name !== "page" && name !== "entries");
    return [...pure, ...nodeRooms.filter((name) => name !== room)];
  }
  return line.slice(0, line.indexOf(room));
}

/** Who may import a package. `name` may end in `*`; its subpaths are included. */
export interface PackageRule {
  readonly name: string;
  readonly rooms: readonly Room[];
  /** If set, only this file of the rooms, relative to `src/`. */
  readonly file?: string;
}

/** Every package that the source imports. One that is missing here may be imported nowhere. */
export const packageRules: readonly PackageRule[] = [
  { name: "maplibre-gl", rooms: ["map"] },
  { name: "react", rooms: ["page", "entries"] },
  { name: "react-dom", rooms: ["page", "entries"] },
  { name: "zustand", rooms: ["view", "page"] },
  { name: "intl-messageformat", rooms: ["i18n", "build"] },
  { name: "@turf/*", rooms: ["dossier", "reach"] },
  { name: "geographiclib-geodesic", rooms: ["dossier", "reach"] },
  {
    name: "geojson-validation",
    rooms: ["dossier"],
    file: "dossier/geometry/geojson-structure.ts",
  },
  { name: "minisearch", rooms: ["report"] },
  { name: "@citation-js/*", rooms: ["report"] },
  { name: "papaparse", rooms: ["report"] },
  { name: "zod", rooms: ["dossier", "cli"] },
  { name: "topojson-client", rooms: ["scene", "cli", "build"] },
  { name: "@fontsource-variable/*", rooms: ["page", "entries"] },
  { name: "vite", rooms: ["build"] },
  // Modules that the build makes: the checked dossier, the palette.
  { name: "virtual:*", rooms: ["page", "entries"] },
  { name: "node:*", rooms: ["cli", "build"] },
];

/** Where the build may take files of `geo/` in by their address. The rooms before are given data. */
export const dataRooms: readonly Room[] = ["page", "entries"];

/** Packages of types, which leave nothing in the code that runs. */
export const typePackages: readonly string[] = ["geojson", "topojson-specification"];

/** What tests and their fixtures may import beside the packages of their room. */
export const testPackages: readonly string[] = [
  "vitest",
  "fast-check",
  "node:*",
  "geographiclib-geodesic",
  "@turf/*",
];

/** Whether an import of `specifier` is one of the package that a rule names. */
export function namesPackage(name: string, specifier: string): boolean {
  if (name.endsWith("*")) return specifier.startsWith(name.slice(0, -1));
  return specifier === name || specifier.startsWith(`${name}/`);
}

/** The longest file of the project, in lines. */
export const longestFile = 400;

/** Names that say nothing of what is inside. */
export const emptyNames: readonly string[] = [
  "utils",
  "util",
  "helpers",
  "helper",
  "common",
  "misc",
];
