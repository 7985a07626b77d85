import { resolve } from "node:path";
import type { Plugin } from "vite";
import { readDossierFiles } from "../cli/dossier-files.ts";
import { problemLine } from "../cli/problem-line.ts";
import { loadDossier } from "../dossier/load.ts";
import { checkProblems } from "../reach/checks.ts";
import { dossierModule } from "./dossier-module.ts";

const id = "virtual:dossier";

/**
 * Gives the page the dossier of a folder as the module `virtual:dossier`, checked and computed
 * when it is built: so the page needs no validator, and an unsound dossier is no product. It is read
 * when it is asked for, so that this is no part of evaluating the script.
 */
export function dossierPlugin(folder: string): Plugin {
  const root = resolve(folder);
  return {
    name: "in-range:dossier",
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    async load(source) {
      if (source !== `\0${id}`) return undefined;
      const files = await readDossierFiles(root);
      for (const name of files.keys()) this.addWatchFile(resolve(root, name));
      const loaded = loadDossier(files);
      const problems = loaded.ok ? checkProblems(loaded.value) : loaded.problems;
      if (!loaded.ok || problems.length > 0) {
        return this.error(
          ["The dossier is not sound.", ...problems.map((one) => problemLine(one, "en"))].join(
            "\n",
          ),
        );
      }
      return dossierModule(loaded.value);
    },
  };
}
