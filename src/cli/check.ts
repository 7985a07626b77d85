import type { Dossier } from "../dossier/model.ts";
import { isLanguage, languages } from "../i18n/language.ts";
import { checkMessages } from "../i18n/messages/check.ts";
import { createTranslator, type MessageValues } from "../i18n/translator.ts";
import { checkProblems } from "../reach/checks.ts";
import { readDossier, UnreadableError } from "./dossier-files.ts";
import type { Command } from "./out.ts";
import { problemLine } from "./problem-line.ts";
import { readArguments } from "./read-arguments.ts";

const help = `Usage: in-range check [--lang ${languages.join("|")}] <dossier folder or file>

Checks a dossier: its structure, its shapes, what refers to what, its quotations, and the figures
that In Range computes itself. A dossier is a folder with dossier.json, claims.json, sources.json and
layers/*.geojson, or one JSON file with these paths as names and their contents as values.

Prints each problem on a line (file: place: what is wrong; what to write) and exits with 1, or prints
a summary and exits with 0. Exits with 2 if it cannot read the dossier.

Options:
  --lang <language>  the language of the sentences: ${languages.join(" or ")} (default: en)
  --help             this text`;

/** Finds everything wrong with a dossier. */
export const check: Command = async (args, out) => {
  const read = readArguments("check", args, {
    lang: { type: "string", default: "en" },
    help: { type: "boolean" },
  });
  if (!read.ok) return refuse(read.complaint);
  if (read.values.help) {
    out.line(help);
    return 0;
  }
  const language = read.values.lang;
  const [place, ...more] = read.words;
  if (!isLanguage(language)) {
    return refuse(`There are no sentences in ${language}; --lang takes ${languages.join(" or ")}.`);
  }
  if (place === undefined || more.length > 0) {
    return refuse("Name one dossier folder or file; see in-range check --help.");
  }

  function refuse(complaint: string): 2 {
    out.complaint(complaint);
    return 2;
  }
  const words = createTranslator(checkMessages, language);
  try {
    const loaded = await readDossier(place);
    const problems = loaded.ok ? checkProblems(loaded.value) : loaded.problems;
    if (loaded.ok && problems.length === 0) {
      out.line(words("sound", countsOf(loaded.value)));
      return 0;
    }
    for (const problem of problems) out.line(problemLine(problem, language));
    out.complaint(words("problems", { count: problems.length }));
    return 1;
  } catch (error) {
    if (error instanceof UnreadableError) return refuse(error.message);
    throw error;
  }
};

function countsOf({ manifest, claims, sources, layers }: Dossier): MessageValues {
  return {
    claims: claims.length,
    sources: sources.length,
    features: layers.flatMap((layer) => layer.features).length,
    layers: layers.length,
    reaches: manifest.reaches.length,
    checks: claims.filter((claim) => claim.check).length,
  };
}
