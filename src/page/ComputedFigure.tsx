import type { Check } from "../dossier/model.ts";
import styles from "./ComputedFigure.module.css";
import { useProduct, useRefName } from "./product.ts";
import { useUnits } from "./units.ts";

/** A figure that In Range computed when the dossier was built, and of what it is the figure. */
export function ComputedFigure({ check }: { check: Check }) {
  const { index, t, formats } = useProduct();
  const nameOf = useRefName();
  const { km } = useUnits();
  const recipe = index.reachById.get(check.reach);
  if (!recipe) return null;
  return (
    <p className={styles.figure}>
      <strong>{t("claim.computed", { percent: formats.percent(check.finds) })}</strong>{" "}
      {t("claim.computedHow", {
        km: km(recipe.km),
        from: formats.list((check.from ?? recipe.from).map(nameOf)),
      })}
    </p>
  );
}
