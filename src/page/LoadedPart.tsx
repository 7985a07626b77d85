import { type ReactNode, Suspense } from "react";
import { LoadBoundary } from "./LoadBoundary.tsx";
import styles from "./LoadedPart.module.css";
import { useProduct } from "./product.ts";

/**
 * A part of the page whose code or words are loaded after the page. Where they do not come, a
 * sentence stands in its place, and the rest of the page stays.
 */
export function LoadedPart({ children, waiting }: { children: ReactNode; waiting?: ReactNode }) {
  const { t } = useProduct();
  return (
    <LoadBoundary fallback={<p className={styles.failed}>{t("part.failed")}</p>}>
      <Suspense fallback={waiting}>{children}</Suspense>
    </LoadBoundary>
  );
}
