import type { Dossier } from "../dossier/dossier.ts";
import type { Kilometers } from "../dossier/model.ts";
import type { FlippedBy } from "../reach/protocol.ts";
import { numberWords } from "./number-words.ts";
import { otherFigures } from "./numbers-question.ts";
import type { Wording } from "./wording.ts";

/** What could put a place on the other side of a reach, in words. */
export function doubtWords(
  dossier: Pick<Dossier, "manifest">,
  wording: Wording,
): (flippedBy: readonly FlippedBy[], km: Kilometers) => string {
  const { t, formats } = wording;
  const { length } = numberWords(wording);
  return (flippedBy, km) => {
    const figures = formats.list(otherFigures(dossier, km).map(length));
    return formats.list(
      flippedBy.map((cause) =>
        cause === "figure"
          ? t("numbers.flippedBy.figure", { figures })
          : t(`numbers.flippedBy.${cause}`),
      ),
    );
  };
}
