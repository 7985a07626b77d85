import { describe, expect, test } from "vitest";
import { checkData, checkDataIn } from "./check-data.ts";
import { dataText } from "./data-texts.ts";
import { dataFiles } from "./files.ts";
import { bundled, small } from "./fixtures/dossiers.ts";
import { recognise } from "./recognise.ts";

describe.each([small, bundled])("$name", ({ dossier, files }) => {
  test.each(dataFiles)("gives a %s that is sound by itself and reads back to itself", (file) => {
    const text = dataText(dossier, file);
    expect(recognise(text, "unnamed")).toBe(file);
    expect(checkData(file, text, file)).toEqual({ problems: [] });
    expect(checkDataIn(file, text, file, files)).toEqual({ problems: [], dossier });
  });
});
