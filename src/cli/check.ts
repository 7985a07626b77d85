import type { Dossier } from "../dossier/dossier.ts";
import type { Problem } from "../dossier/problem.ts";
import { isLanguage, languages } from "../i18n/language.ts";
import { checkMessages } from "../i18n/messages/check.ts";
import { createTranslator, type MessageValues } from "../i18n/translator.ts";
import { checkProblems } from "../reach/checks.ts";
import { checkData, checkDataIn } from "../report/data/check-data.ts";
import { type DataFile, dataFiles } from "../report/data/files.ts";
import { recognise } from "../report/data/recognise.ts";
import { coverageLines } from "./coverage-lines.ts";
import { readDossier, readDossierFiles, readFileAt, UnreadableError } from "./dossier-files.ts";
import type { Command } from "./out.ts";
import { problemLine } from "./problem-line.ts";
import { readArguments } from "./read-arguments.ts";

const help = `Usage: in-range check [--report] [--in <dossier folder>] [--lang ${languages.join("|")}]
                      <dossier folder or file>

Checks a dossier: its structure, its shapes, what refers to what, its quotations, and the figures
that In Range computes itself. A dossier is a folder with dossier.json, claims.json, sources.json,
layers/*.geojson and, if sources differ on something, disagreements.json; or one JSON file with these
paths as names and their contents as values.

Checks a file that was taken away from the page, too: ${dataFiles.join(", ")}.
What a file is, is known by what it holds. By itself it is checked as far as it goes; what it refers
to elsewhere is not looked up. With --in it takes the place of its part of that dossier, all of which
is checked with it, and then whether everything it repeats is what the dossier gives.

Prints each problem on a line (file: place: what is wrong; what to write) and exits with 1, or prints
a summary and exits with 0. Exits with 2 if it cannot read the dossier.

Options:
  --in <folder>      the dossier in which the file takes the place of its part
  --report           after that, prints what the dossier covers, in tables: claims by statement of the
                     checked text, by verdict, kind, grade of their sources and what they hang on;
                     if anything is wrong beside what In Range computes, there is no report yet
  --lang <language>  the language of the sentences: ${languages.join(" or ")} (default: en)
  --help             this text`;

/** Finds everything wrong with a dossier. */
export const check: Command = async (args, out) => {
  const read = readArguments("check", args, {
    in: { type: "string" },
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
    const checked = await checkPlace(place, read.values.in, read.values.report === true);
    if (typeof checked === "string") return refuse(checked);
    const { problems, dossier, kind } = checked;
    const isSound = problems.length === 0;
    if (!isSound) {
      for (const problem of problems) out.line(problemLine(problem, language));
      out.complaint(words("problems", { count: problems.length }));
    } else if (dossier) out.line(words("sound", countsOf(dossier)));
    else out.line(words("soundAlone", { file: kind ?? place }));
    // What is no dossier yet covers nothing; one with a wrong figure has all else.
    if (dossier && read.values.report) {
      for (const line of ["", ...coverageLines(dossier, language)]) out.line(line);
    }
    return isSound ? 0 : 1;
  } catch (error) {
    if (error instanceof UnreadableError) return refuse(error.message);
    throw error;
  }
};

interface Checked {
  readonly problems: readonly Problem[];
  /** There where all that is said of it can be computed. */
  readonly dossier?: Dossier;
  /** Which of the files to take away it is, if it is one. */
  readonly kind?: DataFile;
}

/** Checks what the reader has named; a sentence where that cannot be done. @throws UnreadableError */
async function checkPlace(
  place: string,
  within: string | undefined,
  isReported: boolean,
): Promise<Checked | string> {
  const file = await readFileAt(place);
  const kind = file && recognise(file.text, file.name);
  if (file && kind) {
    const { text, name } = file;
    if (within !== undefined) {
      return { kind, ...checkDataIn(kind, text, name, await readDossierFiles(within)) };
    }
    return isReported
      ? `There is no report on ${place} alone; name its dossier with --in.`
      : { kind, ...checkData(kind, text, name) };
  }
  if (within !== undefined) {
    return `--in goes with one of ${dataFiles.join(", ")}; ${place} is none of them.`;
  }
  const loaded = await readDossier(place);
  if (!loaded.ok) return { problems: loaded.problems };
  return { problems: checkProblems(loaded.value), dossier: loaded.value };
}

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
