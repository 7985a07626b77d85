/** The checked dossier of the folder the build was given (`build/dossier-plugin.ts`). */
declare module "virtual:dossier" {
  type DossierModule = import("./build/dossier-module.ts").DossierModule;
  export const readRest: DossierModule["readRest"];
  export const readClaims: DossierModule["readClaims"];
}

/** The palette as custom properties (`build/palette-plugin.ts`). */
declare module "virtual:palette.css";

/** How many bytes the files have that a reader can take away (`build/data-plugin.ts`). */
declare module "virtual:data-sizes" {
  export const dataSizes: Readonly<Record<import("./report/data/files.ts").DataFile, number>>;
}
