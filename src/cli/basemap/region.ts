import { meshArcs } from "topojson-client";
import type { GeometryCollection, GeometryObject, Topology } from "topojson-specification";
import { COUNTRY_NAMES } from "./countries.ts";
import { framePolygon, QUANTIZATION } from "./frame.ts";
import { lay, mapshaper, take, type Workshop } from "./mapshaper.ts";
import { countryOf, UNITS } from "./units.ts";

/**
 * Lines of control that are drawn, by `fid` in `disputed_borders`: Transnistria, Abkhazia, South
 * Ossetia. Left out: the line in Ukraine (45), since the dossier draws no front line, and the lines
 * of Nagorno-Karabakh, which no longer hold.
 */
const DRAWN_DISPUTES = [7, 8, 9];

/** Borders between two countries that one of them or a third does not accept as international. */
const DISPUTED_PAIRS: readonly string[] = ["RS-XK"];

/** What the cutter leaves on a country, and on a first-level unit of Ukraine, Russia or Belarus. */
interface CutCountry {
  readonly country: string;
}
interface CutUnit extends CutCountry {
  readonly unit: string;
}

/**
 * The region at 1:10m with shared topology: `countries`, `oblasts`, `countryBorders` and
 * `oblastBorders`, as geo/README.md describes them. Countries are dissolved from the same units as
 * the oblasts, so that their lines are the same arcs.
 */
export function cutRegion(workshop: Workshop, naturalEarth: string): Topology {
  lay(workshop, "frame.json", framePolygon());
  lay(
    workshop,
    "units.json",
    UNITS.map((unit) => ({ source: unit.source, unit: unit.id, country: countryOf(unit) })),
  );
  mapshaper(workshop, [
    ...[naturalEarth, "layers=states_provinces,disputed_borders"],
    ...["-rename-layers", "oblasts,disputes", "target=states_provinces,disputed_borders"],
    ...["-clip", "frame.json", "target=oblasts,disputes"],
    ...["-each", 'source = iso_a2 + "/" + name', "target=oblasts"],
    ...["-join", "units.json", "keys=source,source", "fields=unit,country", "target=oblasts"],
    // Natural Earth files Åland apart from Finland.
    ...["-each", 'country = country || (iso_a2 == "AX" ? "FI" : iso_a2)', "target=oblasts"],
    ...["-filter-fields", "country,unit", "target=oblasts"],
    ...["-dissolve", "country", "+", "name=countries", "target=oblasts"],
    ...["-filter", "unit != null", "target=oblasts"],
    ...["-filter", `[${DRAWN_DISPUTES}].includes(fid)`, "target=disputes"],
    ...["-o", "region.json", "format=topojson", `quantization=${QUANTIZATION}`, "target=*"],
  ]);
  const cut = take(workshop, "region.json");
  const countries = cut.objects.countries as GeometryCollection<CutCountry>;
  const oblasts = cut.objects.oblasts as GeometryCollection<CutUnit>;
  return {
    ...cut,
    objects: {
      countries: collection(sortedById(countries.geometries.map(asCountry))),
      oblasts: collection(sortedById(oblasts.geometries.map(asUnit))),
      countryBorders: collection(countryBorders(cut, countries)),
      oblastBorders: collection(oblastBorders(cut, oblasts)),
    },
  };
}

function countryBorders(cut: Topology, countries: GeometryCollection<CutCountry>) {
  const between = (disputed: boolean) =>
    meshArcs(
      cut,
      countries,
      (a, b) => a !== b && DISPUTED_PAIRS.includes(pairOf(a, b)) === disputed,
    );
  const disputed = between(true);
  const control = meshArcs(cut, cut.objects.disputes as GeometryObject);
  return [
    { ...between(false), properties: { kind: "international" } },
    { ...disputed, arcs: [...disputed.arcs, ...control.arcs], properties: { kind: "disputed" } },
  ];
}

function oblastBorders(cut: Topology, oblasts: GeometryCollection<CutUnit>) {
  const countries = new Set(oblasts.geometries.map(countryOfGeometry));
  return [...countries].sort().map((country) => ({
    ...meshArcs(cut, oblasts, (a, b) => a !== b && pairOf(a, b) === `${country}-${country}`),
    properties: { country },
  }));
}

function countryOfGeometry(geometry: GeometryObject): string {
  return (geometry.properties as CutCountry).country;
}

/** The countries on both sides of a line, in alphabetical order. */
function pairOf(a: GeometryObject, b: GeometryObject): string {
  return [countryOfGeometry(a), countryOfGeometry(b)].sort().join("-");
}

function asCountry(geometry: GeometryObject): GeometryObject {
  const id = countryOfGeometry(geometry);
  const name = COUNTRY_NAMES[id];
  if (!name) throw new Error(`no name for country ${id}; add it to countries.ts`);
  return { ...geometry, id, properties: { name } };
}

function asUnit(geometry: GeometryObject): GeometryObject {
  const cut = geometry.properties as CutUnit;
  const unit = UNITS.find(({ id }) => id === cut.unit);
  if (!unit) throw new Error(`no first-level unit ${cut.unit}; add it to units.ts`);
  const { id, en, uk, status } = unit;
  const properties = { country: countryOf(unit), name: { en, uk }, ...(status && { status }) };
  return { ...geometry, id, properties };
}

function collection(geometries: GeometryObject[]): GeometryCollection {
  return { type: "GeometryCollection", geometries };
}

function sortedById(geometries: GeometryObject[]): GeometryObject[] {
  return geometries.sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
}
