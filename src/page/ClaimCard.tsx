import { memo } from "react";
import type { Claim, FeatureRef } from "../dossier/model.ts";
import { CiteButton } from "./CiteButton.tsx";
import styles from "./ClaimCard.module.css";
import { ComputedFigure } from "./ComputedFigure.tsx";
import { EvidenceList } from "./EvidenceList.tsx";
import { claimElementId } from "./element-ids.ts";
import { FixMarks } from "./FixMarks.tsx";
import { LaterNote } from "./LaterNote.tsx";
import { Marked } from "./Marked.tsx";
import { type Marker, MarkerContext } from "./marker.ts";
import { useProduct, useRefName, useText } from "./product.ts";
import { showPart } from "./show-part.ts";
import { Unseen } from "./Unseen.tsx";
import { VerdictIcon, VerdictWord } from "./VerdictIcon.tsx";
import { VerdictStripe } from "./VerdictStripe.tsx";

interface Props {
  readonly claim: Claim;
  readonly isChosen: boolean;
  /** Whether it is dated later than the day of the timeline. */
  readonly isLater: boolean;
  readonly marker: Marker | null;
  readonly onFeature: (feature: FeatureRef) => void;
}

/** One claim: what it says, of what kind, how it was assessed and why, and who says so. */
export const ClaimCard = memo(function ClaimCard({ marker, ...props }: Props) {
  return (
    <MarkerContext value={marker}>
      <Card {...props} />
    </MarkerContext>
  );
});

/** Only what marks its texts renders anew with another search. */
const Card = memo(function Card({ claim, isChosen, isLater, onFeature }: Omit<Props, "marker">) {
  const { store, t, canDraw } = useProduct();
  const text = useText();
  const { verdict, why } = claim.assessment;
  const headingId = claimElementId(claim.id);

  return (
    <article
      className={styles.card}
      aria-labelledby={headingId}
      aria-current={isChosen ? "true" : undefined}
      data-later={isLater || undefined}
    >
      <VerdictStripe verdict={verdict} />
      <Meta claim={claim} isLater={isLater} />
      <h4 id={headingId} data-card={claim.id} tabIndex={-1} className={styles.statement}>
        <Marked text={text(claim.statement)} />
      </h4>
      <p className={styles.verdict}>
        <VerdictIcon verdict={verdict} />
        <span>
          <VerdictWord verdict={verdict} /> <Marked text={text(why)} />
        </span>
      </p>
      {claim.check && <ComputedFigure check={claim.check} />}
      {claim.connects && <Connection connects={claim.connects} />}
      <div className={styles.acts}>
        <button
          type="button"
          className={styles.show}
          aria-pressed={isChosen}
          aria-describedby={headingId}
          onClick={() =>
            store.dispatch(
              isChosen ? { type: "claim-released" } : { type: "claim-chosen", claim: claim.id },
            )
          }
        >
          {t(canDraw ? "claim.show" : "claim.choose")}
        </button>
        <CiteButton claim={claim.id} describedBy={headingId} />
        <FeatureButtons features={claim.features} onFeature={onFeature} />
      </div>
      {claim.evidence.length > 0 && <EvidenceList claim={claim} isOpen={isChosen} />}
    </article>
  );
});

function Meta({ claim, isLater }: { claim: Claim; isLater: boolean }) {
  const { t, formats } = useProduct();
  const text = useText();
  return (
    <>
      <div className={styles.meta}>
        <p>{t(`kind.${claim.kind}`)}</p>
        {claim.date && <p>{formats.dayOrPeriod(claim.date)}</p>}
        {isLater && <LaterNote />}
        <Parts parts={claim.brief} />
        <FixMarks id={claim.id} />
      </div>
      {claim.event && (
        <p className={styles.event}>
          <Marked text={text(claim.event)} />
        </p>
      )}
    </>
  );
}

/** What the line between two points means: an arc beside a reach could be taken for a flight. */
function Connection({ connects: [one, other] }: { connects: NonNullable<Claim["connects"]> }) {
  const { t } = useProduct();
  const nameOf = useRefName();
  return (
    <p className={styles.connection}>
      {t("claim.connects", { one: nameOf(one), other: nameOf(other) })}
    </p>
  );
}

/** The parts of the checked text that a claim assesses, as ways to them. */
function Parts({ parts }: { parts: Claim["brief"] }) {
  const { index, t } = useProduct();
  const text = useText();
  return parts.map((id) => {
    const part = index.partById.get(id);
    return (
      part && (
        <button key={id} type="button" className={styles.part} onClick={() => showPart(id)}>
          {t("brief.part", { part: id })}
          <Unseen>: {text(part.says)}</Unseen>
        </button>
      )
    );
  });
}

function FeatureButtons({
  features,
  onFeature,
}: {
  features: Claim["features"];
  onFeature: Props["onFeature"];
}) {
  const { t } = useProduct();
  const nameOf = useRefName();
  const placed = features.filter((ref) => ref !== "dossier");
  if (placed.length === 0) return null;
  return (
    <ul className={styles.features} aria-label={t("claim.about")}>
      {placed.map((ref) => (
        <li key={ref}>
          <button type="button" onClick={() => onFeature(ref)}>
            <Marked text={nameOf(ref)} />
          </button>
        </li>
      ))}
    </ul>
  );
}
