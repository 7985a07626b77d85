import { useMemo } from "react";
import type { Verdict } from "../dossier/model.ts";
import { countFacets, type Option } from "../report/find/facet-counts.ts";
import { type Facet, facets } from "../view/filters.ts";
import { useDeskWords } from "./desk-words.ts";
import { FeatureSelect } from "./FeatureSelect.tsx";
import styles from "./FilterPanel.module.css";
import { useLookup } from "./lookup.ts";
import { useProduct, useView } from "./product.ts";
import { Unseen } from "./Unseen.tsx";
import { usePartWords } from "./use-part-words.ts";
import { VerdictIcon } from "./VerdictIcon.tsx";

/** Every facet with its values, and how many claims each would leave. */
export function FilterPanel() {
  const { findable, asked } = useLookup();
  const counts = useMemo(() => countFacets(findable, asked), [findable, asked]);
  return (
    <div className={styles.panel}>
      <FeatureSelect />
      {facets.map((facet) => (
        <FacetChoice key={facet} facet={facet} options={counts[facet]} />
      ))}
    </div>
  );
}

/**
 * The values of a facet. One that would leave nothing is dimmed but can be chosen: the empty list
 * tells the way on, and what has the focus does not go dead under it while counts change.
 */
function FacetChoice({ facet, options }: { facet: Facet; options: readonly Option[] }) {
  const { store, language } = useProduct();
  const w = useDeskWords();
  const { valueName } = usePartWords();
  const chosen: readonly string[] = useView(({ view }) => view.filters[facet]);
  const named = options.map((option) => ({ ...option, name: valueName(facet, option.value) }));
  if (facet === "lang") named.sort((a, b) => a.name.localeCompare(b.name, language));
  return (
    <fieldset className={styles.facet}>
      <legend>{w(`find.part.${facet}`)}</legend>
      {named.map(({ value, name, count }) => (
        <label key={value} className={count === 0 ? styles.none : undefined}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={() => store.dispatch({ type: "filter-toggled", facet, value })}
          />
          {/* The values of this facet are the verdicts. */}
          {facet === "verdict" && <VerdictIcon verdict={value as Verdict} />}
          <span className={styles.name}>{name}</span>{" "}
          <span className={styles.count}>
            <span aria-hidden="true">{count}</span> <Unseen>{w("find.claims", { count })}</Unseen>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
