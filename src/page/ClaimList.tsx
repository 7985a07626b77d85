import {
  memo,
  type ReactNode,
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
} from "react";
import type { ClaimId, FeatureRef } from "../dossier/model.ts";
import { type ClaimGroup, groupClaims } from "../report/claim-groups.ts";
import { ClaimCard } from "./ClaimCard.tsx";
import styles from "./ClaimList.module.css";
import { DisagreementCard } from "./DisagreementCard.tsx";
import { claimElementId } from "./element-ids.ts";
import { useFound } from "./found.ts";
import { useProduct, useRefName, useView } from "./product.ts";
import { scrollToCard } from "./show-card.ts";
import { useLinkedInSight, useMounting, useNear } from "./use-mounting.ts";

/**
 * Beyond so many cards only those near the window are there. Up to it every claim is in the page, so
 * that searching in the page, printing and readers of text find it.
 */
const windowedFrom = 2000;

/**
 * Every claim and every open question as a card, under what it is about first. All of them stay in
 * the page; what is not found is hidden.
 */
export function ClaimList({ onFeature }: { onFeature: (feature: FeatureRef) => void }) {
  const { dossier } = useProduct();
  const groups = useMemo(() => numbered(groupClaims(dossier)), [dossier]);
  const total = dossier.claims.length + dossier.disagreements.length;
  const mounted = useMounting(total);
  useChosenInSight(mounted);
  return groups.map(({ group, start, end }) => (
    <Group
      key={group.ref}
      group={group}
      start={start}
      // The same number once all of a group is there: it need not render anew with the others.
      mounted={Math.min(Math.max(mounted, start), end)}
      isWindowed={total > windowedFrom}
      onFeature={onFeature}
    />
  ));
}

/** Brings the chosen claim's card into sight, once the list shows what belongs to the choice. */
function useChosenInSight(mounted: number): void {
  // Deferred as what the list shows is (`FoundProvider`), so that both come at once.
  const chosen = useDeferredValue(useView(({ view }) => view.claim));
  const show = useCallback(() => {
    const heading = chosen && document.getElementById(claimElementId(chosen));
    // "nearest" moves nothing when the card was chosen where it can be seen.
    if (heading) scrollToCard(heading, "nearest");
  }, [chosen]);
  useEffect(show, [show]);
  useLinkedInSight(show, mounted);
}

interface NumberedGroup {
  readonly group: ClaimGroup;
  /** The place of its first card among all, and of the first after it. */
  readonly start: number;
  readonly end: number;
}

function numbered(groups: readonly ClaimGroup[]): readonly NumberedGroup[] {
  let end = 0;
  return groups.map((group) => {
    const start = end;
    end += group.claims.length + group.disagreements.length;
    return { group, start, end };
  });
}

const Group = memo(function Group({
  group: { ref, claims, disagreements },
  start,
  mounted,
  isWindowed,
  onFeature,
}: Pick<NumberedGroup, "group" | "start"> & {
  mounted: number;
  isWindowed: boolean;
  onFeature: (feature: FeatureRef) => void;
}) {
  const { t } = useProduct();
  const nameOf = useRefName();
  const found = useFound();
  const chosen = useChosenOf(claims);
  const isListed = (id: ClaimId) => found.claims.has(id) || id === chosen;
  const listed =
    claims.filter(({ id }) => isListed(id)).length +
    disagreements.filter(({ id }) => found.disagreements.has(id)).length;
  return (
    <section hidden={listed === 0} className={styles.group} aria-labelledby={`group-${ref}`}>
      <h3 className={styles.title}>
        <span id={`group-${ref}`}>
          {ref === "dossier" ? (
            nameOf(ref)
          ) : (
            <button type="button" onClick={() => onFeature(ref)}>
              {nameOf(ref)}
            </button>
          )}
        </span>
      </h3>
      <ul className={styles.cards}>
        {claims.map((claim, at) => (
          <Item
            key={claim.id}
            isMounted={start + at < mounted || claim.id === chosen}
            isListed={isListed(claim.id)}
            isWindowed={isWindowed}
            // The first too, so that keys have a card to begin with.
            isKept={claim.id === chosen || start + at === 0}
          >
            {!found.claims.has(claim.id) && <p className={styles.outside}>{t("claims.outside")}</p>}
            <ClaimCard claim={claim} onFeature={onFeature} />
          </Item>
        ))}
        {disagreements.map((disagreement, at) => (
          <Item
            key={disagreement.id}
            isMounted={start + claims.length + at < mounted}
            isListed={found.disagreements.has(disagreement.id)}
            isWindowed={isWindowed}
          >
            <DisagreementCard disagreement={disagreement} onFeature={onFeature} />
          </Item>
        ))}
      </ul>
    </section>
  );
});

/** The chosen claim, if it is one of these: it is shown whatever the filters leave. */
function useChosenOf(claims: ClaimGroup["claims"]): ClaimId | null {
  return useView(({ view }) =>
    view.claim && claims.some(({ id }) => id === view.claim) ? view.claim : null,
  );
}

/** Room for a card, which may come later than its room. */
function Item({
  isMounted,
  isListed,
  isWindowed,
  isKept = false,
  children,
}: {
  isMounted: boolean;
  isListed: boolean;
  isWindowed: boolean;
  /** There however far from the window. */
  isKept?: boolean;
  children: ReactNode;
}) {
  const item = useRef<HTMLLIElement>(null);
  const isNear = useNear(item, isWindowed);
  return (
    <li ref={item} hidden={!isListed}>
      {isMounted && (isNear || isKept) && children}
    </li>
  );
}
