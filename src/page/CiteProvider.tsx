import { lazy, type ReactNode, Suspense, useState } from "react";
import styles from "./CiteProvider.module.css";
import { CiteContext, type CiteRequest } from "./citing.ts";
import { LoadBoundary } from "./LoadBoundary.tsx";
import { useProduct } from "./product.ts";

const CiteDialog = lazy(async () => ({
  default: (await import("./CiteDialog.tsx")).CiteDialog,
}));

/** The one dialog that cites, for every button that opens it. It is loaded when it is first asked for. */
export function CiteProvider({ children }: { children: ReactNode }) {
  const { t } = useProduct();
  const [request, setRequest] = useState<CiteRequest | null>(null);
  const close = () => {
    setRequest(null);
    // A browser gives the focus back too, but only to what had it: in Safari no button does.
    request?.opener.focus({ preventScroll: true });
  };
  return (
    <CiteContext value={setRequest}>
      {children}
      {request && (
        <LoadBoundary
          fallback={
            <div role="alert" className={styles.notice}>
              {t("part.failed")}{" "}
              <button type="button" onClick={close}>
                {t("dialog.close")}
              </button>
            </div>
          }
        >
          <Suspense
            fallback={
              <p role="status" className={styles.notice}>
                {t("cite.opening")}
              </p>
            }
          >
            <CiteDialog request={request} onClose={close} />
          </Suspense>
        </LoadBoundary>
      )}
    </CiteContext>
  );
}
