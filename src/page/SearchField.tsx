import { type KeyboardEvent, useEffect, useState } from "react";
import { searchLimit } from "../view/view.ts";
import { firstListed, useCardOrder } from "./card-order.ts";
import { useDeskWords } from "./desk-words.ts";
import { searchElementId } from "./element-ids.ts";
import { useFound } from "./found.ts";
import { useLookup } from "./lookup.ts";
import { useProduct, useView } from "./product.ts";
import styles from "./SearchField.module.css";
import { goToCard } from "./show-card.ts";

/**
 * The words to search for. The list follows while they are typed; Enter goes to the first card that
 * was found, Escape empties the field, and leaves it when it is empty.
 */
export function SearchField() {
  const { store } = useProduct();
  const w = useDeskWords();
  const search = useView(({ view }) => view.search);
  const { goToFirst, stay } = useFirstCard();
  const follow = (event: KeyboardEvent<HTMLInputElement>) => {
    // Keys that choose a word of an input method are not ours.
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") goToFirst();
    else if (event.key === "Escape") {
      event.preventDefault();
      stay();
      if (search === "") event.currentTarget.blur();
      else store.dispatch({ type: "searched", text: "" });
    }
  };
  return (
    <div className={styles.field}>
      <label htmlFor={searchElementId}>{w("find.title")}</label>
      <input
        id={searchElementId}
        type="search"
        value={search}
        maxLength={searchLimit}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        aria-describedby="search-where"
        onChange={({ target }) => {
          stay();
          store.dispatch({ type: "searched", text: target.value });
        }}
        onBlur={stay}
        onKeyDown={follow}
      />
      <p id="search-where" className={styles.where}>
        {w("find.where")}
      </p>
    </div>
  );
}

/**
 * Takes the focus to the first card that was found, once the list has caught up with what was typed;
 * not when the reader has gone on by then.
 */
function useFirstCard(): { readonly goToFirst: () => void; readonly stay: () => void } {
  const { isCurrent } = useLookup();
  const { claims } = useFound();
  const order = useCardOrder();
  const [isGoing, setGoing] = useState(false);
  useEffect(() => {
    if (!isGoing || !isCurrent) return;
    setGoing(false);
    // The chosen claim is listed though it was not found.
    const first = firstListed(order, ({ claim }) => claim === null || claims.has(claim));
    if (first) goToCard(first);
  }, [isGoing, isCurrent, claims, order]);
  return { goToFirst: () => setGoing(true), stay: () => setGoing(false) };
}
