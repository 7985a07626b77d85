import { useEffect, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import { askedParts, type Loosening, loosenings } from "../report/find/loosen.ts";
import { type Part, passing } from "../report/find/passing.ts";
import type { Action } from "../view/reducer.ts";
import { useDeskWords } from "./desk-words.ts";
import styles from "./FindResult.module.css";
import { useLookup } from "./lookup.ts";
import { useProduct } from "./product.ts";
import { Unseen } from "./Unseen.tsx";
import { usePartWords } from "./use-part-words.ts";

/** Milliseconds without a change after which what was found is said aloud. */
const settlingMs = 700;

/** How much has all that is asked for; where nothing has, what to let go of. */
export function FindResult({ keepFocus }: { keepFocus: () => void }) {
  const { dossier, t } = useProduct();
  const w = useDeskWords();
  const { findable, asked, progress, isCurrent } = useLookup();
  // Not of the list: it may follow a moment later.
  const { claims, disagreements } = useMemo(() => passing(findable, asked), [findable, asked]);
  const count = claims.size;
  const open = disagreements.size;
  const isAll = askedParts(asked).length === 0;
  const isEmpty = !isAll && progress !== "searching" && count + open === 0;
  const words =
    progress === "searching"
      ? w("find.searching")
      : w(isAll ? "find.all" : "find.some", { count, total: dossier.claims.length, open });
  // A list that has not caught up with what was typed says nothing of it.
  const isDue = isCurrent || progress !== "done";
  const settled = useSettled(progress === "failed" ? w("find.failed") : words, isDue);
  return (
    <div className={styles.result}>
      {/* Those who listen hear it when it has settled. */}
      <p aria-hidden="true">{words}</p>
      <div aria-live="polite">
        <Unseen>{settled}</Unseen>
      </div>
      {progress === "failed" && (
        <p className={styles.failed}>
          {w("find.failed")} {/* What has failed stays so; the address holds what is asked for. */}
          <button type="button" onClick={() => location.reload()}>
            {t("map.tryAgain")}
          </button>
        </p>
      )}
      {isEmpty && <NothingFound keepFocus={keepFocus} />}
    </div>
  );
}

/** What to let go of, the best first. */
function NothingFound({ keepFocus }: { keepFocus: () => void }) {
  const { store } = useProduct();
  const w = useDeskWords();
  const { findable, asked } = useLookup();
  const ways = useMemo(() => loosenings(findable, asked), [findable, asked]);
  const { askedName } = usePartWords();
  const letGo = (part: Part) => {
    flushSync(() => store.dispatch(lettingGo(part)));
    keepFocus();
  };
  const wayWords = ({ part, claims, disagreements }: Loosening) =>
    w("find.loosen", {
      part: w(`find.part.${part}`),
      name: askedName(part),
      claims,
      open: disagreements,
    });
  return (
    <div className={styles.none}>
      <p>{w(ways.length > 0 ? "find.none" : "find.noneAtAll")}</p>
      <ul>
        {ways.map((way) => (
          <li key={way.part}>
            <button type="button" onClick={() => letGo(way.part)}>
              {wayWords(way)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function lettingGo(part: Part): Action {
  if (part === "search") return { type: "searched", text: "" };
  if (part === "feature") return { type: "feature-cleared" };
  return { type: "facet-cleared", facet: part };
}

/** A text as it was when it had last stood unchanged for a while, and was due all the time. */
function useSettled(text: string, isDue: boolean): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    if (!isDue) return;
    const timer = setTimeout(() => setSettled(text), settlingMs);
    return () => clearTimeout(timer);
  }, [text, isDue]);
  return settled;
}
