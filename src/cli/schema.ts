import { writtenSchema } from "../dossier/written-schema.ts";
import type { Command } from "./out.ts";
import { readArguments } from "./read-arguments.ts";

const help = `Usage: in-range schema > public/dossier.schema.json

Prints the JSON Schema of the dossier format, as it is published with the page. The schema of a whole
dossier in one file is at the top; those of its files are in $defs: Manifest, Claims, Sources, Layer.

Options:
  --help  this text`;

/** Prints the JSON Schema of a dossier. */
export const schema: Command = async (args, out) => {
  const read = readArguments("schema", args, { help: { type: "boolean" } });
  const complaint = !read.ok
    ? read.complaint
    : read.words.length > 0
      ? "The schema takes no arguments; see in-range schema --help."
      : undefined;
  if (complaint !== undefined || !read.ok) {
    out.complaint(complaint ?? "");
    return 2;
  }
  out.line(read.values.help ? help : writtenSchema());
  return 0;
};
