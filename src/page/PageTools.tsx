import { lazy, useCallback, useState } from "react";
import { formatAddress } from "../view/address.ts";
import { asTextElementId, searchElementId } from "./element-ids.ts";
import { LoadedDialog } from "./LoadedDialog.tsx";
import styles from "./PageTools.module.css";
import { useProduct } from "./product.ts";
import { showElement } from "./show-element.ts";
import { useShortcuts } from "./use-shortcuts.ts";
import { VerdictLinks } from "./VerdictLinks.tsx";

const KeysDialog = lazy(async () => ({ default: (await import("./KeysDialog.tsx")).KeysDialog }));

/** Leads to what does not hold, to the search and to all of it as text, copies the address of what is seen, lists the keys. */
export function PageTools({ focusHeading }: { focusHeading: () => void }) {
  const { t } = useProduct();
  const [isListing, setListing] = useState(false);
  const openKeys = useCallback(() => setListing(true), []);
  useShortcuts({ openKeys, focusHeading });
  return (
    <div className={styles.tools}>
      <VerdictLinks />
      <button type="button" onClick={() => showElement(searchElementId) || focusHeading()}>
        {t("page.search")}
      </button>
      <button type="button" onClick={() => showElement(asTextElementId)}>
        {t("text.title")}
      </button>
      <CopyLink />
      <button type="button" onClick={openKeys}>
        {t("page.keys")}
      </button>
      {isListing && (
        <LoadedDialog onClose={() => setListing(false)}>
          <KeysDialog onClose={() => setListing(false)} />
        </LoadedDialog>
      )}
    </div>
  );
}

/** What the address bar may say only a moment later is in the copied link already. */
function CopyLink() {
  const { store, t } = useProduct();
  const [outcome, setOutcome] = useState<"copied" | "refused" | null>(null);
  const copy = async () => {
    // The same words again are heard only if they went away.
    setOutcome(null);
    const { view, unknown } = store.getState();
    const link = new URL(`#${formatAddress(view, unknown)}`, location.href).href;
    try {
      await navigator.clipboard.writeText(link);
      setOutcome("copied");
    } catch {
      setOutcome("refused");
    }
  };
  return (
    <>
      <button type="button" onClick={copy}>
        {t("page.copyLink")}
      </button>
      <span role="status">{outcome && t(`page.link.${outcome}`)}</span>
    </>
  );
}
