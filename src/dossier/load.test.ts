import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { languages } from "../i18n/language.ts";
import { createProblemWords } from "../i18n/problem-words.ts";
import type { Dossier } from "./dossier.ts";
import { applyChange } from "./fixtures/apply-change.ts";
import { soundFiles } from "./fixtures/read-fixtures.ts";
import { loadBundle, loadDossier } from "./load.ts";
import type { Result } from "./problem.ts";

const words = languages.map(createProblemWords);

/** A dossier, or problems that can all be worded. */
function expectAnswer(loaded: Result<Dossier>): void {
  if (loaded.ok) {
    expect(loaded.value.claims.length).toBeGreaterThan(0);
    return;
  }
  expect(loaded.problems.length).toBeGreaterThan(0);
  for (const { code, details } of loaded.problems) {
    for (const say of words) expect(say(code, details)).toMatch(/\S; \S/);
  }
}

/** The places of every value in a JSON value. */
function placesIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key])),
  ];
}

/** The value with another at a place. */
function withValue(value: unknown, [step, ...rest]: readonly string[], other: unknown): unknown {
  if (step === undefined) return other;
  if (Array.isArray(value)) {
    return value.map((each, index) =>
      String(index) === step ? withValue(each, rest, other) : each,
    );
  }
  const entries = Object.entries(value as object);
  return Object.fromEntries(
    entries.map(([key, each]) => [key, key === step ? withValue(each, rest, other) : each]),
  );
}

/** Values that have broken validators before, beside any JSON. */
const anyValue = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(
    ...[
      null,
      [],
      {},
      "",
      0,
      -1,
      1e308,
      [[]],
      [null],
      { type: "toString" },
      { type: "constructor" },
    ],
    ...[
      { type: "Polygon", coordinates: [[[]]] },
      { type: "GeometryCollection", geometries: [{}] },
    ],
    ...["__proto__", "constructor", "dossier", "reach:", "reach:__proto__", "2024-02-30", "a/b"],
    ...[
      "javascript:alert(1)",
      "\u0000",
      "\ud800",
      [
        [1, 2],
        [3, 4],
      ],
      [1, 2],
    ],
  ),
);

const names = [...soundFiles().keys()];

/** Milliseconds: properties take seconds on a busy machine. */
const patience = 30_000;

describe("never throws, and gives a dossier or at least one problem", { timeout: patience }, () => {
  test("whatever JSON the files hold", () => {
    const files = fc.record(Object.fromEntries(names.map((name) => [name, anyValue])), {
      requiredKeys: [],
    });
    fc.assert(
      fc.property(files, (contents) => {
        const texts = Object.entries(contents).map(([name, value]) => [
          name,
          JSON.stringify(value),
        ]);
        expectAnswer(loadDossier(new Map(texts as [string, string][])));
      }),
      { numRuns: 300 },
    );
  });

  test("whatever stands at any place of a sound dossier", () => {
    const places = names.flatMap((name) => {
      const content: unknown = JSON.parse(soundFiles().get(name) ?? "");
      return placesIn(content).map((path) => ({ name, content, path }));
    });
    expect(places.length).toBeGreaterThan(300);
    fc.assert(
      fc.property(fc.constantFrom(...places), anyValue, ({ name, content, path }, value) => {
        const files = soundFiles().set(name, JSON.stringify(withValue(content, path, value)));
        expectAnswer(loadDossier(files));
      }),
      { numRuns: 1500 },
    );
  });

  test("whatever the texts are, and wherever a file is cut off", () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(), fc.string(), (name, length, end) => {
        const text = soundFiles().get(name) ?? "";
        const cut = text.slice(0, length % text.length) + end;
        expectAnswer(loadDossier(soundFiles().set(name, cut)));
        expectAnswer(loadBundle(cut, name));
      }),
      { numRuns: 500 },
    );
  });

  test("whatever the files are called", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.json()), (contents) => {
        expectAnswer(loadDossier(new Map(Object.entries(contents))));
        expectAnswer(loadBundle(JSON.stringify(contents), "bundle.json"));
      }),
    );
  });
});

test("a missing required value is told at every place where one is taken away", () => {
  const content: unknown = JSON.parse(soundFiles().get("dossier.json") ?? "");
  const { brief, change, ...required } = content as Record<string, unknown>;
  expect([brief, change]).not.toContain(undefined);
  for (const key of Object.keys(required)) {
    const { [key]: _, ...rest } = content as Record<string, unknown>;
    const loaded = loadDossier(soundFiles().set("dossier.json", JSON.stringify(rest)));
    expect(loaded).toMatchObject({
      ok: false,
      problems: expect.arrayContaining([
        expect.objectContaining({ file: "dossier.json", path: key, code: "missing" }),
      ]),
    });
  }
});

test("a dossier without a file of disagreements has none", () => {
  const files = soundFiles();
  expect(files.delete("disagreements.json")).toBe(true);
  applyChange(files, { file: "dossier.json", op: "rewrite", find: '"d-range",', with: "" });
  expect(loadDossier(files)).toMatchObject({ ok: true, value: { disagreements: [] } });
});

test("a reach may be 1 to 2,000 km, and may start from its areas one by one where it restates", () => {
  const files = soundFiles();
  const at = { file: "dossier.json", op: "replace" } as const;
  applyChange(files, { ...at, path: "/reaches/0/km", value: 1 });
  applyChange(files, { ...at, path: "/reaches/1/km", value: 2000 });
  applyChange(files, {
    ...at,
    path: "/reaches/1/from",
    value: ["kharkiv-oblast", "sumy-oblast"],
  });
  expect(loadDossier(files)).toMatchObject({ ok: true });
});

describe("a dossier in one file", () => {
  const contents = Object.fromEntries(
    [...soundFiles()].map(([name, text]) => [name, JSON.parse(text) as unknown]),
  );

  test("loads as the same dossier as its files", () => {
    const loaded = loadBundle(JSON.stringify(contents), "bundle.json");
    expect(loaded.ok).toBe(true);
    expect(loaded).toEqual(loadDossier(soundFiles()));
  });

  test("gives problems by the files it stands for", () => {
    const { "claims.json": _, ...rest } = contents;
    expect(loadBundle(JSON.stringify(rest), "bundle.json")).toMatchObject({
      problems: [{ file: "claims.json", path: "", code: "file-missing" }],
    });
    expect(loadBundle("[]", "bundle.json")).toMatchObject({
      problems: [{ file: "bundle.json", path: "", code: "wrong-type" }],
    });
    expect(loadBundle('{"claims.json":}', "bundle.json")).toMatchObject({
      problems: [{ file: "bundle.json", code: "json-syntax", details: { line: 1, column: 16 } }],
    });
  });
});

test("layers carry their entry and their features, in the order of the manifest", () => {
  const loaded = loadDossier(soundFiles());
  const layers = loaded.ok ? loaded.value.layers : [];
  expect(
    layers.map(({ id, role, features }) => [id, role, features.map((each) => each.id)]),
  ).toEqual([
    ["subject", "subject", ["kursk-oblast"]],
    ["launch-areas", "launch-area", ["sumy-oblast", "kharkiv-oblast"]],
    ["occupied", "occupied", ["crimea"]],
    ["capitals", "capital", ["washington", "moscow", "border", "kyiv", "warsaw"]],
    ["state-border", "border", ["state-border"]],
  ]);
});
