import type { ReachRecipe } from "../dossier/manifest.ts";
import { useProduct, useRefName } from "./product.ts";
import styles from "./RecipeFacts.module.css";
import { useUnits } from "./units.ts";
import { useReachShape } from "./use-reaches.ts";

/** How a reach was made: from where, how far, by which method and how wrong that can be. */
export function RecipeFacts({ recipe }: { recipe: ReachRecipe }) {
  const { index, t, formats } = useProduct();
  const nameOf = useRefName();
  const { km } = useUnits();
  const shape = useReachShape(`reach:${recipe.id}`);
  const areas = recipe.from.flatMap((ref) => index.resolveRef(ref)).map(nameOf);
  const facts: readonly (readonly [term: string, text: string])[] = [
    [t("popup.from"), t("popup.fromWhole", { areas: formats.list(areas) })],
    [t("popup.radius"), km(recipe.km)],
    ...(shape ? shapeFacts(shape.properties.errorMeters) : []),
  ];

  function shapeFacts({ inside, outside }: { inside: number; outside: number }) {
    // Whole kilometres, upwards: words never promise more than the method holds.
    const error = Math.ceil(Math.max(inside, outside) / 1000);
    return [
      [t("popup.method"), t("popup.method.turf-buffer", { km: km(recipe.km) })],
      [t("popup.error"), t("popup.errorValue", { km: km(error) })],
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
