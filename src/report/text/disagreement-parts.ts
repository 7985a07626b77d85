import type { Disagreement, Version } from "../../dossier/disagreement.ts";
import { correctionsOf } from "../corrections.ts";
import { claimRefs } from "./claim-refs.ts";
import { fixRuns } from "./fix-runs.ts";
import { passageBlocks } from "./passage-blocks.ts";
import type { Telling } from "./telling.ts";
import { type Block, paragraph, strong, type TextPart } from "./text-part.ts";

/** Every question on which sources differ: each version, and who says so. */
export function* disagreementParts(telling: Telling): Generator<TextPart> {
  const { dossier, say } = telling;
  if (dossier.disagreements.length === 0) return;
  yield {
    id: "differ",
    level: 1,
    title: say("text.differ.title"),
    blocks: [paragraph(say("text.differ.intro"))],
  };
  for (const disagreement of dossier.disagreements) {
    yield disagreementPart(telling, disagreement);
  }
}

function disagreementPart(
  telling: Telling,
  { id, question, features, versions }: Disagreement,
): TextPart {
  const { dossier, index, say, text, nameOf } = telling;
  const partId = `disagreement-${id}`;
  const named = features.filter((ref) => ref !== "dossier").map(nameOf);
  return {
    id: partId,
    level: 2,
    title: text(question),
    blocks: [
      ...(named.length > 0
        ? [paragraph(say("text.claims.about", { names: named.join("; ") }))]
        : []),
      ...correctionsOf(dossier.manifest, index, id).map((one) =>
        paragraph(...fixRuns(telling, one)),
      ),
      ...versions.flatMap((version) => versionBlocks(telling, partId, version)),
    ],
  };
}

function versionBlocks(
  telling: Telling,
  partId: string,
  { says, citations, claim, reach }: Version,
): Block[] {
  const { wording, say, text, nameOf } = telling;
  return [
    paragraph(
      strong(text(says)),
      ...(claim ? [`. ${wording.t("version.computed")}`, ...claimRefs(telling, [claim])] : []),
      ...(reach ? [`. ${say("text.differ.drawn", { name: nameOf(`reach:${reach}`) })}`] : []),
    ),
    ...passageBlocks(telling, partId, citations),
  ];
}
