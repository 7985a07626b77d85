import type { DayOrPeriod } from "../dossier/model.ts";
import { isLater } from "../report/claim-facets.ts";
import { useProduct, useView } from "./product.ts";

/** Whether something dated was not there yet on the day of the timeline. */
export function useIsLater(date: DayOrPeriod | undefined): boolean {
  return useView(({ view }) => isLater(date, view.date));
}

/** Says of something dimmed that it is dated later than the day. */
export function LaterNote() {
  const { t, formats } = useProduct();
  const day = useView(({ view }) => view.date);
  return day && <p>{t("claim.later", { day: formats.dayOrPeriod(day) })}</p>;
}
