import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { argv, exit } from "node:process";
import { fileURLToPath } from "node:url";
import { cutBasemap } from "./basemap/cut.ts";
import { InputError } from "./basemap/inputs.ts";
import { readOptions, USAGE } from "./basemap/options.ts";

const geo = fileURLToPath(new URL("../../geo", import.meta.url));

const options = readOptions(argv.slice(2));
switch (options.task) {
  case "help":
    console.log(USAGE);
    break;
  case "refuse":
    console.error(options.why);
    exit(1);
    break;
  case "cut":
    cut(options.naturalEarth);
}

function cut(naturalEarth: string): void {
  try {
    for (const [file, text] of cutBasemap(naturalEarth)) {
      mkdirSync(dirname(join(geo, file)), { recursive: true });
      writeFileSync(join(geo, file), text);
      console.log(`geo/${file}  ${Buffer.byteLength(text)} bytes`);
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    console.error(error.message);
    exit(1);
  }
}
