import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { verdicts } from "../dossier/verdicts.ts";
import { contrast } from "../scene/fixtures/contrast.ts";
import { customProperty, paletteCss, palettes, type Role } from "../scene/palette.ts";

const folder = fileURLToPath(new URL(".", import.meta.url));
const files = readdirSync(folder).filter((name) => !name.includes(".test."));
const components = files.filter((name) => name.endsWith(".tsx"));
const sheets = files.filter((name) => name.endsWith(".css"));
const modules = sheets.filter((name) => name.endsWith(".module.css"));

function textOf(name: string): string {
  const text = readFileSync(`${folder}${name}`, "utf8");
  return name.endsWith(".css") ? text.replace(/\/\*[\s\S]*?\*\//g, "") : text;
}

/** All that a pattern's first group finds in the texts of files, each once, sorted. */
function found(names: readonly string[], pattern: RegExp): string[] {
  const all = names.flatMap((name) =>
    [...textOf(name).matchAll(pattern)].map(([, match = ""]) => match),
  );
  return [...new Set(all)].sort();
}

describe("custom properties", () => {
  const definition = /^\s*(--[\w-]+):/gm;
  const own = found(sheets, definition);
  const palette = [...paletteCss().matchAll(definition)].map(([, name]) => name);
  const used = found([...sheets, ...components], /var\((--[\w-]+)/g);

  test("are all defined where they are used", () => {
    expect(used.length).toBeGreaterThan(30);
    expect(used.filter((name) => ![...own, ...palette].includes(name))).toEqual([]);
  });

  test("are all used where the page defines them", () => {
    expect(own.filter((name) => !used.includes(name))).toEqual([]);
  });

  test("are the page's or the palette's, never both", () => {
    expect(own.filter((name) => palette.includes(name))).toEqual([]);
  });
});

describe.each(modules)("%s", (sheet) => {
  const component = sheet.replace(".module.css", ".tsx");
  const classes = found([sheet], /\.([a-zA-Z][\w-]*)(?=[^{}]*\{)/g).filter(
    (name) => name !== "pointing" || !textOf(sheet).includes(":global(canvas.pointing)"),
  );

  test("belongs to the component of its name, and to no other", () => {
    const users = components.filter((name) => textOf(name).includes(`"./${sheet}"`));
    expect(users).toEqual([component]);
  });

  test("has the classes that its component names, and no others", () => {
    const named = found([component], /\bstyles\.(\w+)/g);
    const computed = found([component], /\bstyles\[([^\]]+)\]/g);
    expect(computed.filter((name) => name !== "verdict")).toEqual([]);
    const expected = [...named, ...(computed.length > 0 ? verdicts : [])];
    expect(classes).toEqual([...new Set(expected)].sort());
  });
});

test("the code asks for the room there is by the very queries of the style sheets", () => {
  const asked = found(["media.ts"], /useMediaQuery\("([^"]*(?:width|height)[^"]*)"\)/g);
  const written = found(sheets, /@media ([^{]+?) \{/g);
  expect(asked).not.toEqual([]);
  expect(asked.filter((query) => !written.includes(query))).toEqual([]);
});

test("map and claims stand side by side in every sheet by one and the same query", () => {
  const sideBySide = "(min-width: 50rem) and (min-height: 28rem)";
  const sheetsOf = (query: string) =>
    sheets.filter((name) => textOf(name).includes(`@media ${query}`));
  expect(sheetsOf(sideBySide)).toEqual([
    "App.module.css",
    "Header.module.css",
    "KeyFindings.module.css",
    "page.css",
  ]);
  expect(found(sheets, /@media (\(min-width: 50rem\)[^{]*?) \{/g)).toEqual([sideBySide]);
});

test("queries follow the reader's text size: none is in pixels", () => {
  expect(found(sheets, /@(?:media|container) ([^{]*px[^{]*?) \{/g)).toEqual([]);
});

describe("text stands out by 4.5 to 1 (WCAG 2.2, 1.4.3)", () => {
  const tokens = new Map(
    [...textOf("tokens.css").matchAll(/(--[\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
      ([, name = "", light = "", dark = ""]) => [name, { light, dark }],
    ),
  );
  const token = (name: string) => {
    const colors = tokens.get(name);
    if (!colors) throw new Error(`tokens.css has no colour ${name}.`);
    return colors;
  };
  const verdictRole = (verdict: string) =>
    verdict.replace(/-([a-z])/g, (_all, letter: string) => letter.toUpperCase()) as Role;
  const grounds = ["--page", "--surface", "--chosen"];

  test.each(verdicts.map((verdict) => [verdict, verdictRole(verdict)] as const))(
    "%s, on every ground a verdict may stand on",
    (verdict, role) => {
      expect(customProperty(role)).toBe(`--map-${verdict}`);
      for (const ground of grounds) {
        const { light, dark } = token(ground);
        expect(contrast(palettes.light[role], light)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(palettes.dark[role], dark)).toBeGreaterThanOrEqual(4.5);
      }
    },
  );

  test.each([
    ...["--ink", "--ink-soft", "--accent"].flatMap((color) =>
      grounds.map((ground) => [color, ground] as const),
    ),
    ["--on-accent", "--accent"] as const,
    ["--ink", "--found"] as const,
  ])("%s on %s", (color, ground) => {
    for (const theme of ["light", "dark"] as const) {
      expect(contrast(token(color)[theme], token(ground)[theme])).toBeGreaterThanOrEqual(4.5);
    }
  });

  test.each(["--ink", "--ink-soft"])("%s on the land that shows while there is no map", (color) => {
    for (const theme of ["light", "dark"] as const) {
      expect(contrast(token(color)[theme], palettes[theme].land)).toBeGreaterThanOrEqual(4.5);
    }
  });
});
