import type { AssuredReach } from "../reach/protocol.ts";
import { useProduct, useRefName } from "./product.ts";
import { useNumberWords } from "./use-number-words.ts";

/** What the assured reach of a launch area means, or that there is none and from when there is. */
export function NumbersAssured({ assured }: { assured: AssuredReach }) {
  const { t } = useProduct();
  const { length, setLength } = useNumberWords();
  const name = useRefName()(assured.area);
  const words = {
    km: setLength(assured.km),
    name,
    isBack: assured.standoffKm > 0 ? "yes" : "no",
    standoff: length(assured.standoffKm),
  };
  if (assured.geometry) return <p>{t("numbers.assured", words)}</p>;
  if (assured.leastKm === null) {
    const gone = { km: length(assured.standoffKm), areas: name };
    return <p>{t("range.standoffGone", gone)}</p>;
  }
  // Upwards: at the kilometre that is named there is such a place.
  const least = length(Math.ceil(assured.leastKm));
  return <p>{t("numbers.assuredNone", { ...words, least })}</p>;
}
