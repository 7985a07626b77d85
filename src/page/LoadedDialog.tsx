import { type ReactNode, Suspense } from "react";
import { LoadBoundary } from "./LoadBoundary.tsx";
import styles from "./LoadedDialog.module.css";
import { useProduct } from "./product.ts";

/** A dialog that is loaded when it is first asked for. Where it does not come, a notice says so. */
export function LoadedDialog({ onClose, children }: { onClose: () => void; children: ReactNode }) {
  const { t } = useProduct();
  return (
    <LoadBoundary
      fallback={
        <div role="alert" className={styles.notice}>
          {t("part.failed")}{" "}
          <button type="button" onClick={onClose}>
            {t("dialog.close")}
          </button>
        </div>
      }
    >
      <Suspense
        fallback={
          <p role="status" className={styles.notice}>
            {t("dialog.opening")}
          </p>
        }
      >
        {children}
      </Suspense>
    </LoadBoundary>
  );
}
