import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Area } from "../../src/reach/area-geometry.ts";
import { envelopeOf, fieldAround } from "../../src/reach/envelope.ts";
import { km, launchAreas, seeded, starArea } from "./areas.ts";
import { median, timed } from "./statistics.ts";
import { turfEnvelope } from "./turf-way.ts";

/** What a fresh process measures, in milliseconds. Each takes its arguments as texts. */
const tasks = {
  /** The first ring of a page that has just been opened, and those that follow. */
  cold: () => ringsOf(launchAreas()),
  /** Turf's way to the first ring. */
  "turf-cold": () => ({ ms: timed(() => turfEnvelope(launchAreas(), growthKm))[0] }),
  /** As `cold`, around one star-shaped area of so many edges. */
  star: (edges: string) => ringsOf([star(Number(edges))]),
  /** Turf's way around the same. */
  "turf-star": (edges: string) => ({
    ms: timed(() => turfEnvelope([star(Number(edges))], growthKm))[0],
  }),
} as const;

export type TaskName = keyof typeof tasks;
export type Measured<Name extends TaskName> = ReturnType<(typeof tasks)[Name]>;

const growthKm = 300;

function star(edges: number): Area {
  return starArea([35, 50], 200, edges, seeded(edges));
}

function ringsOf(areas: readonly Area[]) {
  const [field, made] = timed(() => fieldAround(areas));
  const [first] = timed(() => envelopeOf(made, km(growthKm)));
  const rings = Array.from(
    { length: 99 },
    (_, index) => timed(() => envelopeOf(made, km(200 + index)))[0],
  );
  return { field, first, ring: median(rings) };
}

/** Runs a task in a process of its own; undefined where it does not end in time. */
export function inFreshProcess<Name extends TaskName>(
  name: Name,
  args: readonly string[],
  patienceMs: number,
): Promise<Measured<Name> | undefined> {
  const command = ["--import", "tsx", fileURLToPath(import.meta.url), name, ...args];
  const child = spawn(process.execPath, command, { stdio: ["ignore", "pipe", "inherit"] });
  let text = "";
  child.stdout.on("data", (piece) => {
    text += piece;
  });
  return new Promise((done, fail) => {
    const patience = setTimeout(() => {
      child.kill();
      done(undefined);
    }, patienceMs);
    child.on("close", (code) => {
      clearTimeout(patience);
      if (code === 0) done(JSON.parse(text) as Measured<Name>);
      else if (code === null) done(undefined);
      else fail(new Error(`The task ${name} ended with ${code}`));
    });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , name, ...args] = process.argv;
  const task = Object.hasOwn(tasks, name ?? "") ? tasks[name as TaskName] : undefined;
  if (!task) throw new RangeError(`There is no task ${name}`);
  console.log(JSON.stringify(task(args[0] ?? "")));
}
