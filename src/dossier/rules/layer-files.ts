import type { Outline } from "../outline.ts";
import type { Problem } from "../problem.ts";
import { problemAt } from "../report-problem.ts";

/** Every layer of the manifest has its file, and every file in `layers/` its entry. */
export function checkLayerFiles(outline: Outline): readonly Problem[] {
  const files = new Set(outline.layerFiles.map((layer) => layer.layerId));
  const entries = new Set(outline.layerEntries.map((entry) => entry.id.text));
  const missing = outline.layerEntries.flatMap(({ id }) =>
    files.has(id.text)
      ? []
      : [
          problemAt(id.file, id.path, "layer-file-missing", {
            expected: `layers/${id.text}.geojson`,
          }),
        ],
  );
  if (!outline.whole.layerEntries) return missing;
  const unlisted = outline.layerFiles.flatMap((layer) =>
    entries.has(layer.layerId)
      ? []
      : [problemAt(layer.file, [], "layer-file-unlisted", { id: layer.layerId })],
  );
  return [...missing, ...unlisted];
}
