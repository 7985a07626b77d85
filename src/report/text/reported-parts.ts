import type { OverlayEntry } from "../../dossier/manifest.ts";
import { isLater } from "../claim-facets.ts";
import { correctionsOf } from "../corrections.ts";
import { claimRefs } from "./claim-refs.ts";
import { fixRuns } from "./fix-runs.ts";
import type { Telling } from "./telling.ts";
import { list, paragraph, type Runs, strong, type TextPart } from "./text-part.ts";

/** What was allowed and what was reported, each with its day and claims; then all events by day. */
export function* reportedParts(telling: Telling): Generator<TextPart> {
  const { dossier, index, say, text } = telling;
  const { overlays } = dossier.manifest;
  if (overlays.length > 0) {
    yield {
      id: "reported",
      level: 1,
      title: say("text.reported.title"),
      blocks: [paragraph(say("text.reported.intro"))],
    };
  }
  for (const { id, title, note, entries } of overlays) {
    yield {
      id: `reported-${id}`,
      level: 2,
      title: text(title),
      blocks: [
        ...(note ? [paragraph(text(note))] : []),
        ...list(entries.map((entry) => entryRuns(telling, entry))),
        ...list(correctionsOf(dossier.manifest, index, id).map((one) => fixRuns(telling, one))),
      ],
    };
  }
  yield* dayParts(telling);
}

function entryRuns(telling: Telling, { feature, date, says, claims }: OverlayEntry): Runs {
  const { wording, text, nameOf } = telling;
  return [
    strong(`${wording.formats.dayOrPeriod(date)}, ${nameOf(feature)}:`),
    ` ${text(says)}`,
    ...claimRefs(telling, claims),
    ...laterRuns(telling, date),
  ];
}

function* dayParts(telling: Telling): Generator<TextPart> {
  const { dossier, wording, say, text } = telling;
  const events = dossier.claims
    .flatMap(({ id, event, date }) => (event && date ? [{ id, event, date }] : []))
    .sort((one, other) => (one.date === other.date ? 0 : one.date < other.date ? -1 : 1));
  if (events.length === 0) return;
  yield {
    id: "days",
    level: 1,
    title: say("text.days.title"),
    blocks: list(
      events.map(({ id, event, date }) => [
        strong(`${wording.formats.dayOrPeriod(date)}:`),
        ` ${text(event)}`,
        ...claimRefs(telling, [id]),
        ...laterRuns(telling, date),
      ]),
    ),
  };
}

/** Says that something dated was not there yet on the day as of which the text tells. */
export function laterRuns({ wording, say, date: day }: Telling, date: string | undefined): Runs {
  if (!day || !isLater(date, day)) return [];
  return [` [${say("text.later", { day: wording.formats.dayOrPeriod(day) })}]`];
}
