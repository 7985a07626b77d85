import { describe, expect, test } from "vitest";
import { importedFile, importsOf, importsOfStyle, isForTests, roomOf } from "./imports.ts";

function specifiers(text: string, from = "page/App.tsx"): string[] {
  return importsOf(from, text).map((edge) => edge.specifier);
}

describe("the imports of a source file", () => {
  test.each([
    ['import "./tokens.css";', "./tokens.css"],
    ['import { a } from "zod";', "zod"],
    ['import type { A } from "../view/view.ts";', "../view/view.ts"],
    ['import url from "maplibre-gl/dist/w.mjs?worker&url";', "maplibre-gl/dist/w.mjs?worker&url"],
    ['export { a } from "./a.ts";', "./a.ts"],
    ['export * from "./a.ts";', "./a.ts"],
    ['type A = import("../dossier/model.ts").Claim;', "../dossier/model.ts"],
    ['async function f() { return await import("../map/map.ts"); }', "../map/map.ts"],
    ['new Worker(new URL("./reach.worker.ts", import.meta.url));', "./reach.worker.ts"],
    ['const a = <div>{lazy(() => import("./Map.tsx"))}</div>;', "./Map.tsx"],
  ])("%s", (text, specifier) => {
    expect(specifiers(text)).toEqual([specifier]);
  });

  test("are not the texts of comments and strings, nor the addresses of sites and folders", () => {
    const text = `// import "react";
      const text = 'import "react"'; const value = new URL("https://example.org/");
      const folder = new URL("../../geo", import.meta.url);
      export { text, value, folder };`;
    expect(specifiers(text)).toEqual([]);
  });

  test("must be literals, or nobody could check them", () => {
    expect(() => specifiers("export const f = (name: string) => import(name);")).toThrow(
      "src/page/App.tsx imports what is not a literal",
    );
  });
});

test("a style sheet's imports are found, those in comments are not", () => {
  const text = `@import "./tokens.css"; /* @import "./old.css"; */
    a { background: url(./a.svg); src: url("@fontsource-variable/x/files/x.woff2") format("woff2") }
    b { background: url('https://example.org/b.png') }`;
  expect(importsOfStyle("page/page.css", text).map((edge) => edge.specifier)).toEqual([
    "./tokens.css",
    "./a.svg",
    "@fontsource-variable/x/files/x.woff2",
    "https://example.org/b.png",
  ]);
});

test("an import leads to a file, its query aside, or to a package", () => {
  const from = "dossier/rules/quotes.ts";
  expect(importedFile({ from, specifier: "../path.ts" })).toBe("dossier/path.ts");
  expect(importedFile({ from, specifier: "../../reach.worker.ts?worker&url" })).toBe(
    "reach.worker.ts",
  );
  expect(importedFile({ from, specifier: "../../../geo/claims.json" })).toBe("../geo/claims.json");
  expect(importedFile({ from, specifier: "zod" })).toBeUndefined();
});

test("a file's room is its first folder, or the entries", () => {
  expect(roomOf("dossier/rules/quotes.ts")).toBe("dossier");
  expect(roomOf("main.tsx")).toBe("entries");
  expect(() => roomOf("lib/stuff.ts")).toThrow("src/lib/ is no room of the import table");
});

test("tests and fixtures are told from what ships", () => {
  expect(["a.test.ts", "page/App.test.tsx", "reach/fixtures/judge.ts"].map(isForTests)).toEqual([
    true,
    true,
    true,
  ]);
  expect(["reach/test-point.ts", "page/fixtures.ts"].map(isForTests)).toEqual([false, false]);
});
