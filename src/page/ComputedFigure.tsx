import type { Check } from "../dossier/model.ts";
import styles from "./ComputedFigure.module.css";
import { useProduct, useRefName } from "./product.ts";
import { useUnits } from "./units.ts";

/** A figure that In Range computed when the dossier was built, and of what it is the figure. */
export function ComputedFigure({ check }: { check: Check }) {
  const { t } = useProduct();
  const { figure, how } = useFigureWords()(check);
  return (
    <p className={styles.figure}>
      <strong>{t("claim.computed", { figure })}</strong> {how}
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
