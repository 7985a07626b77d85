/** What the bundler tells of a module. */
interface ModuleInfo {
  readonly isEntry: boolean;
  /** The modules that import it; not those that load it when they need it. */
  readonly importers: readonly string[];
}

interface ModuleGraph {
  getModuleInfo(id: string): ModuleInfo | null;
}

/**
 * Names the chunk of all that the page's entry imports, so that it is one file. Left to itself the
 * bundler parts it by which of the parts that are loaded later needs what too: a dozen files, which
 * together take 2 kB gzip more.
 */
export function firstChunk(name: string): (id: string, graph: ModuleGraph) => string | null {
  return (id, graph) => (isNeededAtOnce(id, graph) ? name : null);
}

/** Whether an entry imports a module, itself or through others. */
function isNeededAtOnce(id: string, graph: ModuleGraph): boolean {
  const seen = new Set([id]);
  for (const one of seen) {
    const info = graph.getModuleInfo(one);
    if (info?.isEntry) return true;
    // What is added to a set while it is walked is walked too.
    for (const importer of info?.importers ?? []) seen.add(importer);
  }
  return false;
}
