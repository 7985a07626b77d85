import { lazy } from "react";
import { asTextElementId } from "./element-ids.ts";
import { LoadedPart } from "./LoadedPart.tsx";
import { useProduct } from "./product.ts";
import styles from "./ReadAsText.module.css";
import { useReachNumbers } from "./use-numbers.ts";

// All that the page says once more, as an article: only for who asks for it.
const TextReading = lazy(async () => ({
  default: (await import("./TextReading.tsx")).TextReading,
}));

/** The map in words, put together when the reader opens it. */
export function ReadAsText() {
  const { t } = useProduct();
  const { isRead, setRead } = useReachNumbers();
  return (
    <section className={styles.read} aria-labelledby={asTextElementId}>
      <details open={isRead} onToggle={({ currentTarget }) => setRead(currentTarget.open)}>
        <summary>
          <h2 id={asTextElementId} tabIndex={-1}>
            {t("text.title")}
          </h2>
        </summary>
        {isRead && (
          <LoadedPart>
            <TextReading />
          </LoadedPart>
        )}
      </details>
    </section>
  );
}
