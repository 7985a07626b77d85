import { useRef, useState } from "react";
import { facets } from "../view/filters.ts";
import { AskedChoices } from "./AskedChoices.tsx";
import { useDeskWords } from "./desk-words.ts";
import { FilterPanel } from "./FilterPanel.tsx";
import styles from "./FindControls.module.css";
import { FindResult } from "./FindResult.tsx";
import { LookupContext } from "./lookup.ts";
import { useView } from "./product.ts";
import { SearchField } from "./SearchField.tsx";
import { useLookingUp } from "./use-looking-up.ts";

/** Search and filters: what is asked for, each with a way to let it go, and how much has it. */
export function FindControls() {
  const w = useDeskWords();
  const summary = useRef<HTMLElement>(null);
  const [isOpen, setOpen] = useState(false);
  const chosen = useView(
    ({ view }) =>
      facets.reduce((sum, facet) => sum + view.filters[facet].length, 0) + (view.feature ? 1 : 0),
  );
  // A button that lets something go goes with it; this one always stays.
  const keepFocus = () => summary.current?.focus({ preventScroll: true });
  return (
    <LookupContext value={useLookingUp()}>
      <search className={styles.find} aria-label={w("find.title")}>
        <SearchField />
        <details
          className={styles.filters}
          open={isOpen}
          onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
        >
          <summary ref={summary}>{w("find.filters", { count: chosen })}</summary>
          {isOpen && <FilterPanel />}
        </details>
        <AskedChoices keepFocus={keepFocus} />
        <FindResult keepFocus={keepFocus} />
      </search>
    </LookupContext>
  );
}
