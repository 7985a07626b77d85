import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, createServer, type InlineConfig } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pagesPlugin } from "./pages-plugin.ts";

const project = fileURLToPath(new URL("../..", import.meta.url));
const { title } = JSON.parse(readFileSync(join(project, "geo/dossier.json"), "utf8")) as {
  title: { en: string; uk: string };
};
let folder: string;

/** The project's page, on a script of one line with a style sheet. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "in-range-pages-"));
  mkdirSync(join(folder, "src"));
  mkdirSync(join(folder, "public"));
  writeFileSync(join(folder, "public/icon.svg"), "<svg/>");
  writeFileSync(join(folder, "index.html"), readFileSync(join(project, "index.html"), "utf8"));
  writeFileSync(join(folder, "src/main.tsx"), 'import "./main.css"; document.title += "";');
  writeFileSync(join(folder, "src/main.css"), "body { margin: 0 }");
});

afterAll(() => rmSync(folder, { recursive: true }));

function config(): InlineConfig {
  return {
    root: folder,
    configFile: false,
    logLevel: "silent",
    base: "./",
    appType: "mpa",
    plugins: [pagesPlugin(join(project, "geo"))],
  };
}

function addressesIn(html: string): readonly string[] {
  return [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address = ""]) => address);
}

describe("a build", () => {
  // Puts the whole reach into numbers, which takes seconds on a busy machine.
  beforeAll(() => build({ ...config(), build: { outDir: "dist" } }), 120_000);

  test("makes a page a language, on the same files, from any folder of a host", async () => {
    const english = readFileSync(join(folder, "dist/index.html"), "utf8");
    const ukrainian = readFileSync(join(folder, "dist/uk/index.html"), "utf8");
    expect(english).toContain('<html lang="en">');
    expect(english).toContain(`<title>${title.en} · In Range</title>`);
    expect(ukrainian).toContain('<html lang="uk">');
    expect(ukrainian).toContain(`<title>${title.uk} · In Range</title>`);

    const addresses = (html: string) => addressesIn(html.replace(/<noscript>.*<\/noscript>/s, ""));
    const files = (html: string) => addresses(html).filter((one) => /\.\w+$/.test(one));
    expect(files(english).length).toBeGreaterThanOrEqual(3);
    const resolved = (html: string, page: string) =>
      files(html).map((one) => new URL(one, `https://example.org/any/folder/${page}`).pathname);
    expect(resolved(ukrainian, "uk/")).toEqual(resolved(english, ""));
    for (const path of resolved(english, "")) {
      expect(path).toMatch(/^\/any\/folder\//);
      const file = path.replace("/any/folder/", "");
      expect(readFileSync(join(folder, "dist", file), "utf8")).not.toBe("");
    }
    for (const html of [english, ukrainian]) {
      for (const one of addresses(html)) expect(one).toMatch(/^\.\.?\//);
    }
  });

  test("tells the dossier in words to readers without scripts, and in full beside each page", async () => {
    for (const [place, way] of [
      ["", "./"],
      ["uk/", "../"],
    ] as const) {
      const html = readFileSync(join(folder, `dist/${place}index.html`), "utf8");
      const [inWords = ""] = html.match(/<noscript>.*<\/noscript>/s) ?? [];
      const files = addressesIn(inWords)
        .map((one) => one.replace(/#.*/, ""))
        .filter((one) => one !== "" && !one.startsWith("http"));
      expect(new Set(files)).toEqual(new Set([`${way}text.css`, "./text.html"]));
      for (const file of new Set(files)) {
        expect(readFileSync(join(folder, "dist", place, file), "utf8")).not.toBe("");
      }
      // Each count of passages leads to a place that is there.
      const whole = readFileSync(join(folder, `dist/${place}text.html`), "utf8");
      const anchors = addressesIn(inWords).flatMap(
        (one) => one.match(/^\.\/text\.html#(.*)/)?.[1] ?? [],
      );
      expect(anchors.length).toBeGreaterThan(50);
      for (const anchor of anchors) expect(whole).toContain(` id="${anchor}"`);
    }
  });

  test("names in each page where the other lies", async () => {
    for (const [file, address] of [
      ["dist/index.html", "https://example.org/a/"],
      ["dist/uk/index.html", "https://example.org/a/uk/"],
    ] as const) {
      const html = readFileSync(join(folder, file), "utf8");
      const places = [...html.matchAll(/hreflang="(\w+)" href="([^"]*)"/g)].map(
        ([, language, href = ""]) => [language, new URL(href, address).href],
      );
      expect(places).toEqual([
        ["en", "https://example.org/a/"],
        ["uk", "https://example.org/a/uk/"],
      ]);
    }
  });
});

describe("the development server", () => {
  test.each([
    ["/", "en"],
    ["/index.html", "en"],
    ["/uk/", "uk"],
    ["/uk/?from=elsewhere", "uk"],
  ] as const)("answers %s in %s", async (path, language) => {
    const server = await createServer({
      ...config(),
      optimizeDeps: { noDiscovery: true },
      server: { port: 0, host: "127.0.0.1", ws: false, watch: null },
    });
    try {
      await server.listen();
      const address = server.httpServer?.address();
      if (typeof address !== "object" || !address) throw new Error("The server has no address.");
      const response = await fetch(`http://127.0.0.1:${address.port}${path}`);
      const html = await response.text();
      expect(html).toContain(`<html lang="${language}">`);
      expect(html).toContain(`<title>${title[language]} · In Range</title>`);
    } finally {
      await server.close();
    }
  });
});
