import { useMemo } from "react";
import type { FeatureRef } from "../dossier/model.ts";
import { countFeatures } from "../report/find/facet-counts.ts";
import { featureGroups } from "../report/find/feature-groups.ts";
import { useDeskWords } from "./desk-words.ts";
import styles from "./FeatureSelect.module.css";
import { useLookup } from "./lookup.ts";
import { useProduct, useRefName, useView } from "./product.ts";

/** What claims hang on, each with how many it would leave: the same choice as on the map. */
export function FeatureSelect() {
  const { dossier, store, language } = useProduct();
  const w = useDeskWords();
  const nameOf = useRefName();
  const { findable, asked } = useLookup();
  const chosen = useView(({ view }) => view.feature);
  const groups = useMemo(
    () =>
      featureGroups(dossier).map(({ name, refs }) => ({
        name,
        options: countFeatures(findable, asked, refs),
      })),
    [dossier, findable, asked],
  );
  const listed = groups.flatMap(({ options }) => options.map(({ value }) => value));
  const choose = (value: string) => {
    const feature = listed.find((one) => one === value);
    store.dispatch(feature ? { type: "feature-chosen", feature } : { type: "feature-cleared" });
  };
  const byName = (a: { value: FeatureRef }, b: { value: FeatureRef }) =>
    nameOf(a.value).localeCompare(nameOf(b.value), language, { numeric: true });
  return (
    <label className={styles.label}>
      {w("find.part.feature")}
      <select value={chosen ?? ""} onChange={({ target }) => choose(target.value)}>
        <option value="">{w("find.feature.any")}</option>
        {/* Chosen on the map, though nothing is claimed of it. */}
        {chosen && !listed.includes(chosen) && <option value={chosen}>{nameOf(chosen)}</option>}
        {groups.map(({ name, options }) => (
          <optgroup key={name} label={w(`find.feature.${name}`)}>
            {[...options].sort(byName).map(({ value, count }) => (
              <option key={value} value={value}>
                {nameOf(value)} ({count})
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
