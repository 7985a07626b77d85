import type { AssuredReach } from "../reach/protocol.ts";
import { useProduct, useRefName, useView } from "./product.ts";
import { useNumberWords } from "./use-number-words.ts";

/** What the assured reach of a launch area means, or that there is none and from when there is. */
export function NumbersAssured({ assured }: { assured: AssuredReach }) {
  const { t } = useProduct();
  const { length } = useNumberWords();
  const name = useRefName()(assured.area);
  const standoff = useView(({ view }) => view.standoff);
  const words = {
    km: length(assured.km),
    name,
    isBack: standoff > 0 ? "yes" : "no",
    standoff: length(standoff),
  };
  if (assured.geometry) return <p>{t("numbers.assured", words)}</p>;
  // Upwards: at the kilometre that is named there is such a place.
  const least = length(Math.ceil(assured.leastKm));
  return <p>{t("numbers.assuredNone", { ...words, least })}</p>;
}
