import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "vite";

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
}

/**
 * Emits `licences.txt`: the licence text of every package the product depends on, as the package
 * itself gives it, fonts included. What only the build needs is not part of what is published.
 */
export function licencesPlugin(root: string): Plugin {
  return {
    name: "in-range:licences",
    apply: "build",
    async generateBundle() {
      const lock = JSON.parse(await readFile(join(root, "package-lock.json"), "utf8")) as {
        packages: Record<string, LockedPackage>;
      };
      const published = Object.entries(lock.packages).filter(
        ([place, { dev }]) => place !== "" && !dev,
      );
      const texts = await Promise.all(
        published.map(([place, locked]) => licenceOf(root, place, locked)),
      );
      this.emitFile({ type: "asset", fileName: "licences.txt", source: texts.join("\n\n") });
    },
  };
}

async function licenceOf(
  root: string,
  place: string,
  { version = "", license = "see below" }: LockedPackage,
): Promise<string> {
  const name = place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length);
  const heading = `${name} ${version} (${license})`;
  const files = await readdir(join(root, place)).catch(() => []);
  const file = files.find((each) => /^(licen[cs]e|copying)/i.test(each));
  const text = file ? await readFile(join(root, place, file), "utf8") : "";
  return `${heading}\n${"-".repeat(heading.length)}\n${text.trim()}`.trim();
}
