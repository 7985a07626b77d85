import styles from "./InvalidAddress.module.css";
import { useProduct, useView } from "./product.ts";

/** Says which parts of an opened link could not be used. */
export function InvalidAddress() {
  const { store, t, formats } = useProduct();
  const invalid = useView((state) => state.invalid);
  const entries = formats.list(invalid.map(({ key, value }) => shorten(`${key}=${value}`)));
  return (
    <div role="status">
      {invalid.length > 0 && (
        <p className={styles.note}>
          {t("address.invalid", { count: invalid.length, entries })}
          <button
            type="button"
            onClick={({ currentTarget }) => {
              // The button goes and would take the focus with it.
              currentTarget.closest("main")?.focus({ preventScroll: true });
              store.dispatch({ type: "invalid-dismissed" });
            }}
          >
            {t("address.dismiss")}
          </button>
        </p>
      )}
    </div>
  );
}

/** Characters of an entry that are shown: enough to tell which it is. */
const shownLength = 60;

function shorten(entry: string): string {
  return entry.length > shownLength ? `${entry.slice(0, shownLength)}…` : entry;
}
