import { expect, type Locator } from "@playwright/test";
import type { Day } from "../../src/dossier/model.ts";
import { deskMessages } from "../../src/i18n/messages/desk.ts";
import { createTranslator } from "../../src/i18n/translator.ts";
import type { Reader } from "./reader.ts";

/** The timeline as a reader uses it, in the words of the language shown. */
export function timelineOf(reader: Reader) {
  const w = createTranslator(deskMessages, reader.words.language);
  const region = reader.page.getByRole("region", { name: w("timeline.title"), exact: true });
  const button = (name: "all" | "previous" | "next" | "play" | "pause"): Locator =>
    region.getByRole("button", { name: w(`timeline.${name}`), exact: true });
  const slider = region.getByRole("slider", { name: w("timeline.slider"), exact: true });
  return {
    w,
    region,
    button,
    slider,
    field: region.getByLabel(w("timeline.field"), { exact: true }),
    /** The entry of one of the three things that hold as of a day. */
    told: (title: string): Locator =>
      region.getByRole("term").filter({ hasText: title }).locator("xpath=following-sibling::dd"),
    events: region.getByRole("group").filter({ hasText: w("timeline.events", { count: 21 }) }),
    status: region.getByRole("status"),
    /** The day stands in the address and in the words above the map. */
    seesDay: async (day: Day): Promise<void> => {
      const words = reader.words.formats.dayOrPeriod(day);
      await expect(region).toContainText(w("timeline.asOf", { isAll: "no", day: words }));
      await expect.poll(() => reader.hash()).toContain(`date=${day}`);
    },
    seesAllDates: async (): Promise<void> => {
      await expect(button("all")).toHaveAttribute("aria-pressed", "true");
      await expect.poll(() => reader.hash()).not.toContain("date=");
    },
  };
}
