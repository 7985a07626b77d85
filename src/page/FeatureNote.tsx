import { isReachRef, reachIdOf } from "../dossier/lookup.ts";
import type { FeatureRef } from "../dossier/model.ts";
import { refNote } from "../report/ref-name.ts";
import styles from "./FeatureNote.module.css";
import { useProduct, useText } from "./product.ts";
import { RecipeFacts } from "./RecipeFacts.tsx";

/** What a reader must know of a shape: why it is illustrative, or how it was computed. */
export function FeatureNote({ feature }: { feature: FeatureRef }) {
  const { index } = useProduct();
  const text = useText();
  const note = refNote(index, feature);
  const recipe = isReachRef(feature) ? index.reachById.get(reachIdOf(feature)) : undefined;
  return (
    <>
      {note && <p className={styles.note}>{text(note)}</p>}
      {recipe && <RecipeFacts recipe={recipe} />}
    </>
  );
}
