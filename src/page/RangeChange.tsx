import { useId } from "react";
import type { Change } from "../dossier/manifest.ts";
import { chosenRange, shownRange } from "../view/first-range.ts";
import { ClaimLinks } from "./ClaimLinks.tsx";
import { useProduct, useText, useView } from "./product.ts";
import styles from "./RangeChange.module.css";
import { useUnits } from "./units.ts";

/** Draws how far was allowed before a decision beside how far since, and says who says so. */
export function RangeChange({ change }: { change: Change }) {
  const { dossier, index, store, t } = useProduct();
  const { manifest } = dossier;
  const text = useText();
  const units = useUnits();
  const id = useId();
  const before = index.reachById.get(change.before);
  const after = index.reachById.get(change.after);
  const isShown = useView(
    ({ view }) => view.beside.includes(change.before) && shownRange(view, manifest) === after?.km,
  );
  if (!before || !after) return null;

  const toggle = () => {
    const others = store.getState().view.beside.filter((one) => one !== before.id);
    if (isShown) {
      store.dispatch({ type: "beside-set", beside: others });
      return;
    }
    store.dispatch({ type: "range-chosen", km: chosenRange(after.km, manifest) });
    store.dispatch({ type: "beside-set", beside: [...others, before.id] });
  };

  return (
    <div className={styles.change}>
      <button type="button" aria-pressed={isShown} aria-describedby={id} onClick={toggle}>
        {text(change.name)}
      </button>
      <p id={id}>{t("range.change", { before: units.km(before.km), after: units.km(after.km) })}</p>
      <ClaimLinks claims={change.claims} />
    </div>
  );
}
