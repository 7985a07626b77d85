import { describe, expect, it } from "vitest";
import type { Source, SourceId } from "../../dossier/model.ts";
import { cslItem, sourceOfItem } from "./csl-item.ts";
import { sourcesCslJson } from "./csl-json.ts";

const source: Source = {
  id: "V04" as SourceId,
  type: "article-newspaper",
  title: "A title",
  author: [{ family: "Entous", given: "Adam" }],
  issued: { "date-parts": [[2024, 11]] },
  publisher: "The New York Times",
  URL: "https://example.org/Súmska oblast",
  language: "en",
  grade: "C",
  seen: {
    on: "2026-11-22",
    what: "excerpt",
    in: { name: "A copy (of it)", URL: "https://example.org/copy" },
  },
};

describe("a source as a CSL-JSON item", () => {
  it("says what is recorded, in members that the format has", () => {
    expect(cslItem(source)).toEqual({
      id: "V04",
      type: "article-newspaper",
      title: "A title",
      author: [{ family: "Entous", given: "Adam" }],
      issued: { "date-parts": [[2024, 11]] },
      "container-title": "The New York Times",
      publisher: "The New York Times",
      URL: "https://example.org/S%C3%BAmska%20oblast",
      language: "en",
      accessed: { "date-parts": [[2026, 11, 22]] },
      note: "Grade C (reprint or transcript copy). Seen on 2026-11-22: excerpt, at A copy (of it) (https://example.org/copy).",
    });
  });

  it("has no member for what is not recorded", () => {
    const { id, type, publisher, grade, seen } = source;
    expect(Object.keys(cslItem({ id, type: "webpage", publisher, grade, seen }))).toEqual([
      "id",
      "type",
      "publisher",
      "accessed",
      "note",
    ]);
    expect(type).not.toBe("webpage");
  });

  it("gives the source back, and none where the note is another one", () => {
    const item = cslItem(source);
    expect(sourceOfItem(item)).toEqual({
      ...source,
      URL: "https://example.org/S%C3%BAmska%20oblast",
    });
    expect(sourceOfItem({ ...item, note: "Read in the train." })).toBeUndefined();
  });

  it("stands in an array of its file", () => {
    expect(JSON.parse(sourcesCslJson([source]))).toEqual([cslItem(source)]);
  });
});
