import type { Command, ExitCode, Out } from "./out.ts";

interface Entry {
  readonly does: string;
  /** Loads the command when it is called for: a help text needs no geometry. */
  readonly load: () => Promise<Command>;
}

const commands: Readonly<Record<string, Entry>> = {
  check: {
    does: "finds everything wrong with a dossier",
    load: async () => (await import("./check.ts")).check,
  },
  reach: {
    does: "draws everything within a distance of the areas in a file",
    load: async () => (await import("./reach.ts")).reach,
  },
  schema: {
    does: "prints the JSON Schema of the dossier format",
    load: async () => (await import("./schema.ts")).schema,
  },
};

const width = Math.max(...Object.keys(commands).map((name) => name.length));

const help = `Usage: in-range <command> [options]

Commands:
${Object.entries(commands)
  .map(([name, { does }]) => `  ${name.padEnd(width)}  ${does}`)
  .join("\n")}

in-range <command> --help tells more.`;

async function run(args: readonly string[], out: Out): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === "--help") {
    out.line(help);
    return 0;
  }
  const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command) return (await command.load())(rest, out);
  out.complaint(
    name === undefined
      ? "Name a command; see in-range --help."
      : `There is no command or option ${name}; see in-range --help.`,
  );
  return 2;
}

// A closed pipe (`in-range check geo | head`) is no failure of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit();
  throw error;
});
process.exitCode = await run(process.argv.slice(2), {
  line: (text) => process.stdout.write(`${text}\n`),
  complaint: (text) => process.stderr.write(`${text}\n`),
});
