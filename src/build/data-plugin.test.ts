import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, createServer, type InlineConfig } from "vite";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readDossier } from "../cli/dossier-files.ts";
import { dataText } from "../report/data/data-texts.ts";
import { dataFiles, mediaTypes } from "../report/data/files.ts";
import { dataPlugin } from "./data-plugin.ts";
import { pagesPlugin } from "./pages-plugin.ts";

const project = fileURLToPath(new URL("../..", import.meta.url));
const sound = join(project, "src/dossier/fixtures/sound");
let folder: string;

/** A page whose script tells the sizes of the files, on the small sound dossier. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "in-range-data-"));
  cpSync(sound, join(folder, "dossier"), { recursive: true });
  cpSync(join(project, "geo/basemap"), join(folder, "dossier/basemap"), { recursive: true });
  const page = readFileSync(join(project, "index.html"), "utf8")
    .replace("/src/main.tsx", "/main.ts")
    .replace(/<link rel="icon"[^>]*>/, "");
  writeFileSync(join(folder, "index.html"), page);
  writeFileSync(
    join(folder, "main.ts"),
    'import { dataSizes } from "virtual:data-sizes"; document.title = JSON.stringify(dataSizes);',
  );
});

afterEach(() => rmSync(folder, { recursive: true }));

function config(): InlineConfig {
  const dossier = join(folder, "dossier");
  return {
    root: folder,
    configFile: false,
    logLevel: "silent",
    base: "./",
    appType: "mpa",
    plugins: [pagesPlugin(dossier), dataPlugin(dossier)],
  };
}

async function small() {
  const loaded = await readDossier(sound);
  if (!loaded.ok) throw new Error("The fixture is not sound.");
  return loaded.value;
}

/** The linked data in a page. */
function graphIn(html: string): unknown {
  const [, text = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  return JSON.parse(text);
}

describe("a build", () => {
  test("holds every file, says its size, and puts linked data into each page", async () => {
    await build({ ...config(), build: { outDir: "dist" } });
    const dossier = await small();
    const sizes = dataFiles.map((file) => {
      const text = readFileSync(join(folder, "dist/data", file), "utf8");
      expect(text, file).toBe(dataText(dossier, file));
      return [file, Buffer.byteLength(text)];
    });
    const [, script = ""] =
      /src="\.\/(assets\/[^"]+\.js)"/.exec(readFileSync(join(folder, "dist/index.html"), "utf8")) ??
      [];
    const code = readFileSync(join(folder, "dist", script), "utf8");
    for (const [, size] of sizes) expect(code).toContain(String(size));
    for (const [page, root] of [
      ["index.html", "./"],
      ["uk/index.html", "../"],
    ] as const) {
      const html = readFileSync(join(folder, "dist", page), "utf8");
      expect(html).toContain(`href="${root}data/dossier.jsonld"`);
      expect(html.match(/type="application\/ld\+json"/g)).toHaveLength(2);
      expect(JSON.stringify(graphIn(html))).toContain(`"@id":"${root}#claim=c-range"`);
    }
  });
});

describe("in development", () => {
  test("files are served as what they are, and pages carry linked data", async () => {
    const server = await createServer({ ...config(), server: { port: 0, host: "127.0.0.1" } });
    try {
      await server.listen();
      const address = server.resolvedUrls?.local[0] ?? "";
      const dossier = await small();
      for (const file of dataFiles) {
        const response = await fetch(`${address}data/${file}`);
        expect(response.headers.get("content-type")).toBe(mediaTypes[file]);
        expect(await response.text()).toBe(dataText(dossier, file).replace(/^\ufeff/, ""));
      }
      const html = await (await fetch(`${address}uk/`)).text();
      expect(JSON.stringify(graphIn(html))).toContain('"@id":"../#claim=c-range"');
    } finally {
      await server.close();
    }
  });
});
