import { INPUTS, type Input, sha256 } from "./inputs.ts";
import { MAPSHAPER } from "./mapshaper.ts";

/** `geo/basemap/manifest.json`: what the files were cut from, with what, and what came out. */
export interface BasemapManifest {
  readonly inputs: readonly Input[];
  /** The npm package and version that did the cutting. */
  readonly cutter: string;
  readonly outputs: readonly Output[];
}

export interface Output {
  /** Relative to `geo/`. */
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** The manifest of the files given by their path relative to `geo/`. */
export function manifestOf(files: ReadonlyMap<string, string>): BasemapManifest {
  const outputs = [...files].map(([file, text]) => ({
    file,
    sha256: sha256(text),
    bytes: Buffer.byteLength(text),
  }));
  return { inputs: INPUTS, cutter: MAPSHAPER, outputs };
}
