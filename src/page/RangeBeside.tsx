import type { ReactNode } from "react";
import { type UsualRing, usualRings } from "../reach/protocol.ts";
import { useProduct, useView } from "./product.ts";
import styles from "./RangeBeside.module.css";

/** Rings as most maps draw them, to lay beside the reach. */
export function RangeBeside({
  facts,
}: {
  /** How far a ring that is laid beside strays from the truth, in words. */
  facts: ((ring: UsualRing) => ReactNode) | undefined;
}) {
  const { store, t } = useProduct();
  const beside = useView(({ view }) => view.beside);
  return (
    <fieldset className={styles.beside}>
      <legend>{t("range.beside")}</legend>
      {usualRings.map((ring) => {
        const isLaid = beside.includes(ring);
        return (
          <div key={ring}>
            <label>
              <input
                type="checkbox"
                checked={isLaid}
                onChange={() => store.dispatch({ type: "beside-toggled", beside: ring })}
              />
              {t(`range.beside.${ring}`)}
            </label>
            {isLaid && facts?.(ring)}
          </div>
        );
      })}
    </fieldset>
  );
}
