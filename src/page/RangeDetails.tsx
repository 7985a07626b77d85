import type { ReactNode } from "react";
import type { UsualRing } from "../reach/protocol.ts";
import { useProduct } from "./product.ts";
import { RangeBeside } from "./RangeBeside.tsx";
import { RangeChange } from "./RangeChange.tsx";
import { RangeField } from "./RangeField.tsx";
import { RangePresets } from "./RangePresets.tsx";
import { RangeStandoff } from "./RangeStandoff.tsx";
import { rangeBounds, useRange } from "./use-range.ts";

export interface RangeDetailsProps {
  /** Takes the reader to the list of claims. The same function each time, as all of these. */
  readonly onShowClaims: () => void;
  /** What the stand-off leaves of the areas, in words. */
  readonly standoffStatus?: ReactNode;
  /** How far a ring that is laid beside strays from the truth, in words. */
  readonly besideFacts?: (ring: UsualRing) => ReactNode;
}

/** What sets the reach beside the slider: an exact range, those of sources, stand-off, comparisons. */
export function RangeDetails({ onShowClaims, standoffStatus, besideFacts }: RangeDetailsProps) {
  const { reaches, change } = useProduct().dossier.manifest;
  return (
    <>
      <MainField />
      <RangePresets onShowClaims={onShowClaims} />
      {reaches.some(({ standoffFrom }) => standoffFrom) && (
        <RangeStandoff status={standoffStatus} />
      )}
      {change && <RangeChange change={change} />}
      <RangeBeside facts={besideFacts} />
    </>
  );
}

function MainField() {
  const { t } = useProduct();
  const [km, choose] = useRange();
  if (km === null) return null;
  return <RangeField label={t("range.typed")} km={km} bounds={rangeBounds} onKm={choose} />;
}
