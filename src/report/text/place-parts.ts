import type { ReachRecipe } from "../../dossier/manifest.ts";
import type { NamedPlace, ReachNumbers, Side } from "../../reach/protocol.ts";
import { standoffLimits } from "../../view/view.ts";
import { doubtWords } from "../doubt-words.ts";
import { type PlaceRow, placeRows } from "../numbers.ts";
import { otherFigures } from "../numbers-question.ts";
import type { Telling } from "./telling.ts";
import { type Block, paragraph, type TextPart } from "./text-part.ts";

/**
 * How far capitals and oblast centres are, on which side of the line and how sure that is: always by
 * the alphabet, in whole kilometres.
 */
export function* placeParts(
  telling: Telling,
  { km: radius }: ReachRecipe,
  numbers: ReachNumbers,
  places: readonly NamedPlace[],
): Generator<TextPart> {
  const { dossier, wording, say, length, setLength } = telling;
  const { t, formats, language } = wording;
  const km = setLength(numbers.km);
  const rows = placeRows(numbers, places, language);
  const on = (side: Side) => rows.filter((row) => row.side === side);
  const figures = formats.list(otherFigures(dossier, radius).map(length));
  const sentence = (message: "text.places.within" | "text.places.beyond", some: PlaceRow[]) =>
    paragraph(
      say(message, {
        km,
        count: some.length,
        places: some.map((row) => placeWords(telling, row)).join("; "),
      }),
    );
  yield {
    id: "places",
    level: 2,
    title: say("text.places.title"),
    blocks: [
      paragraph(
        t("numbers.placesNote", {
          km,
          figures: figures === "" ? "none" : figures,
          farthest: length(standoffLimits.most),
        }),
      ),
      borderlineBlock(telling, numbers, on("borderline")),
      sentence("text.places.within", on("within")),
      sentence("text.places.beyond", on("beyond")),
    ],
  };
}

function borderlineBlock(telling: Telling, numbers: ReachNumbers, rows: PlaceRow[]): Block {
  const { dossier, wording, say, country, setLength } = telling;
  const { t } = wording;
  const km = setLength(numbers.km);
  if (rows.length === 0) return paragraph(say("text.places.noBorderline", { km }));
  const why = doubtWords(dossier, wording);
  return {
    kind: "table",
    caption: say("text.places.borderline", { km }),
    columns: [t("numbers.place"), t("numbers.distance"), say("text.places.why")],
    numeric: [1],
    rows: rows.map((row) => [
      `${row.name}, ${country(row.country, row.isOccupied)}`,
      distanceWords(telling, row),
      why(row.flippedBy, numbers.km),
    ]),
  };
}

function placeWords(telling: Telling, row: PlaceRow): string {
  return telling.say("text.places.place", {
    name: row.name,
    country: telling.country(row.country, row.isOccupied),
    km: distanceWords(telling, row),
  });
}

function distanceWords({ wording, length }: Telling, { km }: PlaceRow): string {
  return km === 0 ? wording.t("numbers.inside") : length(km);
}
