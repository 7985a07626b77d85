/** The checked dossier of the folder the build was given (`build/dossier-plugin.ts`). */
declare module "virtual:dossier" {
  /** Reads all of it but the claims from its JSON, anew each time. */
  export function readRest(): Omit<import("./dossier/dossier.ts").Dossier, "claims">;
  /** Each reads some of the claims, in order. */
  export const readClaims: readonly (() => readonly import("./dossier/model.ts").Claim[])[];
}

/** The palette as custom properties (`build/palette-plugin.ts`). */
declare module "virtual:palette.css";

/** How many bytes the files have that a reader can take away (`build/data-plugin.ts`). */
declare module "virtual:data-sizes" {
  export const dataSizes: Readonly<Record<import("./report/data/files.ts").DataFile, number>>;
}
