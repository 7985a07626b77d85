import { partForm, sourceIdForm } from "../id-forms.ts";
import type { Mention } from "../outline/mention.ts";
import type { Outline } from "../outline.ts";
import { formatPath } from "../path.ts";
import type { Problem } from "../problem.ts";
import { problemAt } from "../report-problem.ts";

/**
 * Ids given twice, and ids that mean something else. Claims and disagreements share one namespace;
 * layers, features and overlays another, but the only feature of a layer may go by the layer's id:
 * both name the same shape.
 */
export function checkIds(outline: Outline): readonly Problem[] {
  const features = outline.layerFiles.flatMap((layer) =>
    layer.features
      .filter(({ id }) => layer.features.length > 1 || id?.text !== layer.layerId)
      .map(({ id }) => id),
  );
  const shapes = [
    ...outline.layerEntries.map((entry) => entry.id),
    ...features,
    ...outline.overlays.map((overlay) => overlay.id),
  ];
  return [
    ...repeated([...outline.claims, ...outline.disagreements].map(({ id }) => id)),
    ...repeated(outline.sources.map((source) => source.id)),
    ...repeated(outline.reaches.map((reach) => reach.id)),
    ...repeated(outline.chapters.map((chapter) => chapter.id)),
    ...repeated(
      outline.brief.parts.map((part) => part.id),
      partForm,
    ),
    ...repeated(shapes),
    ...shapes.flatMap((id) =>
      id?.text === "dossier" ? [problemAt(id.file, id.path, "reserved-id", { id: id.text })] : [],
    ),
  ];
}

function repeated(
  ids: readonly (Mention | undefined)[],
  form: RegExp = sourceIdForm,
): readonly Problem[] {
  const first = new Map<string, Mention>();
  const problems: Problem[] = [];
  for (const id of ids) {
    if (!id || !form.test(id.text)) continue;
    const earlier = first.get(id.text);
    if (!earlier) first.set(id.text, id);
    else {
      const where = `${earlier.file}: ${formatPath(earlier.path)}`;
      problems.push(problemAt(id.file, id.path, "duplicate-id", { id: id.text, first: where }));
    }
  }
  return problems;
}
