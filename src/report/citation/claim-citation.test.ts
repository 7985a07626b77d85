import { describe, expect, it } from "vitest";
import type { Claim, ClaimId } from "../../dossier/model.ts";
import { createFormats } from "../../i18n/formats.ts";
import { deskMessages } from "../../i18n/messages/desk.ts";
import { pageMessages } from "../../i18n/messages/page.ts";
import { createTranslator } from "../../i18n/translator.ts";
import { bibtexOf, readBibtex } from "./bibtex.ts";
import { type ClaimContext, claimAddress, claimItem, claimText } from "./claim-citation.ts";

const words = {
  page: createTranslator(pageMessages, "en"),
  desk: createTranslator(deskMessages, "en"),
  formats: createFormats("en"),
};

const claim: Claim = {
  id: "c-07a" as ClaimId,
  brief: [],
  kind: "reported-fact",
  features: ["dossier"],
  statement: { en: "It was so.", uk: "Так було." },
  assessment: { verdict: "contested", why: { en: "They differ.", uk: "Вони різняться." } },
  evidence: [],
};

const context: ClaimContext = {
  manifest: {
    title: { en: "How far?", uk: "Як далеко?" },
    version: "1.0",
    asOf: "2026-11-22",
    stance: {
      short: { en: "Crimea is Ukraine, occupied.", uk: "Крим — окупована територія України." },
      full: { en: "At length.", uk: "Докладно." },
    },
  },
  language: "en",
  page: "https://example.org/maps/?a=1#map=5/50/36&claim=c-01&theme=dark",
};

describe("the address of a claim", () => {
  it("is the page's, with the claim alone in its hash", () => {
    const address = "https://example.org/maps/?a=1#claim=c-07a";
    expect(claimAddress(claim, context.page)).toBe(address);
    expect(claimAddress(claim, "https://example.org/maps/?a=1")).toBe(address);
  });
});

describe("a claim that is cited", () => {
  it("says who, its verdict, the version and the day with its statement", () => {
    expect(claimText(claim, words, context)).toBe(
      "In Range (2026). “It was so”. Claim c-07a, assessed as: Contested. From “How far?”, version 1.0, sources as of 22 November 2026. https://example.org/maps/?a=1#claim=c-07a",
    );
  });

  it("is an item of CSL-JSON by In Range, with whose lines it draws", () => {
    expect(claimItem(claim, words, context)).toEqual({
      id: "c-07a",
      type: "webpage",
      title: "It was so",
      author: [{ literal: "In Range" }],
      issued: { "date-parts": [[2026, 11, 22]] },
      "container-title": "How far?",
      publisher: "In Range",
      URL: "https://example.org/maps/?a=1#claim=c-07a",
      language: "en",
      version: "1.0",
      note: "Claim c-07a, assessed as: Contested. From “How far?”, version 1.0, sources as of 22 November 2026. Crimea is Ukraine, occupied.",
    });
  });

  it("is an entry of BibTeX that is read back, but for what it is part of, which its note says", () => {
    const { "container-title": _, ...item } = claimItem(claim, words, context);
    expect(readBibtex(bibtexOf([claimItem(claim, words, context)]))).toEqual([item]);
  });
});
