import { lazy, Suspense } from "react";
import styles from "./FindBar.module.css";
import { LoadBoundary } from "./LoadBoundary.tsx";
import { useProduct } from "./product.ts";

// Nobody searches before there is something to be read.
const FindControls = lazy(async () => ({
  default: (await import("./FindControls.tsx")).FindControls,
}));

/** Where the search and the filters stand, as high as they will be. */
export function FindBar() {
  const { t } = useProduct();
  return (
    <div className={styles.bar}>
      <LoadBoundary fallback={<p>{t("part.failed")}</p>}>
        <Suspense>
          <FindControls />
        </Suspense>
      </LoadBoundary>
    </div>
  );
}
