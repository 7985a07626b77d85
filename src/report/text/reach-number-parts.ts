import type { ReachRecipe } from "../../dossier/manifest.ts";
import type { ReachNumbers } from "../../reach/protocol.ts";
import { oblastRows, type SpanRow, shareOf, spanRows } from "../numbers.ts";
import { type Subject, subjectsOf } from "../numbers-question.ts";
import { isUnderOne } from "../whole.ts";
import { placeParts } from "./place-parts.ts";
import type { ComputedReach, Telling } from "./telling.ts";
import { type Block, paragraph, type TextPart } from "./text-part.ts";

/** The numbers of a reach as the page tells them: shares, distances, places. */
export function* reachNumberParts(telling: Telling, recipe: ReachRecipe): Generator<TextPart> {
  const { dossier, wording, say, reach } = telling;
  const title = say("text.share.title");
  if (!reach.numbers) {
    yield { id: "shares", level: 2, title, blocks: [paragraph(reach.why)] };
    return;
  }
  const { numbers, lists } = reach;
  const subjects = subjectsOf(dossier);
  yield {
    id: "shares",
    level: 2,
    title,
    blocks: [
      ...subjects.map((subject) => paragraph(shareSentence(telling, numbers, subject))),
      ...(lists
        ? oblastBlocks(telling, numbers, lists)
        : [paragraph(wording.t("numbers.noGeography"))]),
    ],
  };
  yield {
    id: "distances",
    level: 2,
    title: say("text.spans.title"),
    blocks: subjects.flatMap((subject) => spanBlocks(telling, numbers, subject)),
  };
  if (lists) yield* placeParts(telling, recipe, numbers, lists.places);
}

function shareSentence(telling: Telling, numbers: ReachNumbers, subject: Subject): string {
  const { wording, text, area, share: shareWords, length, setLength } = telling;
  const { extent, percent, withinKm2 = 0, areaKm2 = 0 } = shareOf(numbers, subject.id);
  return wording.t("numbers.share", {
    extent,
    name: text(subject.name),
    percent: shareWords(percent),
    within: isUnderOne(withinKm2) ? area(withinKm2) : wording.formats.whole(withinKm2),
    area: area(areaKm2),
    km: setLength(numbers.km),
    isBack: numbers.standoffKm > 0 ? "yes" : "no",
    standoff: length(numbers.standoffKm),
  });
}

type Lists = NonNullable<Extract<ComputedReach, { numbers: ReachNumbers }>["lists"]>;

function oblastBlocks(telling: Telling, numbers: ReachNumbers, { oblasts }: Lists): Block[] {
  const { wording, area, share, country, setLength } = telling;
  const { t } = wording;
  const km = setLength(numbers.km);
  const rows = oblastRows(numbers, oblasts, wording.language);
  return [
    {
      kind: "table",
      caption: t("numbers.oblastsCaption", { km }),
      columns: [t("numbers.oblast"), t("numbers.within"), t("numbers.ofIt")],
      numeric: [1, 2],
      rows: rows.map((row) => [
        `${row.name}, ${country(row.country, row.isOccupied)}`,
        area(row.withinKm2),
        share(row.percent),
      ]),
    },
    paragraph(
      t("numbers.oblastsOthers", { count: oblasts.length - rows.length, km }),
      " ",
      t("numbers.oblastsNote"),
    ),
  ];
}

function spanBlocks(telling: Telling, numbers: ReachNumbers, subject: Subject): Block[] {
  const { wording, text, nameOf, length, origin } = telling;
  const { t, language } = wording;
  const cellsOf = ({ span }: SpanRow) =>
    span
      ? [
          span.shortestKm === 0 ? t("numbers.touch") : length(span.shortestKm),
          length(span.longestKm),
        ]
      : [t("numbers.nothingLeft")];
  return [
    {
      kind: "table",
      caption: t("numbers.spans", { name: text(subject.name) }),
      columns: [t("numbers.launchArea"), t("numbers.shortest"), t("numbers.longest")],
      numeric: [1, 2],
      rows: spanRows(numbers, subject.id, origin.areas, nameOf, language).map((row) => [
        row.name,
        ...cellsOf(row),
      ]),
    },
    paragraph(t("numbers.spansNote")),
  ];
}
