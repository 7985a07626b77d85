import { type DatedFact, isReachRef, reachIdOf } from "../dossier/lookup.ts";
import type { FeatureRef } from "../dossier/model.ts";
import { refNote } from "../report/ref-name.ts";
import { ClaimLinks } from "./ClaimLinks.tsx";
import styles from "./FeatureNote.module.css";
import { FixMarks } from "./FixMarks.tsx";
import { LaterNote, useIsLater } from "./LaterNote.tsx";
import { NumbersAssured } from "./NumbersAssured.tsx";
import { useProduct, useRefName, useText } from "./product.ts";
import { RecipeFacts } from "./RecipeFacts.tsx";
import { useDrawnReaches } from "./use-reaches.ts";

/**
 * What a reader must know of a shape: why it is illustrative, what was reported of it on which day,
 * or how it was computed.
 */
export function FeatureNote({ feature }: { feature: FeatureRef }) {
  const { index } = useProduct();
  const text = useText();
  const { assured } = useDrawnReaches();
  const note = refNote(index, feature);
  const recipe = isReachRef(feature) ? index.reachById.get(reachIdOf(feature)) : undefined;
  return (
    <>
      <FixMarks id={feature} />
      {note && <p className={styles.note}>{text(note)}</p>}
      <DatedFacts feature={feature} />
      {recipe && <RecipeFacts recipe={recipe} />}
      {assured?.area === feature && <NumbersAssured assured={assured} />}
    </>
  );
}

function DatedFacts({ feature }: { feature: FeatureRef }) {
  const { index, t } = useProduct();
  const facts = index.entriesOf(feature);
  if (facts.length === 0) return null;
  return (
    <ul className={styles.facts} aria-label={t("note.entries")}>
      {facts.map((fact) => {
        const { overlay, entry } = fact;
        const key = `${overlay.id} ${entry.feature} ${entry.date} ${entry.says.en}`;
        return <Fact key={key} fact={fact} feature={feature} />;
      })}
    </ul>
  );
}

function Fact({ fact: { overlay, entry }, feature }: { fact: DatedFact; feature: FeatureRef }) {
  const { formats } = useProduct();
  const text = useText();
  const nameOf = useRefName();
  const isLater = useIsLater(entry.date);
  // The head of the list has named the one or the other already.
  const of = [overlay.id, entry.feature].filter((ref) => ref !== feature).map(nameOf);
  return (
    <li data-later={isLater || undefined}>
      <p>
        <strong>{formats.dayOrPeriod(entry.date)}:</strong> {text(entry.says)}
      </p>
      {isLater && <LaterNote />}
      <div className={styles.of}>
        {formats.list(of)} <ClaimLinks claims={entry.claims} />
      </div>
    </li>
  );
}
