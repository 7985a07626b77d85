import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { geoText } from "./basemap/committed-geo.ts";
import { cutBasemap } from "./basemap/cut.ts";
import { sha256 } from "./basemap/inputs.ts";
import type { BasemapManifest } from "./basemap/manifest.ts";
import { readOptions } from "./basemap/options.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const manifest = JSON.parse(geoText("basemap/manifest.json")) as BasemapManifest;

describe("the manifest of the basemap", () => {
  test.each(manifest.outputs)("has the bytes of $file", (output) => {
    const text = geoText(output.file);
    expect(sha256(text)).toBe(output.sha256);
    expect(Buffer.byteLength(text)).toBe(output.bytes);
    expect(text.endsWith("\n")).toBe(true);
  });

  test("lists every file of geo/basemap and the seven layers that are cut", () => {
    const listed = manifest.outputs.map(({ file }) => file).sort();
    const folder = readdirSync(`${root}geo/basemap`)
      .filter((file) => file !== "manifest.json")
      .map((file) => `basemap/${file}`);
    const layers = [
      "border-with-russia",
      "capitals",
      "kursk-oblast",
      "launch-areas",
      "occupied-crimea",
      "other-oblasts",
      "ukraine",
    ];
    expect(listed).toEqual([...folder.sort(), ...layers.map((id) => `layers/${id}.geojson`)]);
  });

  test("names version, hash and licence of every input", () => {
    expect(manifest.inputs).toHaveLength(4);
    for (const { version, sha256: hash, licence } of manifest.inputs) {
      expect(version).toMatch(/^\d/);
      expect(hash).toMatch(/^[0-9a-f]{64}$/);
      expect(licence).not.toBe("");
    }
    expect(manifest.cutter).toMatch(/^mapshaper@\d/);
  });
});

describe("the command that cuts the basemap", () => {
  test("takes one file", () => {
    expect(readOptions(["--natural-earth", "a.gpkg"])).toEqual({
      task: "cut",
      naturalEarth: "a.gpkg",
    });
    expect(readOptions(["--help"])).toEqual({ task: "help" });
  });

  test.each([
    [[], /--natural-earth/],
    [["--natural-earth"], /--natural-earth/],
    [["--bogus"], /--bogus/],
    [["a.gpkg"], /a\.gpkg/],
  ])("refuses %j in a sentence", (args, sentence) => {
    expect(readOptions(args)).toEqual({ task: "refuse", why: expect.stringMatching(sentence) });
  });

  test("refuses another file than the one pinned, in one line, and writes nothing", () => {
    const command = ["--import", "tsx", "src/cli/basemap.ts", "--natural-earth", "package.json"];
    const run = spawnSync(process.execPath, command, { cwd: root, encoding: "utf8" });
    expect(run.status).toBe(1);
    expect(run.stdout).toBe("");
    expect(run.stderr).toMatch(
      /^.*package\.json is not Natural Earth .* SHA-256 is \w{64}, not .*\n$/,
    );
  });

  const gpkg = process.env.NATURAL_EARTH_GPKG;
  test.skipIf(!gpkg)(
    "gives the committed bytes again (runs only where NATURAL_EARTH_GPKG names the GeoPackage)",
    { timeout: 600_000 },
    () => {
      for (const [file, text] of cutBasemap(gpkg ?? "")) {
        expect(sha256(text), file).toBe(sha256(geoText(file)));
      }
    },
  );
});
