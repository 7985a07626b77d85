import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Manifest, Overlay } from "../dossier/manifest.ts";
import type { Claim, ClaimId, Day } from "../dossier/model.ts";
import { countLater } from "./claim-facets.ts";
import { hasTimeline } from "./event-days.ts";
import {
  eventsBefore,
  eventsOn,
  overlaysOn,
  stepFrom,
  type Timeline,
  timelineOf,
  withinSpan,
} from "./timeline.ts";

const geo = <Content>(name: string): Content =>
  JSON.parse(readFileSync(new URL(`../../geo/${name}`, import.meta.url), "utf8"));
const claims = geo<Claim[]>("claims.json");
const { overlays } = geo<Manifest>("dossier.json");

function timelineFrom(all: readonly Claim[]): Timeline {
  const timeline = timelineOf(all);
  if (!timeline) throw new Error("The claims have no timeline.");
  return timeline;
}

const text = (en: string) => ({ en, uk: en });

function claim(id: string, date?: string, event?: string): Claim {
  return {
    id: id as ClaimId,
    brief: [],
    kind: "reported-fact",
    features: ["dossier"],
    statement: text(id),
    assessment: { verdict: "corroborated", why: text("Why.") },
    evidence: [],
    ...(date && { date }),
    ...(event && { event: text(event) }),
  };
}

const real = timelineFrom(claims);
const idsOf = (events: Timeline["events"]) => events.map(({ claim: id }) => id as string);

describe("the timeline of geo/", () => {
  test("goes from the first event's day to the last day of the last", () => {
    expect(real.first).toBe("2024-08-06");
    expect(real.last).toBe("2025-04-28");
    expect(real.events).toHaveLength(21);
    expect(real.days.at(0)).toBe("2024-08-06");
    expect(real.days.at(-1)).toBe("2025-04-26");
    expect(real.days).toHaveLength(16);
  });

  test("has its events by day", () => {
    const days = real.events.map(({ date }) => date.slice(0, 10));
    expect(days).toEqual(days.toSorted());
    expect([...new Set(days)]).toEqual(real.days);
  });

  test("tells the events of a day, those of a period on each of its days", () => {
    expect(idsOf(eventsOn(real, "2024-11-18"))).toEqual([
      "c-white-house-18-november",
      "c-kremlin-18-november",
    ]);
    expect(idsOf(eventsOn(real, "2024-11-24"))).toEqual(["c-use-kursk"]);
    expect(eventsOn(real, "2024-12-24")).toEqual([]);
  });

  test("tells the events before a day without any", () => {
    expect(idsOf(eventsBefore(real, "2024-12-24"))).toEqual(["c-nato-26-november"]);
    expect(idsOf(eventsBefore(real, "2024-11-19"))).toHaveLength(2);
    expect(eventsBefore(real, "2024-08-06")).toEqual([]);
  });

  test("counts the claims dated later, those without a date never", () => {
    const dated = claims.filter(({ date }) => date);
    expect(countLater(claims, "0001-01-01")).toBe(dated.length);
    expect(countLater(claims, null)).toBe(0);
    expect(countLater(claims, "2030-01-01")).toBe(0);
    const counts = real.days.map((day) => countLater(claims, day));
    expect(counts).toEqual(counts.toSorted((one, other) => other - one));
    expect(countLater(claims, "2024-11-16")).toBeGreaterThan(countLater(claims, "2024-11-17"));
  });

  test("holds of each overlay what is dated by then, and when it begins", () => {
    const told = (day: Day | null) =>
      overlaysOn(overlays, day).map(({ overlay, facts, firstOfEach, begins }) => [
        overlay.id as string,
        facts.map(({ date }) => date),
        firstOfEach.map(({ feature }) => feature as string),
        begins,
      ]);
    expect(told("2024-11-18")).toEqual([
      ["reported-strikes", ["2024-11-17"], ["ukraine"], "2024-11-17"],
      ["permission", ["2024-11-17"], ["kursk-oblast"], "2024-11-17"],
      ["reported-use", [], [], "2024-11-19"],
      [
        "held-by-ukraine",
        ["2024-08-06", "2024-08-12", "2024-08-27"],
        ["kursk-oblast"],
        "2024-08-06",
      ],
    ]);
    expect(told(null)[2]).toEqual([
      "reported-use",
      ["2024-11-19", "2024-11-23/2024-11-25"],
      ["bryansk-oblast", "kursk-oblast"],
      "2024-11-19",
    ]);
    expect(told("2025-04-28")).toEqual(told(null));
  });
});

describe("a step", () => {
  test("goes from event day to event day, from any day", () => {
    expect(stepFrom(real, "2024-11-17", "next")).toBe("2024-11-18");
    expect(stepFrom(real, "2024-11-17", "previous")).toBe("2024-11-04");
    expect(stepFrom(real, "2024-12-24", "next")).toBe("2025-04-26");
    expect(stepFrom(real, "2024-12-24", "previous")).toBe("2024-11-26");
  });

  test("ends at both ends, and comes back from days beyond them", () => {
    expect(stepFrom(real, "2025-04-26", "next")).toBeUndefined();
    expect(stepFrom(real, "2024-08-06", "previous")).toBeUndefined();
    expect(stepFrom(real, "1990-01-01", "next")).toBe("2024-08-06");
    expect(stepFrom(real, "2030-01-01", "previous")).toBe("2025-04-26");
  });

  test("begins from all dates with the first event, or the last", () => {
    expect(stepFrom(real, null, "next")).toBe("2024-08-06");
    expect(stepFrom(real, null, "previous")).toBe("2025-04-26");
  });
});

describe("a dossier", () => {
  test("whose events begin on fewer than two days has no timeline", () => {
    for (const few of [
      [],
      [claim("a", "2024-01-01")],
      [claim("a", "2024-01-01", "A")],
      [claim("a", "2024-01-01", "A"), claim("b", "2024-01-01/2024-02-01", "B"), claim("c")],
    ]) {
      expect(timelineOf(few)).toBeNull();
      expect(hasTimeline(few)).toBe(false);
    }
    expect(hasTimeline(claims)).toBe(true);
  });

  test("ends with the event that ends last, which need not begin last", () => {
    const long = [claim("a", "2024-01-01/2024-03-01", "A"), claim("b", "2024-02-01", "B")];
    expect(timelineFrom(long)).toMatchObject({ first: "2024-01-01", last: "2024-03-01" });
  });

  test("without overlays holds none, and an overlay without facts never begins", () => {
    expect(overlaysOn([], "2024-11-18")).toEqual([]);
    const bare = { ...(overlays[0] as Overlay), entries: [] };
    expect(overlaysOn([bare], null)[0]).toMatchObject({ facts: [], begins: undefined });
  });
});

test("a day outside of the timeline has the nearest one inside, none the last", () => {
  expect(withinSpan(real, "1990-01-01")).toBe(real.first);
  expect(withinSpan(real, "2030-01-01")).toBe(real.last);
  expect(withinSpan(real, null)).toBe(real.last);
  expect(withinSpan(real, "2024-11-18")).toBe("2024-11-18");
});
