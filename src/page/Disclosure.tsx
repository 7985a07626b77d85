import type { ReactNode } from "react";
import styles from "./Disclosure.module.css";

/** A titled piece that the reader opens and closes; its title stands among the page's headings. */
export function Disclosure({
  title,
  isOpen = false,
  onToggle,
  children,
}: {
  title: string;
  /** How it is at first. */
  isOpen?: boolean;
  /** Told when the reader has opened or closed it. */
  onToggle?: (isOpen: boolean) => void;
  children: ReactNode;
}) {
  return (
    <details
      className={styles.disclosure}
      open={isOpen}
      onToggle={({ currentTarget }) => onToggle?.(currentTarget.open)}
    >
      <summary>
        <h3>{title}</h3>
      </summary>
      {children}
    </details>
  );
}
