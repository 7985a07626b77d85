import type { Claim } from "../../dossier/model.ts";
import { toWholePercent } from "../../reach/whole-percent.ts";
import { firstRecipe } from "../../view/first-range.ts";
import { correctionsOf } from "../corrections.ts";
import { figureWords } from "../figure-words.ts";
import { countVerdicts } from "../verdicts.ts";
import { countsSentence } from "./checked-parts.ts";
import { fixRuns } from "./fix-runs.ts";
import { passageBlocks } from "./passage-blocks.ts";
import { laterRuns } from "./reported-parts.ts";
import type { Telling } from "./telling.ts";
import {
  type Block,
  claimPartId,
  paragraph,
  type Runs,
  sentence,
  strong,
  type TextPart,
} from "./text-part.ts";

/** Every claim once, under the first thing it hangs on, with its verdict and who says so. */
export function* claimParts(telling: Telling): Generator<TextPart> {
  const { dossier, wording, say, groups, nameOf } = telling;
  yield {
    id: "claims",
    level: 1,
    title: say("text.claims.title"),
    blocks: [
      paragraph(
        `${sentence(wording.t("summary.counts", { count: dossier.claims.length }))} `,
        countsSentence(wording, countVerdicts(dossier.claims)),
      ),
    ],
  };
  for (const { ref, claims } of groups) {
    if (claims.length === 0) continue;
    yield { id: `about-${ref}`, level: 2, title: nameOf(ref), blocks: [] };
    for (const claim of claims) yield claimPart(telling, claim);
  }
}

function claimPart(telling: Telling, claim: Claim): TextPart {
  const { dossier, index, wording, say, text, nameOf, numberOf } = telling;
  const { id, statement, assessment, evidence, features, check, connects } = claim;
  const { t } = wording;
  const named = features.filter((ref) => ref !== "dossier").map(nameOf);
  return {
    id: claimPartId(id),
    level: 3,
    title: say("text.claims.heading", { number: numberOf(id), statement: text(statement) }),
    blocks: [
      paragraph(...metaRuns(telling, claim)),
      paragraph(strong(`${t(`verdict.${assessment.verdict}`)}.`), ` ${text(assessment.why)}`),
      ...correctionsOf(dossier.manifest, index, id).map((one) =>
        paragraph(...fixRuns(telling, one)),
      ),
      ...(check ? figureBlocks(telling, claim, check) : []),
      ...(connects
        ? [paragraph(t("claim.connects", { one: nameOf(connects[0]), other: nameOf(connects[1]) }))]
        : []),
      ...(named.length > 0
        ? [paragraph(say("text.claims.about", { names: named.join("; ") }))]
        : []),
      ...passageBlocks(
        telling,
        claimPartId(id),
        evidence.map((one) => ({ ...one, lead: t(`bearing.${one.bearing}`) })),
      ),
    ],
  };
}

/** Of what kind a claim is, on which day, and what of the checked text it assesses. */
function metaRuns(telling: Telling, { kind, date, brief }: Claim): Runs {
  const { wording, say } = telling;
  const { t, formats } = wording;
  const meta = [
    t(`kind.${kind}`),
    date ? formats.dayOrPeriod(date) : say("text.claims.noDate"),
    ...brief.map((part) => t("brief.part", { part })),
  ];
  return [meta.join(" · "), ...laterRuns(telling, date)];
}

/** The figure that a claim rests on, and the same at what is set, where that is something else. */
function figureBlocks(
  telling: Telling,
  { id }: Claim,
  check: NonNullable<Claim["check"]>,
): readonly Block[] {
  const { dossier, index, wording, recipe, standoffKm, reach, length, setLength } = telling;
  const { t, formats } = wording;
  const { figure, how } = figureWords(index, wording)(check);
  const blocks = [paragraph(strong(t("claim.computed", { figure })), ` ${how}`)];
  if (check.of !== "share-within-reach" || !recipe) return blocks;
  const now = reach.numbers?.checks.find(({ claim }) => claim === id);
  const isOwn = recipe.km === index.reachById.get(check.reach)?.km && standoffKm === 0;
  // Nobody has set anything yet.
  const isFirst = recipe.id === firstRecipe(dossier.manifest)?.id && standoffKm === 0;
  if (isOwn || isFirst || !now) return blocks;
  const atSetting = t("computed.now", {
    km: setLength(recipe.km),
    isBack: standoffKm > 0 ? "yes" : "no",
    standoff: length(standoffKm),
    figure: formats.percent(toWholePercent(now.percent)),
  });
  return [...blocks, paragraph(atSetting)];
}
