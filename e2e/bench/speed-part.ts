import { textTable } from "../../src/cli/text-table.ts";
import { envelopeOf, fieldAround } from "../../src/reach/envelope.ts";
import { measureError } from "../../src/reach/method-error.ts";
import { km, launchAreas } from "./areas.ts";
import { inFreshProcess } from "./child.ts";
import { median, quantile, timed } from "./statistics.ts";
import { turfEnvelope } from "./turf-way.ts";

const [leastKm, mostKm] = [10, 500];
const freshProcesses = 5;

/** At every so many kilometres Turf is asked too, which takes far longer. */
const turfEvery = 35;

/** Milliseconds a ring around the launch areas, against Turf's union and buffer in the same run. */
export async function speedPart(): Promise<readonly string[]> {
  const areas = launchAreas();
  const freshTurf: number[] = [];
  const fresh: { field: number; first: number; ring: number }[] = [];
  for (let run = 0; run < freshProcesses; run++) {
    const measured = await inFreshProcess("cold", [], 60_000);
    if (measured) fresh.push(measured);
    const turfMeasured = await inFreshProcess("turf-cold", [], 60_000);
    if (turfMeasured) freshTurf.push(turfMeasured.ms);
  }
  const [fieldMs, field] = timed(() => fieldAround(areas));
  const [firstMs] = timed(() => envelopeOf(field, km(300)));
  const [there, again, withError, turf, fineTurf] = [[], [], [], [], []] as [
    number[],
    number[],
    number[],
    number[],
    number[],
  ];
  for (let radius = leastKm; radius <= mostKm; radius++) {
    there.push(timed(() => envelopeOf(field, km(radius)))[0]);
  }
  turfEnvelope(areas, mostKm);
  for (let index = 0; index <= mostKm - leastKm; index++) {
    const radius = km(leastKm + index);
    again.push(timed(() => envelopeOf(field, radius))[0]);
    withError.push(timed(() => measureError(envelopeOf(field, radius), field, radius))[0]);
    // In turn with ours, so that what else the machine does slows both down alike.
    if (index % turfEvery > 0) continue;
    turf.push(timed(() => turfEnvelope(areas, radius))[0]);
    fineTurf.push(timed(() => turfEnvelope(areas, radius, 64))[0]);
  }

  const baseline = median(turf);
  const row = (name: string, times: readonly number[]) => [
    name,
    times.length,
    rounded(median(times)),
    rounded(quantile(times, 0.95)),
    rounded(baseline / median(times)),
  ];
  return [
    "Milliseconds around the launch areas; ratios are Turf's median over the row's",
    ...textTable(
      [
        row("Turf's union and buffer (baseline), 10 to 500 km", turf),
        row("the same, 64 steps", fineTurf),
        row("the same in a fresh process, its first at 300 km", freshTurf),
        row(
          "field, fresh process",
          fresh.map((each) => each.field),
        ),
        row(
          "first ring, fresh process",
          fresh.map((each) => each.first),
        ),
        row(
          "each next ring, fresh process, 200 to 298 km",
          fresh.map((each) => each.ring),
        ),
        row("field, warm", [fieldMs]),
        row("first ring, warm", [firstMs]),
        row("ring, each of 10 to 500 km for the first time", there),
        row("ring, the same sweep again", again),
        row("the same with its error measured, as the page asks for it", withError),
      ],
      ["what", "times", "median", "95 %", "Turf / this"],
    ),
  ];
}

function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
