import { expect, test } from "vitest";
import published from "../../public/dossier.schema.json?raw";
import { writtenSchema } from "./written-schema.ts";

test("the published schema is the one the code writes (npm run -s in-range -- schema)", () => {
  expect(published).toBe(`${writtenSchema()}\n`);
});

test("describes every file, and says the limits that a schema can say", () => {
  const { $defs } = JSON.parse(writtenSchema()) as {
    $defs: Record<string, { properties?: Record<string, unknown> }>;
  };
  expect(Object.keys($defs)).toEqual(
    expect.arrayContaining(["Manifest", "Claims", "Sources", "Disagreements", "Layer"]),
  );
  expect($defs.ReachRecipe?.properties?.km).toMatchObject({ minimum: 1, maximum: 2000 });
  expect($defs.Source?.properties?.grade).toMatchObject({ enum: ["A", "B", "C", "D", "E"] });
});
