import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type InlineConfig, loadConfigFromFile, type PluginOption, preview } from "vite";
import { dossierModule } from "../../src/build/dossier-module.ts";
import type { Claim, ClaimId } from "../../src/dossier/model.ts";
import { dossier } from "../dossier.ts";

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

/** The product with copies of the bundled claims, so many in all, each with an id of its own. */
export async function serveProductWith(claims: number): Promise<ServedSite> {
  const loaded = await loadConfigFromFile({ command: "build", mode: "production" });
  if (!loaded) throw new Error("vite.config.ts was not found.");
  const { plugins = [], ...config } = loaded.config;
  return serve(
    {
      ...config,
      configFile: false,
      root: fileURLToPath(new URL("../../", import.meta.url)),
      plugins: [repeatedClaims(claims), ...plugins],
    },
    "/",
  );
}

/** Gives the page the dossier instead of the plugin that checks it: copies of what is sound. */
function repeatedClaims(count: number): PluginOption {
  const { claims: bundled } = dossier;
  const claims = Array.from({ length: count }, (_, at): Claim => {
    const claim = bundled[at % bundled.length];
    if (!claim) throw new Error("The dossier has no claim.");
    const copy = Math.floor(at / bundled.length);
    return copy === 0 ? claim : { ...claim, id: `${claim.id}-copy-${copy}` as ClaimId };
  });
  const id = "\0virtual:dossier";
  return {
    name: "in-range-bench:claims",
    enforce: "pre",
    resolveId: (source) => (source === "virtual:dossier" ? id : undefined),
    load: (source) => (source === id ? dossierModule({ ...dossier, claims }) : undefined),
  };
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
