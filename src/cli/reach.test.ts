import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { areaKm2 } from "../reach/area.ts";
import type { Area } from "../reach/area-geometry.ts";
import { reach } from "./reach.ts";
import type { DrawnReach, EmptyReach } from "./reach-shapes.ts";

const folder = "src/cli/fixtures/reach";
const fixture = (name: string) => `${folder}/${name}.geojson`;
const areas = fixture("sound-areas");
const border = fixture("sound-border");

async function call(...args: readonly string[]) {
  const lines: string[] = [];
  const complaints: string[] = [];
  const code = await reach(args, {
    line: (text) => lines.push(text),
    complaint: (text) => complaints.push(text),
  });
  return { code, lines, complaints };
}

interface Drawn {
  readonly type: string;
  readonly features: readonly DrawnReach[];
  readonly empty?: readonly EmptyReach[];
}

async function draw(...args: readonly string[]) {
  const { code, lines, complaints } = await call(...args);
  expect(code).toBe(0);
  return { drawn: JSON.parse(lines.join("\n")) as Drawn, complaints };
}

/** How far the shape reaches: west, south, east and north in degrees. */
function extentOf(area: Area) {
  const positions = (area.type === "Polygon" ? area.coordinates : area.coordinates.flat()).flat();
  const [lons, lats] = [positions.map(([lon = 0]) => lon), positions.map(([, lat = 0]) => lat)];
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

describe("the possible reach", () => {
  test("is one feature around all areas, which tells recipe, method and error", async () => {
    const { drawn, complaints } = await draw("--from", areas, "--km", "100");
    expect(complaints).toEqual([]);
    expect(Object.keys(drawn)).toEqual(["type", "features"]);
    expect(drawn.type).toBe("FeatureCollection");
    expect(drawn.features).toHaveLength(1);
    expect(drawn.features[0]).toMatchObject({
      type: "Feature",
      properties: {
        reach: "possible",
        km: 100,
        from: ["west", "east"],
        method: "geodesic-envelope",
        errorMeters: { inside: expect.any(Number), outside: expect.any(Number) },
      },
      geometry: { type: "Polygon" },
    });
    expect(drawn.features[0]?.properties).not.toHaveProperty("standoffKm");
    // 100 km are 0.899 degrees of latitude here, and the boxes lie between 50 and 51 north.
    const [, south, , north] = extentOf(drawn.features[0]?.geometry as Area);
    expect(south).toBeCloseTo(49.101, 2);
    expect(north).toBeCloseTo(51.899, 2);
  });

  test("starts from points and areas alike, and names those without an id by their place", async () => {
    const { drawn } = await draw("--from", fixture("sound-mixed"), "--km", "20");
    const [feature] = drawn.features;
    expect(feature?.properties.from).toEqual(["west", "features[1]", 7]);
    // The area; the point; and the two points of the third, 36 km apart, as one.
    expect(feature?.geometry.type).toBe("MultiPolygon");
    expect(feature?.geometry.coordinates).toHaveLength(3);
  });

  test("is cut at the antimeridian", async () => {
    const { drawn } = await draw("--from", fixture("antimeridian"), "--km", "300");
    const [feature] = drawn.features;
    expect(feature?.properties.from).toEqual(["geometry"]);
    expect(feature?.geometry.type).toBe("MultiPolygon");
  });

  test("covers a pole that it reaches", async () => {
    const { drawn } = await draw("--from", fixture("sound-near-the-pole"), "--km", "300");
    expect(extentOf(drawn.features[0]?.geometry as Area)).toEqual([
      -180,
      expect.closeTo(86.8, 1),
      180,
      90,
    ]);
  });

  test("takes as it is what RFC 7946 has readers bear with", async () => {
    const { drawn } = await draw("--from", fixture("borne-with"), "--km", "50");
    expect(drawn.features[0]?.properties.from).toEqual(["west"]);
  });
});

describe("a stand-off", () => {
  test("takes away what lies nearer to the border, and says what is gone", async () => {
    const standoff = ["--standoff-from", border, "--standoff-km", "100"];
    const { drawn, complaints } = await draw("--from", areas, "--km", "100", ...standoff);
    expect(drawn.features[0]?.properties).toMatchObject({ from: ["west"], standoffKm: 100 });
    expect(drawn.empty).toEqual([{ from: "east", because: "standoff", standoffKm: 100 }]);
    expect(complaints).toEqual(["east: nothing of it lies 100 km or more from the border."]);
  });

  test("takes away nothing where the border is far", async () => {
    const standoff = ["--standoff-from", fixture("sound-far-border"), "--standoff-km", "100"];
    const { drawn } = await draw("--from", areas, "--km", "50", ...standoff);
    const { drawn: without } = await draw("--from", areas, "--km", "50");
    expect(areaKm2(drawn.features[0]?.geometry as Area)).toBeCloseTo(
      areaKm2(without.features[0]?.geometry as Area),
      0,
    );
  });

  test("takes away points too", async () => {
    const standoff = ["--standoff-from", border, "--standoff-km", "90"];
    const mixed = fixture("sound-mixed");
    const { drawn } = await draw("--from", mixed, "--km", "10", ...standoff);
    expect(drawn.features[0]?.properties.from).toEqual(["west", 7]);
    expect(drawn.empty?.map(({ from }) => from)).toEqual(["features[1]"]);
  });

  test("that leaves nothing at all is told, and nothing is drawn", async () => {
    const standoff = ["--standoff-from", border, "--standoff-km", "400"];
    expect(await call("--from", areas, "--km", "100", ...standoff)).toEqual({
      code: 1,
      lines: [],
      complaints: [
        "west: nothing of it lies 400 km or more from the border.",
        "east: nothing of it lies 400 km or more from the border.",
        "Nothing is left to draw a reach from; write a smaller --standoff-km.",
      ],
    });
  });
});

describe("the assured reach", () => {
  test("is a feature for each area", async () => {
    const { drawn, complaints } = await draw("--from", areas, "--km", "100", "--assured");
    expect(complaints).toEqual([]);
    expect(drawn.features.map(({ properties }) => properties)).toMatchObject([
      { reach: "assured", km: 100, from: ["west"], method: "geodesic-intersection" },
      { reach: "assured", km: 100, from: ["east"], method: "geodesic-intersection" },
    ]);
  });

  test("of a point is what lies within reach of it", async () => {
    const point = ["--from", fixture("sound-near-the-pole"), "--km", "30"];
    const [{ drawn: assured }, { drawn: possible }] = await Promise.all([
      draw(...point, "--assured"),
      draw(...point),
    ]);
    expect(areaKm2(assured.features[0]?.geometry as Area)).toBeCloseTo(
      areaKm2(possible.features[0]?.geometry as Area),
      0,
    );
  });

  test("is empty where an area is too large for the distance: told, and listed", async () => {
    // Half of 71 km and half of 111 km: the corners lie 66 km from the middle.
    const { drawn, complaints } = await draw("--from", areas, "--km", "50", "--assured");
    expect(drawn.features).toEqual([]);
    expect(drawn.empty).toEqual([
      { from: "west", because: "assured", km: 50, leastKm: 67 },
      { from: "east", because: "assured", km: 50, leastKm: 67 },
    ]);
    expect(complaints[0]).toBe(
      "west: no place lies within 50 km of every point of it; from 67 km on there is one.",
    );
  });
});

/** What is said of each file with a mistake, its name left out. */
const mistakes: Readonly<Record<string, readonly (string | RegExp)[]>> = {
  "axes-swapped": [/^features\[0\]\.geometry: latitude seems to stand before longitude/],
  "byte-order-mark": [/^line 1, column 1: this is not JSON, here stands U\+FEFF; write a value/],
  "coordinate-beyond-all-numbers": [/^coordinates\[1\]: the number is too large/],
  "coordinates-empty": [/^features\[0\]\.geometry\.coordinates: the list of coordinates is empty/],
  "coordinates-in-quotes": [/^features\[0\]\.geometry\.coordinates: this is not a position/],
  "coordinates-of-a-point": [/^features\[0\]\.geometry\.coordinates: .* not those of a Polygon/],
  "crs-at-the-top": [/^crs: crs is not allowed since RFC 7946/],
  "crs-in-a-geometry": [/^features\[0\]\.geometry\.crs: crs is not allowed/],
  "edge-across-the-antimeridian": [
    /^features\[0\]\.geometry\.coordinates\[0\]\[1\]: an edge spans more than 180 degrees/,
  ],
  "empty-file": [/^line 1, column 1: this is not JSON, the text ends here/],
  "feature-is-null": ["features[0]: this is null; write an object in braces"],
  "feature-of-another-type": [
    "features[0].type: “toString” is not one of the known values; write one of: Feature",
  ],
  "features-as-text": ["features: this is a text; write a list in square brackets"],
  "features-missing": ["features: features is missing; write it"],
  "geometry-collection": [
    "features[0].geometry.type: “GeometryCollection” is not a geometry that can be drawn here; write one of: Polygon, MultiPolygon, Point, MultiPoint",
  ],
  "geometry-missing": ["features[0].geometry: geometry is missing; write it"],
  "geometry-null": [/^features\[0\]\.geometry: the feature has no geometry/],
  "hole-outside": [/^features\[0\]\.geometry\.coordinates\[1\]: the hole reaches out/],
  "id-as-list": ["features[0].id: this is a list; write a text in double quotes"],
  "id-twice": ["features[1].id: the id a is already taken at features[0].id; write another id"],
  "latitude-beyond-90": [/^features\[0\]\.geometry\.coordinates\[0\]\[2\]: the latitude 91 /],
  "line-as-area": [/^features\[0\]\.geometry\.type: “LineString” is not a geometry/],
  "list-at-the-top": ["this is a list; write an object in braces"],
  "longitude-beyond-180": [/^features\[0\]\.geometry\.coordinates\[0\]\[1\]: the longitude 181 /],
  "mistakes-in-every-feature": [
    /^features\[0\]\.geometry: the feature has no geometry/,
    /^features\[1\]\.geometry\.coordinates\[0\]: the ring does not end where it starts/,
    /^features\[2\]\.geometry: latitude seems to stand before longitude/,
  ],
  "nested-too-deep": [/^lists and objects are nested more than 64 deep/],
  "no-features": ["features: the list is empty; write at least one entry"],
  "not-json": [/^line 1, column 2: this is not JSON, here stands t; write a member’s name/],
  "position-repeated": [/^features\[0\]\.geometry\.coordinates\[0\]\[2\]: the position repeats/],
  "prototype-keys": ["type: type is missing; write it"],
  "ring-crossing-itself": [/^features\[0\]\.geometry\.coordinates\[0\]: the ring crosses or touch/],
  "ring-open": [/^features\[0\]\.geometry\.coordinates\[0\]: the ring does not end where it start/],
  "ring-short": [/^features\[0\]\.geometry\.coordinates\[0\]: the ring has 3 positions/],
  "type-missing": ["type: type is missing; write it"],
  "type-unknown": [/^type: “constructor” is not one of the known values/],
  "written-twice": [/^features: line 1: the member features is written twice/],
};

const borderMistakes: typeof mistakes = {
  "border-as-an-area": [
    "features[0].geometry.type: “Polygon” is not a geometry that can be drawn here; write one of: LineString, MultiLineString",
  ],
  "border-of-one-position": [/^features\[0\]\.geometry\.coordinates: the line has fewer than two/],
  "border-without-lines": ["features: the list is empty; write at least one entry"],
};

describe("a file with a mistake is told of in a line, and ends with 1", () => {
  test.each(Object.entries(mistakes))("%s", async (name, expected) => {
    const file = fixture(name);
    const { code, lines, complaints } = await call("--from", file, "--km", "300");
    expect({ code, lines }).toEqual({ code: 1, lines: [] });
    expect(complaints).toEqual(told(file, expected));
  });

  test.each(Object.entries(borderMistakes))("%s", async (name, expected) => {
    const file = fixture(name);
    const args = ["--from", areas, "--km", "300", "--standoff-from", file, "--standoff-km", "30"];
    const { code, lines, complaints } = await call(...args);
    expect({ code, lines }).toEqual({ code: 1, lines: [] });
    expect(complaints).toEqual(told(file, expected));
  });

  test("with those of the border's file", async () => {
    const [from, standoff] = [fixture("ring-open"), fixture("border-without-lines")];
    const args = [
      "--from",
      from,
      "--km",
      "300",
      "--standoff-from",
      standoff,
      "--standoff-km",
      "30",
    ];
    expect((await call(...args)).complaints).toEqual([
      expect.stringContaining("ring-open.geojson: "),
      expect.stringContaining("border-without-lines.geojson: "),
      "2 problems found.",
    ]);
  });

  test("and every file of the folder is used", () => {
    const used = [...Object.keys(mistakes), ...Object.keys(borderMistakes)];
    const others = ["antimeridian", "borne-with", "not-utf-8"];
    const files = readdirSync(folder).map((name) => name.replace(".geojson", ""));
    const rest = files.filter((name) => !name.startsWith("sound-") && !others.includes(name));
    expect(rest.sort()).toEqual(used.sort());
  });

  function told(file: string, expected: readonly (string | RegExp)[]) {
    const lines = expected.map((each) =>
      typeof each === "string"
        ? `${file}: ${each}`
        : expect.stringMatching(new RegExp(`^${file}: ${each.source.replace(/^\^/, "")}`)),
    );
    const count = expected.length === 1 ? "1 problem found." : `${expected.length} problems found.`;
    return [...lines, count];
  }
});

describe("a file that cannot be read is told of in a sentence", () => {
  test.each([
    ["no/such/file.geojson", "There is no file no/such/file.geojson."],
    ["package.json/areas", "There is no file package.json/areas."],
    [folder, `${folder} is a folder; name a file of GeoJSON.`],
    [fixture("not-utf-8"), `The file ${fixture("not-utf-8")} is not UTF-8 text; save it as UTF-8.`],
  ])("%s", async (file, sentence) => {
    expect(await call("--from", file, "--km", "300")).toEqual({
      code: 1,
      lines: [],
      complaints: [sentence, "1 problem found."],
    });
  });
});

test("tells how it is used", async () => {
  const { code, lines } = await call("--help");
  expect(code).toBe(0);
  expect(lines.join()).toMatch(/^Usage: in-range reach /);
});
