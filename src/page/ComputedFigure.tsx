import type { Check, ShareCheck } from "../dossier/model.ts";
import { toWholePercent } from "../reach/whole-percent.ts";
import { shownRange } from "../view/first-range.ts";
import styles from "./ComputedFigure.module.css";
import { useProduct, useRefName, useView } from "./product.ts";
import { useUnits } from "./units.ts";
import { useNumberWords } from "./use-number-words.ts";
import { useReachNumbers } from "./use-numbers.ts";

/** A figure that In Range computed when the dossier was built, and of what it is the figure. */
export function ComputedFigure({ check }: { check: Check }) {
  const { t } = useProduct();
  const { figure, how } = useFigureWords()(check);
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

function useFigureWords(): (check: Check) => { readonly figure: string; readonly how: string } {
  const { index, t, formats } = useProduct();
  const nameOf = useRefName();
  const { km } = useUnits();
  return (check) => {
    const { of, feature, finds } = check;
    switch (of) {
      case "share-within-reach": {
        const recipe = index.reachById.get(check.reach);
        const origins = formats.list((recipe?.from ?? []).map(nameOf));
        const from = check.from ? formats.list(check.from.map(nameOf)) : origins;
        const how = t(`computed.how.${of}`, { km: km(recipe?.km ?? 0), from });
        return {
          figure: formats.percent(finds),
          how: check.from ? `${how} ${t("computed.drawnFrom", { from: origins })}` : how,
        };
      }
      case "area":
        return {
          figure: t("unit.km2", { value: formats.whole(finds) }),
          how: t(`computed.how.${of}`, { feature: nameOf(feature) }),
        };
      case "shared-border":
        return {
          figure: t("computed.border", { count: finds, km: km(finds) }),
          how: t(`computed.how.${of}`, { feature: nameOf(feature), other: nameOf(check.with) }),
        };
      case "distance":
        return {
          figure: t("computed.distance", { count: finds, km: km(finds) }),
          how: t(`computed.how.${of}`, { feature: nameOf(feature), other: nameOf(check.to) }),
        };
    }
  };
}
