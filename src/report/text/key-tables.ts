import type { Dossier } from "../../dossier/dossier.ts";
import { grades } from "../../dossier/grades.ts";
import type { Seen } from "../../dossier/model.ts";
import { verdicts } from "../../dossier/verdicts.ts";
import type { TextMessage } from "../../i18n/messages/text.ts";
import type { Translate } from "../../i18n/translator.ts";
import { mostErrorMeters } from "../../reach/method-error.ts";
import { dataErrorKm } from "../../reach/side.ts";
import type { Wording } from "../wording.ts";
import type { TextTable } from "./text-part.ts";

/** What the key is made of. */
export interface KeyInput {
  readonly dossier: Pick<Dossier, "claims" | "sources">;
  readonly wording: Wording;
  readonly say: Translate<TextMessage>;
}

/** Every verdict with what it means and how many claims have it, none left out. */
export function verdictsTable({ dossier, wording, say }: KeyInput): TextTable {
  const { t, formats } = wording;
  return {
    kind: "table",
    caption: say("key.verdicts"),
    columns: [say("key.verdict"), say("key.means"), say("key.claims")],
    numeric: [2],
    rows: verdicts.map((verdict) => [
      t(`verdict.${verdict}`),
      say(`key.verdict.${verdict}`),
      formats.whole(
        dossier.claims.filter(({ assessment }) => assessment.verdict === verdict).length,
      ),
    ]),
  };
}

/** Every grade in plain words, and how many sources have it. */
export function gradesTable({ dossier, wording, say }: KeyInput): TextTable {
  const { t, formats } = wording;
  return {
    kind: "table",
    caption: say("key.grades"),
    columns: [say("key.grade"), say("key.means"), say("key.sources")],
    numeric: [2],
    rows: grades.map((grade) => [
      say("key.gradeNamed", { grade, name: t(`grade.${grade}`) }),
      say(`key.grade.${grade}`),
      formats.whole(dossier.sources.filter((source) => source.grade === grade).length),
    ]),
  };
}

const waysOfSeeing = ["full-text", "excerpt", "feed"] as const satisfies Seen["what"][];

/** Every way in which a source was seen, and how many sources were seen so. */
export function seenTable({ dossier, wording, say }: KeyInput): TextTable {
  const count = (isCounted: (seen: Seen) => boolean) =>
    wording.formats.whole(dossier.sources.filter(({ seen }) => isCounted(seen)).length);
  return {
    kind: "table",
    caption: say("key.seen"),
    columns: [say("key.seenHow"), say("key.means"), say("key.sources")],
    numeric: [2],
    rows: [
      ...waysOfSeeing.map((what) => [
        say(`key.seen.${what}`),
        say(`key.seen.${what}Means`),
        count((seen) => seen.what === what),
      ]),
      [
        say("key.seen.elsewhere"),
        say("key.seen.elsewhereMeans"),
        count((seen) => seen.in !== undefined),
      ],
    ],
  };
}

/** The error of the method and that of the data, which are never added to each other. */
export function errorsTable({ wording, say }: Pick<KeyInput, "wording" | "say">): TextTable {
  const { t, formats } = wording;
  return {
    kind: "table",
    caption: say("key.errors"),
    columns: [say("key.errorsKind"), say("key.errorsMeans"), say("key.errorsSize")],
    numeric: [2],
    rows: [
      [
        say("key.error.method"),
        say("key.error.methodMeans"),
        say("key.error.methodSize", { meters: formats.whole(mostErrorMeters) }),
      ],
      [
        say("key.error.data"),
        say("key.error.dataMeans"),
        say("key.error.dataSize", { km: t("unit.km", { value: formats.whole(dataErrorKm) }) }),
      ],
    ],
  };
}
