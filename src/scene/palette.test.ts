import { describe, expect, test } from "vitest";
import { contrast } from "./fixtures/contrast.ts";
import { customProperty, type Palette, paletteCss, palettes, type Role } from "./palette.ts";

const themes = Object.entries(palettes) as [string, Palette][];

function pairs(roles: readonly Role[], grounds: readonly Role[]) {
  return themes.flatMap(([theme, palette]) =>
    roles.flatMap((role) =>
      grounds.map((ground) => [role, ground, theme, palette[role], palette[ground]] as const),
    ),
  );
}

test("contrast is 21 between black and white, 1 between equals", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 10);
  expect(contrast("#6a3fa0", "#6a3fa0")).toBe(1);
  // WebAIM's contrast checker gives 4.54.
  expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
});

describe("what is read stands out by 4.5 to 1 (WCAG 2.2, 1.4.3)", () => {
  test.each([
    ...pairs(
      ["labelCountry", "labelOblast", "labelSea", "labelPlace"],
      ["land", "water", "labelHalo"],
    ),
    ...pairs(["badgeInk"], ["badge"]),
  ])("%s on %s, %s", (_role, _ground, _theme, color, ground) => {
    expect(contrast(color, ground)).toBeGreaterThanOrEqual(4.5);
  });
});

describe("what must be told apart stands out by 3 to 1 (WCAG 2.2, 1.4.11)", () => {
  test.each([
    ...pairs(["badgeRing"], ["badge"]),
    ...pairs(
      [
        "subject",
        "launchArea",
        "reach",
        "beside",
        "assured",
        "usual",
        "around",
        "measure",
        "countryBorder",
        "mark",
        "occupied",
        "oblast",
        "overlay",
        "link",
        "capital",
        "place",
        "badgeRing",
      ],
      ["land", "water"],
    ),
  ])("%s on %s, %s", (_role, _ground, _theme, color, ground) => {
    expect(contrast(color, ground)).toBeGreaterThanOrEqual(3);
  });
});

describe("the palette as a style sheet", () => {
  test("holds every role in both themes", () => {
    const css = paletteCss();
    for (const role of Object.keys(palettes.light) as Role[]) {
      const colors = `light-dark(${palettes.light[role]}, ${palettes.dark[role]})`;
      expect(css).toContain(`  ${customProperty(role)}: ${colors};\n`);
    }
    expect(css.match(/--map-/g)).toHaveLength(Object.keys(palettes.light).length);
  });

  test("names roles as CSS does", () => {
    expect(customProperty("corroboratedInPart")).toBe("--map-corroborated-in-part");
    expect(customProperty("land")).toBe("--map-land");
  });
});
