import { type ParseArgsConfig, parseArgs } from "node:util";

/** The options of a command, as `node:util` describes them. */
export type Options = NonNullable<ParseArgsConfig["options"]>;

type Parsed<Known extends Options> = ReturnType<
  typeof parseArgs<{ options: Known; allowPositionals: true; strict: true }>
>;

/** The options and the other words of a command line, or one sentence on what is wrong with it. */
export type Arguments<Known extends Options> =
  | { readonly ok: true; readonly values: Parsed<Known>["values"]; readonly words: string[] }
  | { readonly ok: false; readonly complaint: string };

/** Reads the arguments of a command. Options it does not know are an error. */
export function readArguments<const Known extends Options>(
  command: string,
  args: readonly string[],
  options: Known,
): Arguments<Known> {
  try {
    const config = { options, allowPositionals: true, strict: true } as const;
    const { values, positionals } = parseArgs({ ...config, args: [...args] });
    return { ok: true, values, words: positionals };
  } catch (error) {
    const [sentence] = (error instanceof Error ? error.message : "").split(/\.(?:\s|$)/);
    const said = sentence || "The arguments cannot be read";
    return { ok: false, complaint: `${said}; see in-range ${command} --help.` };
  }
}
