import { sourceIdForm } from "../id-forms.ts";
import type { Mention, Outline } from "../outline.ts";
import { formatPath } from "../path.ts";
import type { Problem } from "../problem.ts";
import { problemAt } from "../report-problem.ts";

/**
 * Ids given twice, and ids that mean something else. Layers and features share one namespace, but
 * the only feature of a layer may go by the layer's id: both name the same shape.
 */
export function checkIds(outline: Outline): readonly Problem[] {
  const features = outline.layerFiles.flatMap((layer) =>
    layer.features
      .filter(({ id }) => layer.features.length > 1 || id?.text !== layer.layerId)
      .map(({ id }) => id),
  );
  const shapes = [...outline.layerEntries.map((entry) => entry.id), ...features];
  return [
    ...repeated(outline.claims.map((claim) => claim.id)),
    ...repeated(outline.sources.map((source) => source.id)),
    ...repeated(outline.reaches.map((reach) => reach.id)),
    ...repeated(shapes),
    ...shapes.flatMap((id) =>
      id?.text === "dossier" ? [problemAt(id.file, id.path, "reserved-id", { id: id.text })] : [],
    ),
  ];
}

function repeated(ids: readonly (Mention | undefined)[]): readonly Problem[] {
  const first = new Map<string, Mention>();
  const problems: Problem[] = [];
  for (const id of ids) {
    if (!id || !sourceIdForm.test(id.text)) continue;
    const earlier = first.get(id.text);
    if (!earlier) first.set(id.text, id);
    else {
      const where = `${earlier.file}: ${formatPath(earlier.path)}`;
      problems.push(problemAt(id.file, id.path, "duplicate-id", { id: id.text, first: where }));
    }
  }
  return problems;
}
