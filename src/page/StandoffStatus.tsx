import { useProduct, useRefName } from "./product.ts";
import { useNumberWords } from "./use-number-words.ts";
import { useDrawnReaches } from "./use-reaches.ts";

/** What a stand-off leaves of the launch areas: those of which nothing is left are named. */
export function StandoffStatus() {
  const { t, formats } = useProduct();
  const { left } = useDrawnReaches();
  const nameOf = useRefName();
  const { length } = useNumberWords();
  if (!left) return null;
  const gone = left.areas.filter(({ geometry }) => geometry === null);
  const words = {
    km: length(left.km),
    areas: formats.list(gone.map(({ id }) => nameOf(id))),
    gone: gone.length,
  };
  if (gone.length === 0) return <p>{t("range.standoffLeft", words)}</p>;
  return (
    <p>
      {t(gone.length < left.areas.length ? "range.standoffGone" : "range.standoffEmpty", words)}
    </p>
  );
}
