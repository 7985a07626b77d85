/** The checked dossier of the folder the build was given (`build/dossier-plugin.ts`). */
declare module "virtual:dossier" {
  export const dossier: import("./dossier/model.ts").Dossier;
}

/** The palette as custom properties (`build/palette-plugin.ts`). */
declare module "virtual:palette.css";
