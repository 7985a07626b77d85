import { parseArgs } from "node:util";
import { errorPart } from "./error-part.ts";
import { growthPart } from "./growth-part.ts";
import { speedPart } from "./speed-part.ts";

/** The parts, in the order they run. */
const parts: Readonly<Record<string, () => Promise<readonly string[]> | readonly string[]>> = {
  error: errorPart,
  speed: speedPart,
  growth: growthPart,
  // Loaded when it runs: the others need no browser.
  drag: async () => (await import("./drag-part.ts")).dragPart(),
  desk: async () => (await import("./desk-part.ts")).deskPart(),
};

const names = Object.keys(parts).join(", ");

const help = `Usage: npm run bench -- [--only <part>[,<part>...]]

Measures how exact and how fast the reach is and how long the page is busy, and prints tables. Nothing is asserted: times depend on
the machine and on what else it does, so that only the ratios within one run say something.

Parts: ${names}. The last two need a browser.`;

try {
  const { values } = parseArgs({
    options: { only: { type: "string" }, help: { type: "boolean" } },
  });
  const chosen = values.only?.split(",") ?? Object.keys(parts);
  const unknown = chosen.find((name) => !Object.hasOwn(parts, name));
  if (values.help) console.log(help);
  else if (unknown !== undefined) refuse(`There is no part ${unknown}; --only takes ${names}.`);
  else for (const name of chosen) await run(name);
} catch (error) {
  const isUsage = error instanceof TypeError && "code" in error;
  if (!isUsage) throw error;
  refuse(`${error.message.split(". ")[0]}; see npm run bench -- --help.`);
}

function refuse(sentence: string): void {
  console.error(sentence);
  process.exitCode = 2;
}

async function run(name: string): Promise<void> {
  const start = performance.now();
  const lines = (await parts[name]?.()) ?? [];
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(`${lines.join("\n")}\n(${name}: ${seconds} s)\n`);
}
