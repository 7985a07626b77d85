import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

interface LockedPackage {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const path = fileURLToPath(new URL("../../package-lock.json", import.meta.url));
const lock = JSON.parse(readFileSync(path, "utf8")) as {
  readonly packages: Readonly<Record<string, LockedPackage>>;
};
const places = Object.keys(lock.packages);

// `npm install` leaves out what its registry did not serve; `npm ci` then refuses the lockfile.
test("the lockfile has the optional packages of every platform", () => {
  const wanted = Object.entries(lock.packages).flatMap(([from, { optionalDependencies }]) =>
    Object.keys(optionalDependencies ?? {}).map((name) => ({ from, name })),
  );
  expect(wanted.length).toBeGreaterThan(10);
  const missing = wanted.filter(
    ({ name }) => !places.some((place) => place.endsWith(`node_modules/${name}`)),
  );
  expect(missing).toEqual([]);
});

test("every package in the lockfile has a version", () => {
  const without = places.filter((place) => place !== "" && !lock.packages[place]?.version);
  expect(without).toEqual([]);
});
