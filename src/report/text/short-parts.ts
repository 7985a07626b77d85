import { claimRefs } from "./claim-refs.ts";
import type { Telling } from "./telling.ts";
import { list, paragraph, type TextPart } from "./text-part.ts";

/** What the text is, at which setting, and what was found. */
export function* shortParts(telling: Telling): Generator<TextPart> {
  const { dossier, wording, say, text, recipe, standoffKm, date, length, setLength } = telling;
  const { t, formats } = wording;
  const setting = recipe
    ? say("text.setting", {
        km: setLength(recipe.km),
        isBack: standoffKm > 0 ? "yes" : "no",
        standoff: length(standoffKm),
      })
    : say("text.reach.none");
  const asOf = date ? [say("text.asOf", { day: formats.dayOrPeriod(date) })] : [];
  const numbers = say("text.numbers", {
    claim: say("text.claim", { number: 1 }),
    title: say("text.claims.title"),
  });
  yield {
    id: "in-short",
    level: 1,
    title: t("short.title"),
    blocks: [
      ...list(
        dossier.manifest.summary.map(({ says, claims }) => [
          text(says),
          ...claimRefs(telling, claims),
        ]),
      ),
      paragraph([say("text.intro"), setting, ...asOf, numbers].join(" ")),
    ],
  };
}
