import { idForm, sourceIdForm } from "../id-forms.ts";
import { citationsOf, type Outline } from "../outline.ts";
import type { Problem } from "../problem.ts";
import { problemAt } from "../report-problem.ts";

/**
 * Every source is used, by evidence, by a version of a disagreement or as the checked text, and
 * every drawn feature has a claim or is context. An id of the wrong form is left to the schema: what
 * refers to it cannot be known.
 */
export function checkUsage(outline: Outline): readonly Problem[] {
  return [...unusedSources(outline), ...featuresWithoutClaim(outline)];
}

function unusedSources(outline: Outline): readonly Problem[] {
  const { whole } = outline;
  if (!whole.evidence || !whole.citations || !whole.checkedSources) return [];
  const cited = citationsOf(outline).map(({ source }) => source);
  const used = new Set([...cited, ...outline.brief.sources].map((source) => source?.text));
  return outline.sources.flatMap(({ id }) =>
    used.has(id.text) || !sourceIdForm.test(id.text)
      ? []
      : [problemAt(id.file, id.path, "source-unused", { id: id.text })],
  );
}

/**
 * A claim reaches a feature through its id, its layer's id, a reach measured from either, or
 * an entry of an overlay that cites it.
 */
function featuresWithoutClaim(outline: Outline): readonly Problem[] {
  const { whole } = outline;
  if (!whole.claimFeatures || !whole.origins || !whole.overlayEntries) return [];
  const claimed = new Set(
    outline.claims.flatMap((claim) => claim.features.map((feature) => feature.text)),
  );
  for (const reach of outline.reaches) {
    if (!claimed.has(`reach:${reach.id?.text}`)) continue;
    for (const origin of reach.from) claimed.add(origin.text);
  }
  // No entry of an overlay is without a claim, which the schema sees to.
  for (const { feature } of outline.overlays.flatMap(({ entries }) => entries)) {
    if (feature) claimed.add(feature.text);
  }
  return outline.layerFiles.flatMap((layer) =>
    layer.features.flatMap((feature) => {
      const { id, context } = feature;
      if (!id || context || !idForm.test(id.text)) return [];
      if (claimed.has(id.text) || claimed.has(layer.layerId)) return [];
      return [problemAt(layer.file, feature.path, "feature-without-claim", { id: id.text })];
    }),
  );
}
