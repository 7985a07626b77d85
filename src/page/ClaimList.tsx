import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef } from "react";
import type { FeatureRef } from "../dossier/model.ts";
import { groupClaims } from "../report/claim-groups.ts";
import styles from "./ClaimList.module.css";
import { ClaimSlice } from "./ClaimSlice.tsx";
import { claimElementId } from "./element-ids.ts";
import { isFound, type Shown, useShownChoice, useShownSlices } from "./found.ts";
import { type SlicedGroup, sliceGroups } from "./list-slices.ts";
import { useProduct, useRefName, useView } from "./product.ts";
import { scrollToCard } from "./show-card.ts";
import { useLinkedInSight, useMounting } from "./use-mounting.ts";
import { sliceLength } from "./use-slices.ts";

/**
 * Beyond so many cards only those near the window are there. Up to it every claim is in the page, so
 * that searching in the page, printing and readers of text find it.
 */
const windowedFrom = 2000;

/**
 * Beyond so many cards a search marks only those near the window, and others when they come near: to
 * mark 1,000 with each letter takes tasks of 50 ms, most of it to collect what they leave behind.
 */
const sparinglyMarkedFrom = 300;

interface Props {
  /** Takes the focus when what has it goes. */
  readonly heading: RefObject<HTMLElement | null>;
  readonly onFeature: (feature: FeatureRef) => void;
}

/**
 * Every claim and every open question as a card, under what it is about first. All of them stay in
 * the page; what is not found is hidden.
 */
export function ClaimList({ heading, onFeature }: Props) {
  const { dossier } = useProduct();
  const groups = useMemo(() => sliceGroups(groupClaims(dossier), sliceLength), [dossier]);
  const slices = useShownSlices();
  const total = dossier.claims.length + dossier.disagreements.length;
  const mounted = useMounting(total);
  useKeptFocus(slices, heading);
  useChosenInSight(mounted);
  return groups.map((group) => (
    <Group
      key={group.ref}
      group={group}
      shown={slices}
      mounted={mounted}
      isWindowed={total > windowedFrom}
      isSparinglyMarked={total > sparinglyMarkedFrom}
      onFeature={onFeature}
    />
  ));
}

/** Where the list changes, what had the focus may be hidden; Back and Forward take its buttons away. */
function useKeptFocus(slices: readonly Shown[], heading: Props["heading"]): void {
  const feature = useView(({ view }) => view.feature);
  const claim = useView(({ view }) => view.claim);
  const list = useMemo(() => ({ slices, feature, claim }), [slices, feature, claim]);
  const listed = useRef(list);
  // Before the browser takes the focus from what is hidden.
  useLayoutEffect(() => {
    const before = listed.current;
    if (before === list) return;
    listed.current = list;
    const focused = document.activeElement;
    const isGone = focused === document.body && before.feature !== list.feature;
    if (isGone || focused?.closest("[hidden]")) heading.current?.focus({ preventScroll: true });
  }, [list, heading]);
}

/** Brings the chosen claim's card into sight, once the list shows what belongs to the choice. */
function useChosenInSight(mounted: number): void {
  const chosen = useShownChoice();
  const show = useCallback(() => {
    const heading = chosen && document.getElementById(claimElementId(chosen));
    // "nearest" moves nothing when the card was chosen where it can be seen.
    if (heading) scrollToCard(heading, "nearest");
  }, [chosen]);
  useEffect(show, [show]);
  useLinkedInSight(show, mounted);
}

interface GroupProps extends Pick<Props, "onFeature"> {
  readonly group: SlicedGroup;
  /** What each slice of the whole list shows. */
  readonly shown: readonly Shown[];
  /** How many cards of the whole list are there. */
  readonly mounted: number;
  readonly isWindowed: boolean;
  readonly isSparinglyMarked: boolean;
}

function Group({ group: { ref, slices }, shown, mounted, ...ofAll }: GroupProps) {
  const nameOf = useRefName();
  const claim = useView(({ view }) => view.claim);
  const parts = slices.flatMap((slice) => {
    const found = shown[slice.number]?.found;
    const chosen = slice.cards.some(({ id }) => id === claim) ? claim : null;
    return found ? { slice, found, chosen } : [];
  });
  const isListed = parts.some(
    ({ slice: { cards }, found, chosen }) =>
      chosen !== null || cards.some(({ id }) => isFound(found, id)),
  );
  return (
    <section hidden={!isListed} className={styles.group} aria-labelledby={`group-${ref}`}>
      <h3 className={styles.title}>
        <span id={`group-${ref}`}>
          {ref === "dossier" ? (
            nameOf(ref)
          ) : (
            <button type="button" onClick={() => ofAll.onFeature(ref)}>
              {nameOf(ref)}
            </button>
          )}
        </span>
      </h3>
      <ul className={styles.cards}>
        {parts.map(({ slice, found, chosen }) => (
          <ClaimSlice
            key={slice.number}
            slice={slice}
            found={found}
            chosen={chosen}
            // The same number once all of a slice is there: it need not render anew with the others.
            mounted={within(mounted, slice.start, slice.start + slice.cards.length)}
            {...ofAll}
          />
        ))}
      </ul>
    </section>
  );
}

function within(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
