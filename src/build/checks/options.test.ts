import { describe, expect, test } from "vitest";
import { helpText, readOptions } from "./options.ts";

describe("the options of npm test", () => {
  test("without any, every check runs, the end-to-end tests after the build", () => {
    const options = readOptions([]);
    expect(options.act === "run" && options.checks.map((check) => check.name)).toEqual([
      "lint",
      "types",
      "unit",
      "dossier",
      "unused",
      "build",
      "e2e",
    ]);
  });

  test.each([[["--only", "unit,types"]], [["--only=types, unit"]]])(
    "%j selects two, in the order of the whole list",
    (args) => {
      const options = readOptions(args);
      expect(options.act === "run" && options.checks.map((check) => check.name)).toEqual([
        "types",
        "unit",
      ]);
    },
  );

  test("a check that does not exist is refused, with those that do", () => {
    expect(readOptions(["--only", "unit,tpyes"])).toEqual({
      act: "refuse",
      why: 'No check is called "tpyes": there are lint, types, unit, dossier, unused, build, e2e.',
    });
    expect(readOptions(["--only", ""]).act).toBe("refuse");
  });

  test.each([[["--fast"]], [["unit"]], [["--only"]]])("%j is refused", (args) => {
    expect(readOptions(args).act).toBe("refuse");
  });

  test("--help names every check", () => {
    expect(readOptions(["--help"])).toEqual({ act: "help" });
    for (const name of ["lint", "types", "unit", "dossier", "unused", "build", "e2e"]) {
      expect(helpText()).toMatch(new RegExp(`^  ${name} `, "m"));
    }
  });
});
