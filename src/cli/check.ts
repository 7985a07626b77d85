import type { Dossier } from "../dossier/dossier.ts";
import { isLanguage, languages } from "../i18n/language.ts";
import { checkMessages } from "../i18n/messages/check.ts";
import { createTranslator, type MessageValues } from "../i18n/translator.ts";
import { checkProblems } from "../reach/checks.ts";
import { coverageLines } from "./coverage-lines.ts";
import { readDossier, UnreadableError } from "./dossier-files.ts";
import type { Command } from "./out.ts";
import { problemLine } from "./problem-line.ts";
import { readArguments } from "./read-arguments.ts";

const help = `Usage: in-range check [--report] [--lang ${languages.join("|")}] <dossier folder or file>

Checks a dossier: its structure, its shapes, what refers to what, its quotations, and the figures
that In Range computes itself. A dossier is a folder with dossier.json, claims.json, sources.json,
layers/*.geojson and, if sources differ on something, disagreements.json; or one JSON file with these
paths as names and their contents as values.

Prints each problem on a line (file: place: what is wrong; what to write) and exits with 1, or prints
a summary and exits with 0. Exits with 2 if it cannot read the dossier.

Options:
  --report           after that, prints what the dossier covers, in tables: claims by statement of the
                     checked text, by verdict, kind, grade of their sources and what they hang on;
                     if anything is wrong beside what In Range computes, there is no report yet
  --lang <language>  the language of the sentences: ${languages.join(" or ")} (default: en)
  --help             this text`;

/** Finds everything wrong with a dossier. */
export const check: Command = async (args, out) => {
  const read = readArguments("check", args, {
    report: { type: "boolean" },
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
    const isSound = loaded.ok && problems.length === 0;
    if (isSound) out.line(words("sound", countsOf(loaded.value)));
    else {
      for (const problem of problems) out.line(problemLine(problem, language));
      out.complaint(words("problems", { count: problems.length }));
    }
    // What is no dossier yet covers nothing; one with a wrong figure has all else.
    if (loaded.ok && read.values.report) {
      for (const line of ["", ...coverageLines(loaded.value, language)]) out.line(line);
    }
    return isSound ? 0 : 1;
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
