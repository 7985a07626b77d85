import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createServer } from "vite";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readDossier } from "../cli/dossier-files.ts";
import type { DossierModule } from "./dossier-module.ts";
import { dossierPlugin } from "./dossier-plugin.ts";

const sound = fileURLToPath(new URL("../dossier/fixtures/sound", import.meta.url));
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "in-range-dossier-"));
  cpSync(sound, folder, { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Loads `virtual:dossier` as a page does, through Vite. */
async function loadModule(): Promise<DossierModule> {
  const server = await createServer({
    root: folder,
    configFile: false,
    logLevel: "silent",
    appType: "custom",
    plugins: [dossierPlugin(folder)],
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, ws: false, watch: null },
  });
  try {
    return (await server.ssrLoadModule("virtual:dossier")) as DossierModule;
  } finally {
    await server.close();
  }
}

function rewrite(file: string, change: (text: string) => string) {
  const before = readFileSync(join(folder, file), "utf8");
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(join(folder, file), after);
}

/** What went wrong, in the words a build prints. */
async function failure(): Promise<string> {
  return loadModule().then(
    () => "",
    (error: Error) => error.message,
  );
}

describe("the module virtual:dossier", () => {
  test("holds a sound dossier as the loader reads it", async () => {
    const loaded = await readDossier(folder);
    if (!loaded.ok) throw new Error("The fixture is not sound.");
    const { readRest, readClaims } = await loadModule();
    const claims = readClaims.flatMap((read) => read());
    expect({ ...readRest(), claims }).toEqual(loaded.value);
  });

  test("is refused with every problem of every file at once, one a line", async () => {
    rewrite("dossier.json", (text) => text.replace('"km": 300', '"km": -300'));
    rewrite("claims.json", (text) => text.replace('"contested"', '"disputed"'));
    rewrite("layers/capitals.geojson", (text) => text.replace('"country": "RU"', '"land": "RU"'));
    const [first, ...problems] = (await failure()).split("\n");
    expect(first).toContain("The dossier is not sound.");
    for (const file of ["dossier.json", "claims.json", "layers/capitals.geojson"]) {
      expect(problems.filter((line) => line.startsWith(`${file}: `))).not.toEqual([]);
    }
    expect(problems.length).toBeGreaterThanOrEqual(4);
  });

  test("is refused where a claim's figure is not what is computed", async () => {
    rewrite("claims.json", (text) => text.replace(/"finds": ?\d+/, '"finds": 42'));
    expect(await failure()).toMatch(/The dossier is not sound\.\nclaims\.json: .*42.*/);
  });
});
