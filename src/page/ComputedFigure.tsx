import type { Check, ShareCheck } from "../dossier/model.ts";
import { toWholePercent } from "../reach/whole-percent.ts";
import { figureWords } from "../report/figure-words.ts";
import { shownRange } from "../view/first-range.ts";
import styles from "./ComputedFigure.module.css";
import { useProduct, useView } from "./product.ts";
import { useNumberWords } from "./use-number-words.ts";
import { useReachNumbers } from "./use-numbers.ts";

/** A figure that In Range computed when the dossier was built, and of what it is the figure. */
export function ComputedFigure({ check }: { check: Check }) {
  const product = useProduct();
  const { t, index } = product;
  const { figure, how } = figureWords(index, product)(check);
  return (
    <>
      <p className={styles.figure}>
        <strong>{t("claim.computed", { figure })}</strong> {how}
      </p>
      {check.of === "share-within-reach" && <FigureNow check={check} />}
    </>
  );
}

/** The same share at the range and stand-off that the reader has set, where they are others. */
function FigureNow({ check }: { check: ShareCheck }) {
  const { dossier, index, t, formats } = useProduct();
  const { length } = useNumberWords();
  const { numbers, isStale, error } = useReachNumbers();
  const range = useView(({ view }) => view.range);
  const standoff = useView(({ view }) => view.standoff);
  const km = shownRange({ range }, dossier.manifest);
  const isOwn = km === index.reachById.get(check.reach)?.km && standoff === 0;
  if (isOwn || km === null || error || (!numbers && !isStale)) return null;
  const claim = dossier.claims.find((one) => one.check === check);
  const now = numbers?.checks.find((one) => one.claim === claim?.id);
  if (!isStale && !now) return null;
  const figure =
    isStale || !now ? t("computed.pending") : formats.percent(toWholePercent(now.percent));
  return (
    <p className={styles.figure}>
      {t("computed.now", {
        km: length(km),
        isBack: standoff > 0 ? "yes" : "no",
        standoff: length(standoff),
        figure,
      })}
    </p>
  );
}
