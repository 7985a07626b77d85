import { memo, useRef, useState } from "react";
import type { ClaimId, FeatureRef } from "../dossier/model.ts";
import { isLater } from "../report/claim-facets.ts";
import { ClaimCard } from "./ClaimCard.tsx";
import styles from "./ClaimSlice.module.css";
import { DisagreementCard } from "./DisagreementCard.tsx";
import { type Found, isFound } from "./found.ts";
import { type GroupSlice, isClaim, type Listable } from "./list-slices.ts";
import type { Marker } from "./marker.ts";
import { useProduct, useView } from "./product.ts";
import { useNear } from "./use-mounting.ts";

interface Props {
  readonly slice: GroupSlice;
  readonly found: Found;
  /** The chosen claim, if its card is one of these: it is shown whatever the filters leave. */
  readonly chosen: ClaimId | null;
  /** How many cards of the whole list are there. */
  readonly mounted: number;
  readonly isWindowed: boolean;
  readonly isSparinglyMarked: boolean;
  readonly onFeature: (feature: FeatureRef) => void;
}

/** Cards of one group that change together. */
export const ClaimSlice = memo(function ClaimSlice({
  slice: { start, cards },
  found,
  chosen,
  mounted,
  ...ofAll
}: Props) {
  const day = useView(({ view }) => view.date);
  const marker = found.narrowed?.marker ?? null;
  return cards.map((card, at) => {
    const isChosen = card.id === chosen;
    const isOutside = !isFound(found, card.id);
    return (
      <Item
        key={card.id}
        card={card}
        marker={marker}
        isChosen={isChosen}
        isLater={isClaim(card) && isLater(card.date, day)}
        isOutside={isOutside}
        isMounted={start + at < mounted || isChosen}
        isListed={!isOutside || isChosen}
        // The first too, so that keys have a card to begin with.
        isKept={isChosen || start + at === 0}
        {...ofAll}
      />
    );
  });
});

interface ItemProps extends Pick<Props, "isWindowed" | "isSparinglyMarked" | "onFeature"> {
  readonly card: Listable;
  readonly marker: Marker | null;
  readonly isChosen: boolean;
  readonly isLater: boolean;
  /** Whether it is not among what is found. */
  readonly isOutside: boolean;
  readonly isMounted: boolean;
  readonly isListed: boolean;
  /** There however far from the window. */
  readonly isKept: boolean;
}

/** Room for a card, which may come later than its room. */
const Item = memo(function Item({
  card,
  isOutside,
  isMounted,
  isListed,
  isWindowed,
  isSparinglyMarked,
  isKept,
  marker: wanted,
  ...ofCard
}: ItemProps) {
  const { t } = useProduct();
  const item = useRef<HTMLLIElement>(null);
  const isNear = useNear(item);
  const marker = useLastWhile(isListed && (isNear || !isSparinglyMarked), wanted);
  return (
    <li ref={item} hidden={!isListed}>
      {isMounted && (isNear || isKept || !isWindowed) && (
        <>
          {isOutside && <p className={styles.outside}>{t("claims.outside")}</p>}
          {isClaim(card) ? (
            <ClaimCard claim={card} marker={marker} {...ofCard} />
          ) : (
            <DisagreementCard disagreement={card} marker={marker} onFeature={ofCard.onFeature} />
          )}
        </>
      )}
    </li>
  );
});

/** Follows a value while it is asked for, and keeps the last one while it is not. */
function useLastWhile<Value>(isAsked: boolean, value: Value): Value {
  const [last, setLast] = useState({ value });
  if (!isAsked || last.value === value) return last.value;
  setLast({ value });
  return value;
}
