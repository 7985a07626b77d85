import { useId } from "react";
import type { FeatureRef, ReachId } from "../dossier/model.ts";
import { besideRecipes, mainRecipe } from "../scene/wanted.ts";
import { rangeName } from "./every-language.ts";
import { useProduct, useRefName, useView } from "./product.ts";
import { useClaimCount } from "./use-found-claims.ts";
import styles from "./VersionReach.module.css";

/**
 * Draws the reach of a version beside what is drawn, without leaving the card, so that versions can
 * be compared; and the way to what is claimed of it. The range of the picture itself stays drawn:
 * another one takes its place through the range control.
 */
export function VersionReach({
  reach,
  onFeature,
}: {
  reach: ReachId;
  onFeature: (feature: FeatureRef) => void;
}) {
  const { store, t, canDraw } = useProduct();
  const nameOf = useRefName();
  const noteId = useId();
  const drawn = useDrawn(reach);
  const ref = `reach:${reach}` as const;
  const name = nameOf(ref);
  const count = useClaimCount()(ref);
  const isOfPicture = drawn === "picture";
  return (
    <div className={styles.reach}>
      <button
        type="button"
        className={styles.draw}
        aria-pressed={drawn !== "no"}
        aria-disabled={isOfPicture || undefined}
        aria-describedby={isOfPicture ? noteId : undefined}
        onClick={() => !isOfPicture && store.dispatch({ type: "beside-toggled", beside: reach })}
      >
        {canDraw ? t("version.draw", { name }) : name}
      </button>
      {isOfPicture && (
        <span id={noteId} className={styles.note}>
          {t("version.main")}
        </span>
      )}
      {count > 0 && (
        <button
          type="button"
          className={styles.claims}
          aria-label={t("range.claimsOf", { name, count })}
          onClick={() => onFeature(ref)}
        >
          {t("range.claims", { count })}
        </button>
      )}
    </div>
  );
}

/** Whether a reach is drawn: as part of the picture, beside it by the reader's choice, or not. */
function useDrawn(reach: ReachId): "picture" | "beside" | "no" {
  const { dossier } = useProduct();
  return useView(({ view: { range, beside } }) => {
    const main = mainRecipe(dossier, range, rangeName);
    if (main?.id === reach) return "picture";
    if (beside.includes(reach)) return "beside";
    const others = besideRecipes(dossier, main, { range, beside: [] });
    return others.some(({ id }) => id === reach) ? "picture" : "no";
  });
}
