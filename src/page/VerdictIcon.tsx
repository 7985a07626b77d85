import type { ReactNode } from "react";
import type { Verdict } from "../dossier/model.ts";
import { useProduct } from "./product.ts";
import styles from "./VerdictIcon.module.css";

/** A shape a verdict, so that none rests on its colour; the word always stands beside it. */
const shapes: Readonly<Record<Verdict, ReactNode>> = {
  corroborated: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="M4.6 8.3 7 10.7 11.5 5.6" stroke="var(--page)" strokeWidth="1.8" fill="none" />
    </>
  ),
  "corroborated-in-part": (
    <>
      <circle cx="8" cy="8" r="6.2" stroke="currentColor" strokeWidth="1.6" fill="none" />
      <path d="M8 1.8a6.2 6.2 0 0 0 0 12.4z" fill="currentColor" />
    </>
  ),
  contested: (
    <path
      d="M1.5 5.5h10M8.5 2.5l3 3-3 3M14.5 10.5h-10M7.5 7.5l-3 3 3 3"
      stroke="currentColor"
      strokeWidth="1.7"
      fill="none"
    />
  ),
  "not-supported": (
    <>
      <circle cx="8" cy="8" r="6.2" stroke="currentColor" strokeWidth="1.6" fill="none" />
      <path d="M5.4 5.4 10.6 10.6M10.6 5.4 5.4 10.6" stroke="currentColor" strokeWidth="1.6" />
    </>
  ),
  "not-checkable": (
    <>
      <circle
        cx="8"
        cy="8"
        r="6.2"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeDasharray="2.6 2.2"
        fill="none"
      />
      <path d="M5 8h6" stroke="currentColor" strokeWidth="1.6" />
    </>
  ),
};

export function VerdictIcon({ verdict }: { verdict: Verdict }) {
  return (
    <svg
      className={`${styles.icon} ${styles[verdict]}`}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
    >
      {shapes[verdict]}
    </svg>
  );
}

/** The verdict in a word, in the colour of its icon. */
export function VerdictWord({ verdict }: { verdict: Verdict }) {
  const { t } = useProduct();
  return <strong className={styles[verdict]}>{t(`verdict.${verdict}`)}.</strong>;
}
