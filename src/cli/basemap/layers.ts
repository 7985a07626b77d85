import { merge } from "topojson-client";
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from "topojson-specification";
import type { FeatureProperties } from "../../dossier/model.ts";
import { rounded } from "./frame.ts";
import { landBorder } from "./land-border.ts";
import type { PlaceFeature } from "./places.ts";
import { rightHanded } from "./right-hand-rule.ts";
import { countryOf, UNITS } from "./units.ts";

/** A GeoJSON file of `layers/`: features that claims hang on. */
export interface LayerFile {
  readonly type: "FeatureCollection";
  readonly features: readonly LayerFeature[];
}

export interface LayerFeature {
  readonly type: "Feature";
  readonly id: string;
  readonly properties: FeatureProperties;
  readonly geometry: GeoJSON.Geometry;
}

type Unit = Polygon<FeatureProperties> | MultiPolygon<FeatureProperties>;

const CRIMEA: FeatureProperties = {
  name: { en: "Crimea and Sevastopol", uk: "Крим і Севастополь" },
  country: "UA",
  status: "occupied",
};

/** The whole country holds the occupied area, but is not itself marked occupied. */
const UKRAINE: FeatureProperties = {
  name: { en: "Ukraine", uk: "Україна" },
  country: "UA",
};

/** Told of in no claim: it is what launchers can stand back from. */
const BORDER_WITH_RUSSIA: FeatureProperties = {
  name: { en: "Ukraine’s border with Russia", uk: "Кордон України з Росією" },
  country: "UA",
  context: true,
};

const UKRAINIAN_UNITS = UNITS.filter((unit) => countryOf(unit) === "UA").map(({ id }) => id);

/** Where the states and institutions that spoke have their seat: Brussels is NATO's. */
const CAPITALS = [
  "washington",
  "moscow",
  "kyiv",
  "pyongyang",
  "seoul",
  "brussels",
  "warsaw",
  "berlin",
  "bratislava",
  "budapest",
  "london",
  "beijing",
];

/**
 * The layers that are cut from the basemap, by file name without its ending. Outlines and the
 * border are the region's own (the same quantized vertices), so that they coincide on a map.
 *
 * @param region what `cutRegion` gives
 * @param places the features of `places.json`
 */
export function cutLayers(
  region: Topology,
  places: readonly PlaceFeature[],
): Readonly<Record<string, LayerFile>> {
  const units = (region.objects.oblasts as GeometryCollection<FeatureProperties>).geometries;
  const area = (id: string, codes: readonly string[], properties?: FeatureProperties) => {
    const parts = units.filter((unit) => codes.includes(String(unit.id))) as Unit[];
    const [first] = parts;
    if (!first?.properties || parts.length < codes.length) {
      throw new Error(`the region lacks one of ${codes.join(", ")}`);
    }
    const geometry = outline(merge(region, parts));
    return { type: "Feature" as const, id, properties: properties ?? first.properties, geometry };
  };
  return {
    "kursk-oblast": collection([area("kursk-oblast", ["RU-KRS"])]),
    "launch-areas": collection([
      area("sumy-oblast", ["UA-59"]),
      area("kharkiv-oblast", ["UA-63"]),
      area("chernihiv-oblast", ["UA-74"]),
    ]),
    "occupied-crimea": collection([area("occupied-crimea", ["UA-43", "UA-40"], CRIMEA)]),
    ukraine: collection([area("ukraine", UKRAINIAN_UNITS, UKRAINE)]),
    "other-oblasts": collection([
      area("bryansk-oblast", ["RU-BRY"]),
      area("dnipropetrovsk-oblast", ["UA-12"]),
    ]),
    capitals: collection(CAPITALS.map((id) => capital(id, places))),
    "border-with-russia": collection([
      {
        type: "Feature",
        id: "border-with-russia",
        properties: BORDER_WITH_RUSSIA,
        geometry: landBorder(region, ["UA", "RU"]),
      },
    ]),
  };
}

function capital(id: string, places: readonly PlaceFeature[]): LayerFeature {
  const place = places.find((each) => each.id === id);
  if (!place) throw new Error(`place-table.ts lacks the capital ${id}`);
  const { name, country } = place.properties;
  return { type: "Feature", id, properties: { name, country }, geometry: place.geometry };
}

/** Right-handed, in rounded degrees, and a plain polygon where it has one part. */
function outline(merged: GeoJSON.MultiPolygon): GeoJSON.Polygon | GeoJSON.MultiPolygon {
  const coordinates = rightHanded(merged).coordinates.map((polygon) =>
    polygon.map((ring) => ring.map((position) => position.map(rounded))),
  );
  const [only, ...others] = coordinates;
  return only && others.length === 0
    ? { type: "Polygon", coordinates: only }
    : { type: "MultiPolygon", coordinates };
}

function collection(features: readonly LayerFeature[]): LayerFile {
  return { type: "FeatureCollection", features };
}
