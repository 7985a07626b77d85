import { type ReactNode, useEffect, useId, useRef } from "react";
import styles from "./ModalDialog.module.css";
import { noteOpenDialog } from "./open-dialog.ts";
import { useProduct } from "./product.ts";

/**
 * A dialog over the page while it is there. Its heading has the focus first. Escape, its button and
 * the page behind it close it; the focus goes back to where it came from.
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
  const heading = useRef<HTMLHeadingElement>(null);
  const opener = useRef<Element | null>(null);
  const titleId = useId();
  useEffect(() => {
    const { current } = dialog;
    if (!current) return;
    // In development effects run twice, and what is open cannot be opened.
    if (!current.open) {
      opener.current = document.activeElement;
      current.showModal();
    }
    heading.current?.focus();
    const noteClosed = noteOpenDialog();
    const stay = closeAtBackdrop(current);
    return () => {
      stay();
      noteClosed();
      const { current: back } = opener;
      if (back instanceof HTMLElement) back.focus({ preventScroll: true });
    };
  }, []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={titleId} onClose={onClose}>
      <div className={styles.body}>
        <h2 ref={heading} id={titleId} tabIndex={-1}>
          {title}
        </h2>
        {children}
        {/* Last for the keyboard, where the hand looks for it on the screen. */}
        <button type="button" className={styles.close} onClick={() => dialog.current?.close()}>
          {t("dialog.close")}
        </button>
      </div>
    </dialog>
  );
}

/**
 * A press on the page behind closes the dialog: one that also began there, and is no selection of
 * text that ended outside. Returns the function that ends it.
 */
function closeAtBackdrop(dialog: HTMLDialogElement): () => void {
  let began: EventTarget | null = null;
  const begin = ({ target }: Event) => {
    began = target;
  };
  const end = ({ target }: Event) => {
    // What is inside fills the dialog: only its backdrop is the dialog itself.
    if (target === dialog && began === dialog) dialog.close();
  };
  dialog.addEventListener("pointerdown", begin);
  dialog.addEventListener("click", end);
  return () => {
    dialog.removeEventListener("pointerdown", begin);
    dialog.removeEventListener("click", end);
  };
}
