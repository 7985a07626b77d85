import type { Kilometers } from "../dossier/model.ts";
import type { Measured } from "../reach/protocol.ts";
import { pointInWords } from "../report/numbers-places.ts";
import type { PlaceChoice } from "../view/view.ts";
import styles from "./PlaceDistance.module.css";
import { useProduct, useRefName, useText } from "./product.ts";
import { useDoubtWords } from "./use-doubt-words.ts";
import type { LoadedGeography } from "./use-geography.ts";
import { useNumberWords } from "./use-number-words.ts";
import { useDrawnReaches } from "./use-reaches.ts";

interface Props {
  readonly place: PlaceChoice | null;
  readonly measured: Measured | null;
  readonly geography: LoadedGeography;
}

/** The distance to the chosen place in words, told to those who listen too when it changes. */
export function PlaceDistance({ place, measured, geography }: Props) {
  const { t } = useProduct();
  const nameOf = useRefName();
  const { length } = useNumberWords();
  const doubtWords = useDoubtWords();
  const { setting } = useDrawnReaches();
  const km = setting?.main.km ?? (0 as Kilometers);
  const name = usePlaceName(place, geography);
  return (
    <div aria-live="polite" className={styles.distance}>
      {place && <p>{words()}</p>}
    </div>
  );

  function words(): string {
    if (name === undefined) return t(geography === "loading" ? "place.loading" : "place.unknown");
    if (!measured) return t("place.computing", { name });
    const area = nameOf(measured.area);
    const distance =
      measured.km === 0
        ? t("place.inside", { name, area })
        : t("place.distance", { name, area, km: length(measured.km) });
    const side =
      measured.side === "borderline"
        ? t("place.side.borderline", { reasons: doubtWords(measured.flippedBy, km) })
        : t(`place.side.${measured.side}`);
    return `${distance} ${side}`;
  }
}

/** What the place is called; a point by its coordinates. Undefined while its name is not known. */
function usePlaceName(place: PlaceChoice | null, geography: LoadedGeography): string | undefined {
  const { language, t } = useProduct();
  const text = useText();
  if (place?.kind === "point") {
    return t("place.coordinates", { ...pointInWords(place.position, language) });
  }
  if (!place || typeof geography === "string") return undefined;
  const found = geography.places.find(({ id }) => id === place.id);
  return found && text(found.name);
}
