import { useRef } from "react";
import { flushSync } from "react-dom";
import { facets } from "../view/filters.ts";
import type { Action } from "../view/reducer.ts";
import styles from "./AskedChoices.module.css";
import { useDeskWords } from "./desk-words.ts";
import { useProduct, useView } from "./product.ts";
import { Unseen } from "./Unseen.tsx";
import { usePartWords } from "./use-part-words.ts";

/** Something that is asked for, and the act that lets it go. */
interface Choice {
  readonly key: string;
  readonly name: string;
  readonly letGo: Action;
}

/** All that is asked for, each with a way to let it go, and the way to let all of it go. */
export function AskedChoices({ keepFocus }: { keepFocus: () => void }) {
  const { store } = useProduct();
  const w = useDeskWords();
  const list = useRef<HTMLUListElement>(null);
  const choices = useChoices();
  const letGo = (action: Action, at: number) => {
    flushSync(() => store.dispatch(action));
    // The next one takes its place, and the focus.
    const buttons = list.current?.querySelectorAll("button") ?? [];
    const next = buttons[Math.min(at, buttons.length - 1)];
    if (next) next.focus();
    else keepFocus();
  };
  if (choices.length === 0) return null;
  return (
    <div className={styles.asked}>
      <ul ref={list} aria-label={w("find.active")}>
        {choices.map(({ key, name, letGo: action }, at) => (
          <li key={key}>
            <button type="button" className={styles.choice} onClick={() => letGo(action, at)}>
              <Unseen>{w("find.remove")} </Unseen>
              <span>{name}</span>
              <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
                <path d="M2 2l8 8M10 2l-8 8" stroke="currentColor" strokeWidth="1.6" />
              </svg>
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className={styles.clear}
        onClick={() => {
          flushSync(() => store.dispatch({ type: "filters-cleared" }));
          keepFocus();
        }}
      >
        {w("find.clear")}
      </button>
    </div>
  );
}

function useChoices(): readonly Choice[] {
  const { valueName, askedName } = usePartWords();
  const search = useView(({ view }) => view.search);
  const feature = useView(({ view }) => view.feature);
  const filters = useView(({ view }) => view.filters);
  return [
    ...(search
      ? [
          {
            key: "search",
            name: askedName("search"),
            letGo: { type: "searched", text: "" } as const,
          },
        ]
      : []),
    ...(feature
      ? [
          {
            key: "feature",
            name: askedName("feature"),
            letGo: { type: "feature-cleared" } as const,
          },
        ]
      : []),
    ...facets.flatMap((facet) =>
      filters[facet].map((value: string) => ({
        key: `${facet} ${value}`,
        name: valueName(facet, value),
        letGo: { type: "filter-toggled", facet, value } as const,
      })),
    ),
  ];
}
