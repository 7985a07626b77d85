import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { covered } from "../report/fixtures/covered.ts";
import { coverageLines } from "./coverage-lines.ts";
import { readDossier } from "./dossier-files.ts";

describe("the report", () => {
  test("is plain tables in English", () => {
    expect(coverageLines(covered, "en").join("\n")).toMatchInlineSnapshot(`
      "By statement of the checked text
        statement  claims  parts  verdicts
                1       2  1a 1b  Corroborated: 1, Contested: 1
                2       2  2a 2b  Contested: 2
      4 of 4 parts assessed.

      By verdict
        2  Corroborated
        2  Contested

      By kind
        2  Reported fact
        1  Analysis
        1  Computed by In Range

      By grade: claims by the closest source that carries them
        claims  sources  grade
             0        1  A: publisher’s own page
             0        0  B: publisher’s feed
             2        2  C: reprint or transcript copy
             1        1  D: reported by another outlet
             0        1  E: reference or aggregator
             1           computed by In Range

      By what they hang on
        claims  disagreements  kind     id                name
             2              0  layer    subject           Oblast spoken of
             2              0  feature  kursk-oblast      Kursk Oblast
             0              0  layer    launch-areas      Launch areas
             0              0  feature  sumy-oblast       Sumy Oblast
             1              0  layer    capitals          Capitals
             1              0  feature  moscow            Moscow
             1              0  overlay  permission        Reported permission
             1              1  reach    reach:atacms-300  ATACMS, 300 km
             1              0  -        dossier           no place on the map

      1 event, 1 chapter, 1 disagreement."
    `);
  });

  test("speaks Ukrainian", () => {
    const lines = coverageLines(covered, "uk");
    expect(lines).toContain("Оцінено 4 з 4 частин.");
    expect(lines.at(-1)).toBe("1 подія, 1 розділ, 1 розбіжність.");
  });

  test("begins with the verdicts where no text is checked", () => {
    const { brief: _, ...manifest } = covered.manifest;
    expect(coverageLines({ ...covered, manifest }, "en")[0]).toBe("By verdict");
  });
});

test("the README shows how the report on the bundled dossier begins", async () => {
  const root = new URL("../../", import.meta.url);
  const readme = readFileSync(new URL("README.md", root), "utf8");
  const [, shown = ""] = /check --report geo[\s\S]*?```text\n([\s\S]*?)\n```/.exec(readme) ?? [];
  const read = await readDossier(fileURLToPath(new URL("geo", root)));
  if (!read.ok) throw new Error("geo/ is not sound.");
  const lines = coverageLines(read.value, "en");
  expect(shown.split("\n")).toEqual(lines.slice(0, lines.indexOf("By kind") - 1));
  expect(shown).toContain("35 of 35 parts assessed.");
});
