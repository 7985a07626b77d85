import type { Kilometers } from "../dossier/model.ts";
import type { FlippedBy } from "../reach/protocol.ts";
import { otherFigures } from "../report/numbers-question.ts";
import { useProduct } from "./product.ts";
import { useNumberWords } from "./use-number-words.ts";

/** What could put a place on the other side of a reach, in words. */
export function useDoubtWords(): (flippedBy: readonly FlippedBy[], km: Kilometers) => string {
  const { dossier, t, formats } = useProduct();
  const { length } = useNumberWords();
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
