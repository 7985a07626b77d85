import type { Brief } from "../../dossier/manifest.ts";
import type { SourceId } from "../../dossier/model.ts";
import { sourceLink } from "../source-link.ts";
import { statementsOf } from "../statements.ts";
import { countPartVerdicts, type VerdictCount } from "../verdicts.ts";
import type { Wording } from "../wording.ts";
import { claimRefs } from "./claim-refs.ts";
import type { Telling } from "./telling.ts";
import { type Block, list, paragraph, type Runs, strong, type TextPart } from "./text-part.ts";

/** The text that the dossier checks, part by part, each with the claims that assess it. */
export function* checkedParts(telling: Telling): Generator<TextPart> {
  const { dossier, say } = telling;
  const { brief } = dossier.manifest;
  if (!brief) return;
  yield {
    id: "checked",
    level: 1,
    title: say("text.checked.title"),
    blocks: [
      ...headOf(telling, brief),
      ...list(
        brief.parts.map(({ id, says }) => [
          strong(`${id}:`),
          ` ${telling.text(says)}`,
          ...claimRefs(
            telling,
            telling.index.claimsOfPart(id).map((claim) => claim.id),
          ),
        ]),
      ),
    ],
  };
}

function headOf(telling: Telling, brief: Brief): readonly Block[] {
  const { index, wording, text } = telling;
  const { t } = wording;
  const counts = countPartVerdicts(index, brief);
  const isSeveral = counts.reduce((sum, { count }) => sum + count, 0) > brief.parts.length;
  return [
    paragraph(text(brief.note)),
    ...(brief.sources.length > 0
      ? [paragraph(t("brief.sources")), ...list(brief.sources.flatMap(seenAt(telling)))]
      : []),
    paragraph(
      t("brief.counts", {
        title: text(brief.title),
        parts: brief.parts.length,
        statements: statementsOf(brief).length,
      }),
      ` ${countsSentence(wording, counts)}`,
      isSeveral ? ` ${t("brief.several")}` : "",
    ),
  ];
}

/** How often each verdict was given: "Corroborated: 4; contested: 1." */
export function countsSentence({ t }: Wording, counts: readonly VerdictCount[]): string {
  const each = counts.map(({ verdict, count }) =>
    t("summary.verdict", { verdict: t(`verdict.${verdict}`), count }),
  );
  return each.length > 0 ? `${each.join("; ")}.` : "";
}

/** Where the text, or one like it, was seen. */
function seenAt({ index }: Telling): (id: SourceId) => readonly Runs[] {
  return (id) => {
    const source = index.sourceById.get(id);
    if (!source) return [];
    const link = sourceLink(source);
    // Two pages of one publisher without titles are told apart by their addresses.
    const what = source.title ?? link?.href.replace(/^https?:\/\//, "");
    const text = [link?.copyAt ?? source.publisher, what].filter(Boolean).join(", ");
    return [[link ? { as: "link", href: link.href, text } : text]];
  };
}
