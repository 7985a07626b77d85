import { useId } from "react";
import { flushSync } from "react-dom";
import type { ReachRecipe } from "../dossier/manifest.ts";
import { chosenRange, shownRange } from "../view/first-range.ts";
import { rangeLimits } from "../view/view.ts";
import { useProduct, useText, useView } from "./product.ts";
import styles from "./RangePresets.module.css";
import { useClaimCount } from "./use-found-claims.ts";

/** The ranges that sources give, each beside the way to its claims. */
export function RangePresets({ onShowClaims }: { onShowClaims: () => void }) {
  const { dossier, store, t } = useProduct();
  const { manifest } = dossier;
  const text = useText();
  const countOf = useClaimCount();
  const id = useId();
  const km = useView(({ view }) => shownRange(view, manifest));

  const showClaims = ({ id: reach }: ReachRecipe) => {
    // The list to go to must be that of the new choice.
    flushSync(() => store.dispatch({ type: "feature-chosen", feature: `reach:${reach}` }));
    onShowClaims();
  };

  return (
    <div className={styles.presets}>
      <p id={id}>{t("range.presets")}</p>
      <ul aria-labelledby={id}>
        {manifest.reaches.filter(isWithinControl).map((recipe) => {
          const name = text(recipe.name);
          const count = countOf(`reach:${recipe.id}`);
          return (
            <li key={recipe.id}>
              <button
                type="button"
                className={styles.preset}
                aria-pressed={recipe.km === km}
                onClick={() =>
                  store.dispatch({ type: "range-chosen", km: chosenRange(recipe.km, manifest) })
                }
              >
                {name}
              </button>
              <button
                type="button"
                className={styles.claims}
                aria-label={t("range.claimsOf", { name, count })}
                onClick={() => showClaims(recipe)}
              >
                {t("range.claims", { count })}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** A recipe beyond the slider stays with the legend and the claims. */
function isWithinControl({ km }: ReachRecipe): boolean {
  return km >= rangeLimits.least && km <= rangeLimits.most;
}
