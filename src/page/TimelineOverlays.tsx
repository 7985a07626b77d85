import type { OverlayRole } from "../dossier/manifest.ts";
import { firstDayOf } from "../report/claim-facets.ts";
import { type OverlayOnDay, overlaysOn } from "../report/timeline.ts";
import { useDeskWords } from "./desk-words.ts";
import { useProduct, useRefName, useText, useView } from "./product.ts";
import styles from "./TimelineOverlays.module.css";
import { useDrawnReaches } from "./use-reaches.ts";

/** What is told beside capability. Strikes and what was held are events, and told as such. */
const mainRoles: readonly OverlayRole[] = ["permission", "reported-use"];

/**
 * Three different things as of the day: what the weapon can reach, what was reported to be allowed,
 * and where use was reported.
 */
export function TimelineOverlays() {
  const { dossier, canDraw } = useProduct();
  const words = useDeskWords();
  const text = useText();
  const day = useView(({ view }) => view.date);
  const main = useDrawnReaches().setting?.main;
  const overlays = dossier.manifest.overlays.filter(({ role }) => mainRoles.includes(role));
  return (
    <dl className={styles.overlays}>
      {main && (
        <div>
          <dt>{words("timeline.capability")}</dt>
          <dd>{canDraw ? words("timeline.drawn", { name: text(main.name) }) : text(main.name)}</dd>
        </div>
      )}
      {overlaysOn(overlays, day).map((one) => (
        <div key={one.overlay.id}>
          <dt>{text(one.overlay.title)}</dt>
          <dd>
            <Holds of={one} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Of which features an overlay tells as of the day, and since when or of when. */
function Holds({ of: { overlay, firstOfEach, begins } }: { of: OverlayOnDay }) {
  const { formats } = useProduct();
  const words = useDeskWords();
  const nameOf = useRefName();
  if (firstOfEach.length === 0) {
    return begins === undefined
      ? words("timeline.noneAtAll")
      : words("timeline.none", { day: formats.dayOrPeriod(begins) });
  }
  // A permission holds from its day on; a use was on its day.
  const isSince = overlay.role === "permission" ? "yes" : "no";
  const places = firstOfEach.map(({ feature, date }) =>
    words("timeline.fact", {
      isSince,
      place: nameOf(feature),
      day: formats.dayOrPeriod(firstDayOf(date)),
      date: formats.dayOrPeriod(date),
    }),
  );
  return formats.list(places);
}
