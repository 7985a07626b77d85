import type { Section } from "../../dossier/manifest.ts";
import { stanceSources } from "../stance-sources.ts";
import { errorsTable, gradesTable, seenTable, verdictsTable } from "./key-tables.ts";
import { sourceRuns } from "./passage-runs.ts";
import type { Telling } from "./telling.ts";
import { list, paragraph, type TextPart } from "./text-part.ts";

/** How the dossier was made, what it leaves out, and the key to its marks. */
export function* methodParts(telling: Telling): Generator<TextPart> {
  const { dossier, wording, say, text } = telling;
  const { method, notShown } = dossier.manifest;
  const prose = ({ title, paragraphs }: Section, id: string): TextPart => ({
    id,
    level: 2,
    title: text(title),
    blocks: paragraphs.map((one) => paragraph(text(one))),
  });
  yield { id: "method", level: 1, title: say("text.method.title"), blocks: [] };
  yield* method.map((section, at) => prose(section, `method-${at + 1}`));
  yield {
    id: "key",
    level: 2,
    title: wording.t("about.key"),
    blocks: [
      verdictsTable(telling),
      gradesTable(telling),
      seenTable(telling),
      errorsTable(telling),
    ],
  };
  yield prose(notShown, "not-shown");
  const stated = stanceSources(telling.dossier, telling.index);
  if (stated.length === 0) return;
  yield {
    id: "stance",
    level: 2,
    title: say("key.stance"),
    blocks: list(stated.map(({ source, quote }) => sourceRuns(telling, source, quote))),
  };
}
