import { posix } from "node:path";
import { parseAst } from "vite";
import type { Room } from "./import-table.ts";
import { rooms } from "./import-table.ts";

/** One import as a file writes it. */
export interface ImportEdge {
  /** The importing file, relative to `src/`, with `/` between folders. */
  readonly from: string;
  /** As written, such as `../scene/scene.ts`, `zod` or `./x.worker.ts?worker&url`. */
  readonly specifier: string;
}

/**
 * Finds every import of a source text: static and dynamic, of values and of types, `export ... from`
 * and `new URL("./x.worker.ts", import.meta.url)`, by which workers are reached. A dynamic import of
 * something that is not a literal throws, as it could not be checked.
 *
 * @param from the file's path relative to `src/`
 */
export function importsOf(from: string, text: string): ImportEdge[] {
  const edges: ImportEdge[] = [];
  const lang = from.endsWith(".tsx") ? "tsx" : "ts";
  walk(parseAst(text, { lang }, from), (node) => {
    const specifier = specifierOf(node, from);
    if (specifier !== undefined) edges.push({ from, specifier });
  });
  return edges;
}

/**
 * Finds what a style sheet takes in: `@import` and `url(...)`. Addresses of data and of other sites
 * count as imports too; the table has no place for them.
 */
export function importsOfStyle(from: string, text: string): ImportEdge[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, "");
  const forms = /@import\s+["']([^"']+)["']|url\(\s*["']?([^"')]+?)["']?\s*\)/g;
  return [...code.matchAll(forms)].map(([, imported, url]) => ({
    from,
    specifier: imported ?? url ?? "",
  }));
}

/** The room of a file, by its path relative to `src/`. */
export function roomOf(file: string): Room {
  const [folder = "", ...rest] = file.split("/");
  if (rest.length === 0) return "entries";
  const room = rooms.find((name) => name === folder);
  if (!room) throw new Error(`src/${folder}/ is no room of the import table`);
  return room;
}

/** The imported file, relative to `src/` and without a query, or undefined for a package. */
export function importedFile({ from, specifier }: ImportEdge): string | undefined {
  if (!specifier.startsWith(".")) return undefined;
  return posix.join(posix.dirname(from), specifier.replace(/\?.*$/, ""));
}

/** Whether a file is a test, or a fixture that only tests read. */
export function isForTests(file: string): boolean {
  return /\.test\.tsx?$/.test(file) || file.includes("/fixtures/");
}

type SyntaxNode = Readonly<Record<string, unknown>> & { readonly type: string };

function walk(value: unknown, visit: (node: SyntaxNode) => void): void {
  if (Array.isArray(value)) {
    for (const item of value) walk(item, visit);
  } else if (typeof value === "object" && value !== null) {
    if (isNode(value)) visit(value);
    for (const member of Object.values(value)) walk(member, visit);
  }
}

function isNode(value: object): value is SyntaxNode {
  return "type" in value && typeof value.type === "string";
}

function specifierOf(node: SyntaxNode, from: string): string | undefined {
  switch (node.type) {
    case "ImportDeclaration":
    case "ExportAllDeclaration":
    case "ExportNamedDeclaration":
    case "TSImportType":
      return literal(node.source);
    case "ImportExpression": {
      const specifier = literal(node.source);
      if (specifier === undefined) throw new Error(`src/${from} imports what is not a literal`);
      return specifier;
    }
    case "NewExpression":
      return isUrlOfModule(node) ? literal(firstOf(node.arguments)) : undefined;
    default:
      return undefined;
  }
}

function isUrlOfModule(node: SyntaxNode): boolean {
  const name = (node.callee as { readonly name?: unknown } | undefined)?.name;
  const specifier = literal(firstOf(node.arguments));
  return name === "URL" && specifier !== undefined && /^\.+\/.*\.tsx?$/.test(specifier);
}

function firstOf(list: unknown): unknown {
  return Array.isArray(list) ? list[0] : undefined;
}

function literal(node: unknown): string | undefined {
  if (typeof node !== "object" || node === null || !("value" in node)) return undefined;
  return typeof node.value === "string" ? node.value : undefined;
}
