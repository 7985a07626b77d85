import type { Layer } from "../../dossier/dossier.ts";
import type { FeatureRef } from "../../dossier/model.ts";
import { correctionsOf } from "../corrections.ts";
import { sortedByName } from "../numbers.ts";
import { stanceClaims } from "../stance-sources.ts";
import { claimRefs } from "./claim-refs.ts";
import { fixRuns } from "./fix-runs.ts";
import type { Telling } from "./telling.ts";
import { list, paragraph, type Run, type Runs, strong, type TextPart } from "./text-part.ts";

/** What the map shows: whose borders, and each layer with its areas and what is to know of it. */
export function* mapParts(telling: Telling): Generator<TextPart> {
  const { dossier, index, say, text } = telling;
  yield {
    id: "the-map",
    level: 1,
    title: say("text.map.title"),
    blocks: [
      paragraph(
        text(dossier.manifest.stance.full),
        ...claimRefs(
          telling,
          stanceClaims(dossier, index).map(({ id }) => id),
        ),
      ),
      paragraph(say("text.map.layers")),
      ...list(dossier.layers.map((layer) => layerRuns(telling, layer))),
      paragraph(say("text.map.context")),
    ],
  };
}

function layerRuns(telling: Telling, layer: Layer): Runs {
  const { text } = telling;
  const places = placesIn(telling, layer);
  return [
    strong(text(layer.title)),
    places,
    layer.note ? ` ${text(layer.note)}` : "",
    ...layerFixes(telling, layer),
  ];
}

/** The features by their names, country by country; not what the layer's own title has said. */
function placesIn(telling: Telling, { role, title, features }: Layer): string {
  const { wording, say, text, country } = telling;
  const { language, formats } = wording;
  const [first, second] = features;
  if (role === "border" || role === "country" || !first) return ".";
  if (!second && text(first.properties.name) === text(title)) {
    const { properties } = first;
    return ` (${country(properties.country, properties.status === "occupied")}).`;
  }
  const named = features.map(({ properties }) => ({
    name: text(properties.name),
    country: country(properties.country, properties.status === "occupied"),
  }));
  const countries = sortedByName(
    [...new Set(named.map((one) => one.country))].map((name) => ({ name })),
    language,
  );
  const groups = countries.map(({ name }) => {
    const own = named.filter((one) => one.country === name);
    const names = formats.list(sortedByName(own, language).map((one) => one.name));
    return say("text.map.where", { names, country: name });
  });
  return `: ${groups.join("; ")}.`;
}

/** What was corrected of a layer or of its features. */
function layerFixes(telling: Telling, { id, features }: Layer): Runs {
  const { dossier, index } = telling;
  const refs: readonly FeatureRef[] = [id, ...features.map((feature) => feature.id)];
  const found = new Set(refs.flatMap((ref) => correctionsOf(dossier.manifest, index, ref)));
  return [...found].flatMap((correction): readonly Run[] => [" ", ...fixRuns(telling, correction)]);
}
