import type { Correction } from "../../dossier/manifest.ts";
import type { Telling } from "./telling.ts";
import { type Runs, strong } from "./text-part.ts";

/** What was corrected, with its mark and day. */
export function fixRuns({ wording, text }: Telling, { date, fix }: Correction): Runs {
  const { t, formats } = wording;
  return [strong(`${t("corrections.fix", { day: formats.dayOrPeriod(date) })}:`), ` ${text(fix)}`];
}
