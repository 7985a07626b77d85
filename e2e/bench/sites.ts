import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type InlineConfig, preview } from "vite";

/** A site that has been built for the bench and is served until it is closed. */
export interface ServedSite {
  readonly url: string;
  /** The names of the script that holds the engine, worker aside. */
  readonly engineFiles: readonly string[];
  readonly close: () => Promise<void>;
}

/** The product, built as it is published. */
export function serveProduct(): Promise<ServedSite> {
  return serve({ root: fileURLToPath(new URL("../../", import.meta.url)) }, "/");
}

/** The page of the engine alone. */
export function serveEngine(): Promise<ServedSite> {
  const root = fileURLToPath(new URL("pages", import.meta.url));
  const config: InlineConfig = {
    root,
    configFile: false,
    base: "./",
    worker: { format: "es" },
    build: {
      target: "baseline-widely-available",
      chunkSizeWarningLimit: 3000,
      rolldownOptions: { input: join(root, "engine.html") },
    },
  };
  return serve(config, "/engine.html");
}

async function serve(config: InlineConfig, path: string): Promise<ServedSite> {
  const outDir = mkdtempSync(join(tmpdir(), "in-range-bench-"));
  const built = { ...config, logLevel: "error" as const };
  await build({ ...built, build: { ...config.build, outDir, emptyOutDir: true } });
  const server = await preview({
    ...built,
    build: { outDir },
    preview: { host: "127.0.0.1", port: 47830, open: false },
  });
  const [origin = ""] = server.resolvedUrls?.local ?? [];
  const assets = join(outDir, "assets");
  return {
    url: new URL(path, origin).href,
    engineFiles: readdirSync(assets).filter(
      (name) =>
        name.endsWith(".js") &&
        !name.includes("worker") &&
        readFileSync(join(assets, name), "utf8").includes("maplibregl-map"),
    ),
    close: async () => {
      await server.close();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}
