import { expect, type Locator } from "@playwright/test";
import { deskMessages } from "../../src/i18n/messages/desk.ts";
import { createTranslator } from "../../src/i18n/translator.ts";
import { dossier } from "../dossier.ts";
import type { Reader } from "./reader.ts";

/** Cards are mounted and hidden when the browser has time, which on a busy machine it has late. */
const patience = { timeout: 20_000 };

/** The search and the filters as a reader uses them, in the words of the language shown. */
export class FindBar {
  readonly reader: Reader;
  readonly w: ReturnType<typeof createTranslator<keyof (typeof deskMessages)["en"]>>;

  constructor(reader: Reader) {
    this.reader = reader;
    this.w = createTranslator(deskMessages, reader.words.language);
  }

  landmark(): Locator {
    return this.reader.page.getByRole("search", { name: this.w("find.title"), exact: true });
  }

  field(): Locator {
    return this.landmark().getByRole("searchbox", { name: this.w("find.title"), exact: true });
  }

  /** What opens the filters; its words count those that are chosen. */
  filters(): Locator {
    return this.landmark().locator("summary");
  }

  facet(name: "verdict" | "kind" | "grade" | "lang" | "month"): Locator {
    return this.landmark().getByRole("group", { name: this.w(`find.part.${name}`), exact: true });
  }

  /** A value of a facet, by the word for it, whatever its count. */
  option(facet: Parameters<FindBar["facet"]>[0], name: string): Locator {
    return this.facet(facet).getByRole("checkbox", { name });
  }

  feature(): Locator {
    return this.landmark().getByRole("combobox");
  }

  /** The buttons that each let one thing go of all that is asked for. */
  asked(): Locator {
    return this.landmark()
      .getByRole("list", { name: this.w("find.active"), exact: true })
      .getByRole("button");
  }

  clearButton(): Locator {
    return this.landmark().getByRole("button", { name: this.w("find.clear"), exact: true });
  }

  /** What is said aloud. */
  announced(): Locator {
    return this.landmark().locator("[aria-live=polite]");
  }

  marks(): Locator {
    return this.reader.claims().locator("mark").filter({ visible: true });
  }

  /** The list holds so many claims, and the line above it says so. */
  async seesCount(count: number, open: number): Promise<void> {
    await this.seesCards(count);
    await expect(this.reader.disagreements()).toHaveCount(open, patience);
    const words = this.w("find.some", { count, total: dossier.claims.length, open });
    await expect(this.landmark()).toContainText(words);
  }

  async seesCards(count: number): Promise<void> {
    await expect(this.reader.cards()).toHaveCount(count, patience);
  }

  async seesAll(): Promise<void> {
    await this.seesCards(dossier.claims.length);
    await expect(this.reader.disagreements()).toHaveCount(dossier.disagreements.length, patience);
  }

  async announces(words: string): Promise<void> {
    await expect(this.announced()).toHaveText(words, patience);
  }

  /** What was searched for is looked up, and marked. */
  async seesMarks(): Promise<void> {
    await expect(this.marks().first()).toBeVisible(patience);
  }
}

/** How many claims the words of an option promise: the last number in them. */
export function promised(words: string | null): number {
  const [count] = words?.match(/\d+(?=\D*$)/) ?? [];
  if (count === undefined) throw new Error(`No count: ${words}`);
  return Number(count);
}
