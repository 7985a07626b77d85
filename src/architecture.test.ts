import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { importConfigurationText } from "./build/architecture/biome-overrides.ts";
import {
  dataRooms,
  emptyNames,
  importableFrom,
  longestFile,
  namesPackage,
  packageRules,
  rooms,
  testPackages,
  typePackages,
} from "./build/architecture/import-table.ts";
import {
  type ImportEdge,
  importedFile,
  importsOf,
  importsOfStyle,
  isForTests,
  roomOf,
} from "./build/architecture/imports.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const source = join(root, "src");

const files = readdirSync(source, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => statSync(join(source, path)).isFile())
  .sort();
const codeFiles = files.filter((path) => /\.tsx?$/.test(path) && !path.endsWith(".d.ts"));
const edges = [
  ...codeFiles.flatMap((path) => importsOf(path, textOf(path))),
  ...files
    .filter((path) => path.endsWith(".css"))
    .flatMap((path) => importsOfStyle(path, textOf(path))),
];

describe("the architecture test sees", () => {
  test("more than two imports a file, of files and of packages", () => {
    expect(codeFiles.length).toBeGreaterThan(50);
    expect(edges.length).toBeGreaterThan(2 * codeFiles.length);
    expect(edges.filter((edge) => importedFile(edge) === undefined).length).toBeGreaterThan(50);
  });

  test("imports that are known to be there, of types and of values", () => {
    expect(edges).toContainEqual({ from: "dossier/model.ts", specifier: "../i18n/language.ts" });
    expect(edges).toContainEqual({ from: "i18n/translator.ts", specifier: "intl-messageformat" });
    const fonts = "@fontsource-variable/source-sans-3/";
    expect(edges.some(({ specifier }) => specifier.startsWith(fonts))).toBe(true);
    expect(edges).toContainEqual({ from: "reach.worker.ts", specifier: "./reach/answer.ts" });
  });

  test("a file of every room", () => {
    expect([...new Set(codeFiles.map(roomOf))].sort()).toEqual([...rooms].sort());
  });
});

describe("the import table", () => {
  test("a room imports only from itself and the rooms before it", () => {
    expect(edges.filter((edge) => !isForTests(edge.from) && !respectsDirection(edge))).toEqual([]);
  });

  test("a room's tests keep the direction too; those of the whole may look everywhere", () => {
    const tests = edges.filter((edge) => isForTests(edge.from) && roomOf(edge.from) !== "entries");
    expect(tests.filter((edge) => !respectsDirection(edge))).toEqual([]);
  });

  test("only tests import tests and their fixtures", () => {
    const taken = edges.filter((edge) => {
      const target = importedFile(edge);
      return target !== undefined && isForTests(target) && !isForTests(edge.from);
    });
    expect(taken).toEqual([]);
  });

  test("a package is imported only where the table lets it", () => {
    expect(edges.filter((edge) => !mayImportPackage(edge))).toEqual([]);
  });

  test("every rule about a package is of use", () => {
    const idle = packageRules.filter(
      ({ name }) => !edges.some(({ specifier }) => namesPackage(name, specifier)),
    );
    expect(idle.map(({ name }) => name)).toEqual([]);
  });
});

describe("the linter", () => {
  test("enforces the same table (`npx vitest run src/architecture.test.ts -u` writes it)", async () => {
    await expect(importConfigurationText()).toMatchFileSnapshot(
      "./build/architecture/imports.biome.json",
    );
  });

  test.each([
    ["src/view/probe.ts", "../scene/scene.ts", false],
    ["src/view/deep/probe.ts", "../../scene/scene.ts", false],
    ["src/map/probe.ts", "../scene/scene.ts", true],
    ["src/scene/probe.ts", "maplibre-gl/dist/maplibre-gl.css", false],
    ["src/map/style-probe.ts", "maplibre-gl/dist/maplibre-gl.css", true],
    ["src/report/probe.ts", "node:fs", false],
    ["src/cli/probe.ts", "node:fs", true],
    ["src/probe.tsx", "@turf/union", false],
  ])("in %s, an import of %s is let through: %s", (path, specifier, allowed) => {
    const folder = mkdtempSync(join(tmpdir(), "in-range-lint-"));
    try {
      const write = (name: string, text: string) => {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), text);
      };
      const table = "src/build/architecture/imports.biome.json";
      for (const name of ["biome.jsonc", table])
        write(name, readFileSync(join(root, name), "utf8"));
      write(path, `import ${JSON.stringify(specifier)};\n`);
      const biome = join(root, "node_modules/@biomejs/biome/bin/biome");
      const lint = ["lint", "--only=style/noRestrictedImports", "--vcs-enabled=false", "src"];
      const run = spawnSync(process.execPath, [biome, ...lint], { cwd: folder, encoding: "utf8" });
      expect(run.stdout + run.stderr).toContain("Checked 1 file");
      expect(run.stderr.includes("noRestrictedImports")).toBe(!allowed);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe("files", () => {
  test(`none is longer than ${longestFile} lines`, () => {
    const long = files.filter(
      (path) => /\.(tsx?|css)$/.test(path) && textOf(path).split("\n").length - 1 > longestFile,
    );
    expect(long).toEqual([]);
  });

  test("each name says what is inside", () => {
    const empty = files.filter((path) =>
      path.split("/").some((part) => emptyNames.includes(part.replace(/\..*$/, ""))),
    );
    expect(empty).toEqual([]);
  });
});

describe("src/README.md", () => {
  const readme = existsSync(join(source, "README.md")) ? textOf("README.md") : "";

  test("names every room, and no room that does not exist", () => {
    const named = [...readme.matchAll(/^\| `([a-z0-9-]+)\/`\s*\|/gm)].map(([, name]) => name);
    const folders = readdirSync(source, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
    expect(named.toSorted()).toEqual(folders.toSorted());
  });

  test("speaks of no file that does not exist", () => {
    const paths = [...readme.matchAll(/`([\w./-]+\.(?:tsx?|json|jsonc|css|html|md))`/g)].map(
      ([, path]) => path ?? "",
    );
    expect(paths.length).toBeGreaterThan(5);
    const missing = paths.filter(
      (path) => !existsSync(join(source, path)) && !existsSync(join(root, path)),
    );
    expect(missing).toEqual([]);
  });
});

function textOf(path: string): string {
  return readFileSync(join(source, path), "utf8");
}

function respectsDirection(edge: ImportEdge): boolean {
  const target = importedFile(edge);
  if (target === undefined) return true;
  const from = roomOf(edge.from);
  if (target.startsWith("..")) return mayImportData(edge.from, target);
  return roomOf(target) === from || importableFrom(from).includes(roomOf(target));
}

/** Files outside `src/` that are not parsed here but named, or read as text by a test. */
function mayImportData(from: string, target: string): boolean {
  if (isForTests(from)) return target.startsWith("../geo/") || target.startsWith("../public/");
  return target.startsWith("../geo/") && dataRooms.includes(roomOf(from));
}

function mayImportPackage({ from, specifier }: ImportEdge): boolean {
  if (specifier.startsWith(".")) return true;
  const names = (name: string) => namesPackage(name, specifier);
  if (typePackages.some(names)) return true;
  if (isForTests(from) && testPackages.some(names)) return true;
  const rule = packageRules.find(({ name }) => names(name));
  if (!rule?.rooms.includes(roomOf(from))) return false;
  return rule.file === undefined || rule.file === from || isForTests(from);
}
