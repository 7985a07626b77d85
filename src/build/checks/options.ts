import { parseArgs } from "node:util";
import { type Check, checks } from "./check-list.ts";

/** What the command line of the check runner asks for. */
export type Options =
  | { readonly act: "run"; readonly checks: readonly Check[] }
  | { readonly act: "help" }
  | { readonly act: "refuse"; readonly why: string };

/** Reads the arguments after the program's name. The checks keep their order, whatever is typed. */
export function readOptions(args: readonly string[]): Options {
  let values: { only?: string | undefined; help?: boolean | undefined };
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: { only: { type: "string" }, help: { type: "boolean", short: "h" } },
    }));
  } catch (error) {
    return { act: "refuse", why: error instanceof Error ? error.message : String(error) };
  }
  if (values.help) return { act: "help" };
  if (values.only === undefined) return { act: "run", checks };
  const names = values.only.split(",").map((name) => name.trim());
  const unknown = names.filter((name) => !checks.some((check) => check.name === name));
  if (unknown.length > 0) {
    const known = checks.map((check) => check.name).join(", ");
    return {
      act: "refuse",
      why: `No check is called "${unknown.join('", "')}": there are ${known}.`,
    };
  }
  return { act: "run", checks: checks.filter((check) => names.includes(check.name)) };
}

/** What `--help` prints. */
export function helpText(): string {
  const list = checks.map(({ name, what }) => `  ${name.padEnd(8)} ${what}`).join("\n");
  return `npm test runs every check, one after the other, and goes on after a failure.

npm test -- --only lint,types   runs only these (e2e tests the site that was built last)

${list}

The last line sums tests and checks; the exit code is 1 if any of them failed.`;
}
