import type { ReactNode } from "react";
import type { Verdict } from "../dossier/model.ts";
import { verdicts } from "../dossier/verdicts.ts";
import styles from "./VerdictPatterns.module.css";

/** A tile of each pattern, in pixels: its size, how it is turned, and what is drawn on it. */
interface Tile {
  readonly width: number;
  readonly height: number;
  readonly turn: number;
  readonly ink: ReactNode;
}

/**
 * A pattern a verdict, near to its icon, so that none rests on its colour: whole; half of it, leaning;
 * level lines as the two arrows; crosses; dots as the broken circle. In grey they differ in how dense
 * they are as well.
 */
const tiles: Readonly<Record<Verdict, Tile>> = {
  corroborated: { width: 8, height: 8, turn: 0, ink: <path d="M0 0h8v8H0z" fill="currentColor" /> },
  "corroborated-in-part": {
    width: 5,
    height: 5,
    turn: 45,
    ink: <path d="M0 0h2.8v5H0z" fill="currentColor" />,
  },
  contested: {
    width: 5,
    height: 4,
    turn: 0,
    ink: <path d="M0 1h5v1.6H0z" fill="currentColor" />,
  },
  "not-supported": {
    width: 5,
    height: 5,
    turn: 45,
    ink: <path d="M0 2.5h5M2.5 0v5" stroke="currentColor" strokeWidth="1.1" />,
  },
  "not-checkable": {
    width: 4,
    height: 4,
    turn: 0,
    ink: <circle cx="2" cy="2" r="1" fill="currentColor" />,
  },
};

/** The paint of a verdict, for `fill`. It is there while the page's `VerdictPatterns` are. */
export function verdictPaint(verdict: Verdict): string {
  return `url(#${patternId(verdict)})`;
}

/** The patterns of the verdicts, once a page. */
export function VerdictPatterns() {
  return (
    <svg className={styles.patterns} width="0" height="0" aria-hidden="true">
      {verdicts.map((verdict) => {
        const { width, height, turn, ink } = tiles[verdict];
        return (
          <pattern
            key={verdict}
            id={patternId(verdict)}
            className={styles[verdict]}
            width={width}
            height={height}
            patternUnits="userSpaceOnUse"
            patternTransform={`rotate(${turn})`}
          >
            {ink}
          </pattern>
        );
      })}
    </svg>
  );
}

function patternId(verdict: Verdict): string {
  return `verdict-${verdict}`;
}
