import type { Claim } from "../dossier/model.ts";
import { countLater } from "../report/claim-facets.ts";
import { useDeskWords } from "./desk-words.ts";
import styles from "./LaterCount.module.css";
import { LoadedPart } from "./LoadedPart.tsx";
import { useView } from "./product.ts";

/** How many of these claims are dated later than the day of the timeline; nothing without a day. */
export function LaterCount({ claims }: { claims: readonly Claim[] }) {
  const hasDay = useView(({ view }) => view.date !== null);
  if (!hasDay) return null;
  return (
    <div className={styles.count}>
      <LoadedPart>
        <LaterWords claims={claims} />
      </LoadedPart>
    </div>
  );
}

function LaterWords({ claims }: { claims: readonly Claim[] }) {
  const words = useDeskWords();
  const later = useView(({ view }) => countLater(claims, view.date));
  return <p>{words("timeline.later", { later, all: claims.length })}</p>;
}
