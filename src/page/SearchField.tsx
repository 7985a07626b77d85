import { type KeyboardEvent, useEffect, useState } from "react";
import { searchLimit } from "../view/view.ts";
import { useDeskWords } from "./desk-words.ts";
import { searchElementId } from "./element-ids.ts";
import { useLookup } from "./lookup.ts";
import { useProduct, useView } from "./product.ts";
import styles from "./SearchField.module.css";

/**
 * The words to search for. The list follows while they are typed; Enter goes to the first card that
 * was found, Escape empties the field, and leaves it when it is empty.
 */
export function SearchField() {
  const { store } = useProduct();
  const w = useDeskWords();
  const search = useView(({ view }) => view.search);
  const goToFirst = useFirstCard();
  const follow = (event: KeyboardEvent<HTMLInputElement>) => {
    // Keys that choose a word of an input method are not ours.
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") goToFirst();
    else if (event.key === "Escape") {
      event.preventDefault();
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
        onChange={({ target }) => store.dispatch({ type: "searched", text: target.value })}
        onKeyDown={follow}
      />
      <p id="search-where" className={styles.where}>
        {w("find.where")}
      </p>
    </div>
  );
}

/** Takes the focus to the first card of the list, once the list has caught up with what was typed. */
function useFirstCard(): () => void {
  const { isCurrent } = useLookup();
  const [isGoing, setGoing] = useState(false);
  useEffect(() => {
    if (!isGoing || !isCurrent) return;
    setGoing(false);
    const headings = [...document.querySelectorAll<HTMLElement>("[data-card]")];
    const first = headings.find((heading) => !heading.closest("[hidden]"));
    first?.focus({ preventScroll: true });
    first?.closest("article")?.scrollIntoView({ block: "start" });
  }, [isGoing, isCurrent]);
  return () => setGoing(true);
}
