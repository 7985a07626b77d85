/** Every colour a map, a legend or a verdict may use, by what it means. */
export interface Palette {
  readonly water: string;
  readonly land: string;
  readonly river: string;
  readonly countryBorder: string;
  readonly oblastBorder: string;
  /** The outline and tint of the feature the dossier is about. */
  readonly subject: string;
  readonly launchArea: string;
  readonly reach: string;
  /** Another reach laid beside the one of the picture. */
  readonly beside: string;
  /** What lies within reach of every point of one launch area. */
  readonly assured: string;
  /** A ring as most tools draw it. */
  readonly usual: string;
  /** The ring laid around a place. */
  readonly around: string;
  /** The line and the point of a measured distance. */
  readonly measure: string;
  readonly occupied: string;
  /** The outline and tint of an oblast that is neither subject nor launch area. */
  readonly oblast: string;
  /** The ink of what was reported of a shape: permission, use, strikes. */
  readonly overlay: string;
  /** The line between two places that a claim connects. */
  readonly link: string;
  readonly capital: string;
  readonly place: string;
  /** Halo under marked features and focus. */
  readonly mark: string;
  readonly labelCountry: string;
  readonly labelOblast: string;
  readonly labelSea: string;
  readonly labelPlace: string;
  readonly labelHalo: string;
  /** A badge: its disc, the ring around it, and its number. */
  readonly badge: string;
  readonly badgeRing: string;
  readonly badgeInk: string;
  readonly corroborated: string;
  readonly corroboratedInPart: string;
  readonly contested: string;
  readonly notSupported: string;
  readonly notCheckable: string;
}

export type Role = keyof Palette;

/** The themes a scene can be drawn in. */
export type PaletteTheme = "light" | "dark";

/**
 * Paper-toned land, pale water, grey borders; only the reach (violet) and the launch areas (teal)
 * are saturated. No national colours, no red for one side.
 */
export const palettes: Readonly<Record<PaletteTheme, Palette>> = {
  light: {
    water: "#d3e0e6",
    land: "#f6f2e9",
    river: "#b3cbd6",
    countryBorder: "#77716a",
    oblastBorder: "#c4bcae",
    subject: "#2b2620",
    launchArea: "#1d7a6c",
    reach: "#6a3fa0",
    beside: "#8a62bd",
    assured: "#4b2384",
    usual: "#635d56",
    around: "#3f6078",
    measure: "#2b2620",
    occupied: "#6d675f",
    oblast: "#77716a",
    overlay: "#3d372f",
    link: "#2b2620",
    capital: "#2b2620",
    place: "#57514a",
    mark: "#b4560b",
    labelCountry: "#5d574f",
    labelOblast: "#676159",
    labelSea: "#3f6579",
    labelPlace: "#38332d",
    labelHalo: "#f9f6ef",
    badge: "#fdfbf7",
    badgeRing: "#77716a",
    badgeInk: "#38332d",
    corroborated: "#1c6b4a",
    corroboratedInPart: "#7a5a00",
    contested: "#6a3fa0",
    notSupported: "#9c3d1f",
    notCheckable: "#57514a",
  },
  dark: {
    water: "#12181d",
    land: "#242a2f",
    river: "#2f414c",
    countryBorder: "#8b8f92",
    oblastBorder: "#454c52",
    subject: "#f3ede1",
    launchArea: "#59c2ae",
    reach: "#b99af0",
    beside: "#967ec9",
    assured: "#dccbff",
    usual: "#aaa59d",
    around: "#93b6cc",
    measure: "#f3ede1",
    occupied: "#a39d94",
    oblast: "#8b8f92",
    overlay: "#d9d2c5",
    link: "#f3ede1",
    capital: "#f3ede1",
    place: "#c9c3b9",
    mark: "#ffb066",
    labelCountry: "#b4afa6",
    labelOblast: "#a09b93",
    labelSea: "#8db4c8",
    labelPlace: "#ded8cd",
    labelHalo: "#1b2025",
    badge: "#171b1f",
    badgeRing: "#8b8f92",
    badgeInk: "#ded8cd",
    corroborated: "#6fcf9f",
    corroboratedInPart: "#e3bd55",
    contested: "#c3a8f5",
    notSupported: "#f0916f",
    notCheckable: "#b8b2a9",
  },
};

/** The name a role has in CSS: `--map-country-border`. */
export function customProperty(role: Role): `--map-${string}` {
  return `--map-${role.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** The palette as a style sheet; `light-dark()` follows the page's `color-scheme`. */
export function paletteCss(): string {
  const roles = Object.keys(palettes.light) as Role[];
  const lines = roles.map(
    (role) =>
      `  ${customProperty(role)}: light-dark(${palettes.light[role]}, ${palettes.dark[role]});`,
  );
  return `:root {\n${lines.join("\n")}\n}\n`;
}
