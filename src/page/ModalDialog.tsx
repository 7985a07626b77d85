import { type ReactNode, useEffect, useId, useRef } from "react";
import styles from "./ModalDialog.module.css";
import { useProduct } from "./product.ts";

/**
 * A dialog over the page while it is there. Escape, its button and the page behind it close it; the
 * focus goes back to where it came from.
 */
export function ModalDialog({
  title,
  onClose,
  children,
}: {
  title: string;
  onClose: () => void;
  children: ReactNode;
}) {
  const { t } = useProduct();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
    };
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the dialog's own key
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={({ target, currentTarget }) => {
        // The backdrop is the dialog itself; what is in it fills it.
        if (target === currentTarget) currentTarget.close();
      }}
    >
      <div className={styles.body}>
        <div className={styles.head}>
          <h2 id={titleId}>{title}</h2>
          <button type="button" onClick={() => dialog.current?.close()}>
            {t("dialog.close")}
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
