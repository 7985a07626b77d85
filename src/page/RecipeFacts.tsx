import type { ReachRecipe } from "../dossier/manifest.ts";
import type { ReachProperties } from "../reach/shape.ts";
import { useProduct, useRefName } from "./product.ts";
import styles from "./RecipeFacts.module.css";
import { useUnits } from "./units.ts";
import { useNumberWords } from "./use-number-words.ts";
import { useReachShape } from "./use-reaches.ts";

/** How a reach was made: from where, how far, by which method and how wrong that can be. */
export function RecipeFacts({ recipe }: { recipe: ReachRecipe }) {
  const { index, t, formats } = useProduct();
  const nameOf = useRefName();
  const { km } = useUnits();
  const { length } = useNumberWords();
  const shape = useReachShape(`reach:${recipe.id}`);
  const areas = recipe.from.flatMap((ref) => index.resolveRef(ref)).map(nameOf);
  const facts: readonly (readonly [term: string, text: string])[] = [
    [t("popup.from"), t("popup.fromWhole", { areas: formats.list(areas) })],
    ...(shape ? standoffFact(shape.properties) : []),
    [t("popup.radius"), km(recipe.km)],
    ...(shape ? methodFacts(shape.properties) : []),
    [t("popup.errorData"), t("popup.errorDataValue")],
  ];

  function standoffFact({ standoffKm }: ReachProperties) {
    if (standoffKm === 0) return [];
    return [
      [t("numbers.standoff"), t("numbers.standoffValue", { km: length(standoffKm) })],
    ] as const;
  }

  function methodFacts({ method, errorMeters: { inside, outside } }: ReachProperties) {
    // Whole metres, upwards: words never promise more than the method holds.
    const meters = formats.whole(Math.ceil(Math.max(inside, outside)));
    return [
      [t("popup.method"), t(`popup.method.${method}`, { km: km(recipe.km) })],
      [t("popup.error"), t("popup.errorValue", { meters })],
    ] as const;
  }

  return (
    <dl className={styles.facts} aria-label={t("popup.recipe")}>
      {facts.map(([term, text]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
