import type { Path } from "../../dossier/path.ts";
import type { Problem } from "../../dossier/problem.ts";
import { asObject } from "../../dossier/read-unknown.ts";
import { excerpt, problemAt } from "../../dossier/report-problem.ts";

/**
 * Everything in which a file differs from what the dossier gives, by the file's places: what is
 * other, what is missing and what is too much. Entries of a list are matched by their `id` or `@id`,
 * in whatever order, or else by their place.
 */
export function differences(
  file: string,
  expected: unknown,
  found: unknown,
  path: Path = [],
): readonly Problem[] {
  if (Array.isArray(expected) && Array.isArray(found)) {
    return listDifferences(file, expected, found, path);
  }
  const wanted = asObject(expected);
  const given = asObject(found);
  if (wanted && given) return memberDifferences(file, wanted, given, path);
  return Object.is(expected, found) ? [] : [differing(file, path, expected, found)];
}

/** That a value is not what the dossier gives. */
function differing(file: string, path: Path, expected: unknown, found: unknown): Problem {
  const details = { found: excerpt(found), expected: excerpt(expected) };
  return problemAt(file, path, "data-differs", details);
}

function memberDifferences(
  file: string,
  expected: Readonly<Record<string, unknown>>,
  found: Readonly<Record<string, unknown>>,
  path: Path,
): readonly Problem[] {
  const names = [...new Set([...Object.keys(expected), ...Object.keys(found)])];
  return names.flatMap((name) => {
    const at = [...path, name];
    if (!Object.hasOwn(found, name)) return [problemAt(file, at, "missing", { member: name })];
    if (!Object.hasOwn(expected, name)) {
      return [problemAt(file, at, "unknown-member", { member: excerpt(name) })];
    }
    return differences(file, expected[name], found[name], at);
  });
}

function listDifferences(
  file: string,
  expected: readonly unknown[],
  found: readonly unknown[],
  path: Path,
): readonly Problem[] {
  const keysOf = (list: readonly unknown[]) => list.map((entry, at) => idOf(entry) ?? at);
  const wanted = new Map(keysOf(expected).map((key, at) => [key, expected[at]]));
  const given = keysOf(found);
  return [
    ...given.flatMap((key, at) =>
      wanted.has(key) && given.indexOf(key) === at
        ? differences(file, wanted.get(key), found[at], [...path, at])
        : [problemAt(file, [...path, at], "data-unexpected", { entry: excerpt(found[at]) })],
    ),
    ...[...wanted]
      .filter(([key]) => !given.includes(key))
      .map(([, entry]) => problemAt(file, path, "data-lacking", { entry: excerpt(entry) })),
  ];
}

function idOf(entry: unknown): string | undefined {
  const object = asObject(entry);
  const id = object?.["@id"] ?? object?.id;
  return typeof id === "string" ? id : undefined;
}
