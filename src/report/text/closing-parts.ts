import type { Disagreement } from "../../dossier/disagreement.ts";
import type { Correction } from "../../dossier/manifest.ts";
import type { ClaimId, FeatureRef } from "../../dossier/model.ts";
import { claimRef } from "./claim-refs.ts";
import { fixRuns } from "./fix-runs.ts";
import type { Telling } from "./telling.ts";
import { list, paragraph, type Run, type Runs, sentence, type TextPart } from "./text-part.ts";

/** Version, corrections, licence, and last of all where to report an error. */
export function* closingParts(telling: Telling): Generator<TextPart> {
  const { dossier, wording, say, text } = telling;
  const { version, asOf, corrections, licence, contact } = dossier.manifest;
  const { t, formats } = wording;
  yield {
    id: "closing",
    level: 1,
    title: say("text.closing.title"),
    blocks: [
      paragraph(sentence(t("about.version", { version, day: formats.dayOrPeriod(asOf) }))),
      ...(corrections.length > 0
        ? list(corrections.map((one) => correctionRuns(telling, one)))
        : [paragraph(t("corrections.none"))]),
      paragraph(
        say("text.closing.licence", {
          licence: licence.replaceAll("-", " "),
        }),
      ),
      paragraph(text(contact)),
    ],
  };
}

function correctionRuns(telling: Telling, correction: Correction): Runs {
  return [...fixRuns(telling, correction), " ", ...changedRuns(telling, correction)];
}

/** What a correction changed: claims by their numbers, everything else by its name. */
function changedRuns(telling: Telling, { changed }: Correction): Runs {
  const { index, wording, text, nameOf } = telling;
  const runs = changed.map((id): Run => {
    if (index.claimById.has(id as ClaimId)) return claimRef(telling, id as ClaimId);
    const disagreement: Disagreement | undefined = index.disagreementById.get(id);
    return disagreement ? text(disagreement.question) : nameOf(id as FeatureRef);
  });
  return [
    `${wording.t("corrections.changed")} `,
    ...runs.flatMap((run, at) => (at === 0 ? [run] : [", ", run])),
  ];
}
