import { expect, type Locator } from "@playwright/test";
import type { Claim, Source } from "../../src/dossier/model.ts";
import { deskMessages } from "../../src/i18n/messages/desk.ts";
import { createTranslator } from "../../src/i18n/translator.ts";
import type { Reader } from "./reader.ts";

/** The dialog that cites, as a reader sees it, and the buttons that open it. */
export function citing(reader: Reader) {
  const { page, words } = reader;
  const desk = createTranslator(deskMessages, words.language);
  const dialog = page.getByRole("dialog", { name: desk("cite.title"), exact: true });
  const text = dialog.getByRole("textbox", { name: desk("cite.text"), exact: true });
  return {
    desk,
    dialog,
    /** The button of a claim itself. */
    ofClaim: (claim: Claim): Locator =>
      reader.card(claim).getByRole("button", { name: words.t("cite.open"), exact: true }),
    /** The first button of a source on a claim's card. */
    ofSource: (claim: Claim, { publisher }: Source): Locator =>
      reader
        .card(claim)
        .getByRole("button", { name: words.t("cite.source", { publisher }), exact: true })
        .first(),
    /** Waits for the dialog: it is loaded when it is first asked for. */
    opens: () => expect(dialog).toBeVisible({ timeout: 30_000 }),
    /** Waits for the text in a form, whose library is loaded when it is first asked for. */
    reads: (value: RegExp) => expect(text).toHaveValue(value, { timeout: 30_000 }),
    what: dialog.getByRole("group", { name: desk("cite.what"), exact: true }),
    form: (form: "text" | "bibtex" | "csl-json"): Locator =>
      dialog.getByRole("radio", { name: desk(`cite.form.${form}`), exact: true }),
    text,
    copy: dialog.getByRole("button", { name: desk("cite.copy"), exact: true }),
    close: dialog.getByRole("button", { name: words.t("dialog.close"), exact: true }),
    status: dialog.getByRole("status"),
  };
}
