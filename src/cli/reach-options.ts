import type { Kilometers } from "../dossier/model.ts";
import { largestRadius, leastRadius } from "../dossier/radius-limits.ts";
import { excerpt } from "../dossier/report-problem.ts";
import type { ExitCode } from "./out.ts";
import { readArguments } from "./read-arguments.ts";

/** What `in-range reach` is asked to draw. */
export interface ReachOptions {
  readonly from: string;
  readonly km: Kilometers;
  readonly standoff: { readonly from: string; readonly km: Kilometers } | undefined;
  readonly assured: boolean;
}

/** The options, a wish for help, or every sentence on what is wrong with them. */
export type ReachRequested =
  | { readonly task: "draw"; readonly options: ReachOptions }
  | { readonly task: "help" }
  | { readonly task: "refuse"; readonly complaints: readonly string[]; readonly code: ExitCode };

const known = {
  from: { type: "string", multiple: true },
  km: { type: "string", multiple: true },
  "standoff-from": { type: "string", multiple: true },
  "standoff-km": { type: "string", multiple: true },
  assured: { type: "boolean" },
  help: { type: "boolean" },
} as const;

const moreHelp = "see in-range reach --help.";

/**
 * Reads the options. What cannot be understood (an option that is unknown, missing or given twice)
 * ends with 2; a number that is no distance ends with 1.
 */
export function readReachOptions(args: readonly string[]): ReachRequested {
  const read = readArguments("reach", withNegativeNumbers(args), known);
  if (!read.ok) return { task: "refuse", complaints: [read.complaint], code: 2 };
  const { values, words } = read;
  if (values.help) return { task: "help" };

  const unclear: string[] = [];
  if (words.length > 0) {
    unclear.push(
      `There is no place for ${excerpt(words[0])}; name the areas with --from, ${moreHelp}`,
    );
  }
  const one = (name: Exclude<keyof typeof known, "assured" | "help">): string | undefined => {
    const [first, ...more] = values[name] ?? [];
    if (more.length > 0) unclear.push(`--${name} is given more than once; give it once.`);
    return first;
  };
  const [from, km] = [one("from"), one("km")];
  const [standoffFrom, standoffKm] = [one("standoff-from"), one("standoff-km")];
  if (from === undefined) unclear.push(`Name the areas: --from <file of GeoJSON>; ${moreHelp}`);
  if (km === undefined) unclear.push(`Say how far: --km <kilometres>; ${moreHelp}`);
  if (standoffKm !== undefined && standoffFrom === undefined) {
    unclear.push(`--standoff-km needs the border: --standoff-from <file of GeoJSON>; ${moreHelp}`);
  }
  if (standoffFrom !== undefined && standoffKm === undefined) {
    unclear.push(`--standoff-from needs a distance: --standoff-km <kilometres>; ${moreHelp}`);
  }
  if (unclear.length > 0 || from === undefined || km === undefined) {
    return { task: "refuse", complaints: unclear, code: 2 };
  }

  const wrong = [km, standoffKm].flatMap((text, index) => {
    const isDistance = text === undefined || kilometersOf(text) !== undefined;
    return isDistance ? [] : [`--${index === 0 ? "km" : "standoff-km"}: ${notADistance(text)}`];
  });
  if (wrong.length > 0) return { task: "refuse", complaints: wrong, code: 1 };
  const standoff =
    standoffFrom === undefined || standoffKm === undefined
      ? undefined
      : { from: standoffFrom, km: Number(standoffKm) as Kilometers };
  const assured = values.assured === true;
  return { task: "draw", options: { from, km: Number(km) as Kilometers, standoff, assured } };
}

function kilometersOf(text: string): Kilometers | undefined {
  const km = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  return km >= leastRadius && km <= largestRadius ? (km as Kilometers) : undefined;
}

function notADistance(text: string): string {
  const most = largestRadius.toLocaleString("en");
  const what = text === "" ? "nothing" : excerpt(text);
  return `${what} is no distance that can be drawn; write kilometres from ${leastRadius} to ${most}, such as 300 or 84.5.`;
}

/** `--km -5` as `--km=-5`: else the number would be taken for an option, and the mistake not named. */
function withNegativeNumbers(args: readonly string[]): string[] {
  const joined: string[] = [];
  for (const arg of args) {
    const before = joined.at(-1);
    const isValue = before === "--km" || before === "--standoff-km";
    if (isValue && /^-[\d.I]/.test(arg)) joined[joined.length - 1] = `${before}=${arg}`;
    else joined.push(arg);
  }
  return joined;
}
