import type { ReactNode } from "react";
import styles from "./Unseen.module.css";

/** Words for readers who listen: what those who see the page learn from where things stand. */
export function Unseen({ children }: { children: ReactNode }) {
  return <span className={styles.unseen}>{children}</span>;
}
