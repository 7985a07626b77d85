import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { citationPlugin } from "./src/build/citation-plugin.ts";
import { dataPlugin } from "./src/build/data-plugin.ts";
import { dossierPlugin } from "./src/build/dossier-plugin.ts";
import { firstChunk } from "./src/build/first-chunk.ts";
import { licencesPlugin } from "./src/build/licences-plugin.ts";
import { messagesPlugin } from "./src/build/messages-plugin.ts";
import { pagesPlugin } from "./src/build/pages-plugin.ts";
import { palettePlugin } from "./src/build/palette-plugin.ts";
import { securityHeaders } from "./src/build/security-headers.ts";

export default defineConfig({
  // Relative addresses: the build works from any folder of any static host.
  base: "./",
  // Several pages, no fallback to the first: an address that is not there says so.
  appType: "mpa",
  plugins: [
    react(),
    dossierPlugin("geo"),
    palettePlugin(),
    messagesPlugin(),
    citationPlugin(),
    pagesPlugin("geo"),
    dataPlugin("geo"),
    licencesPlugin("."),
  ],
  build: {
    target: "baseline-widely-available",
    // Nothing is inlined: the Content Security Policy admits no data: font or script.
    assetsInlineLimit: 0,
    // The engine alone is over the default; its size is watched by the benchmark.
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      output: {
        // The dossier changes on other days than the code: a file of its own.
        codeSplitting: {
          groups: [
            { name: "dossier", test: /virtual:dossier/, priority: 1 },
            { name: firstChunk("page") },
          ],
        },
      },
    },
  },
  worker: { format: "es" },
  optimizeDeps: { exclude: ["maplibre-gl"] },
  preview: { headers: securityHeaders },
  test: {
    // The property tests take seconds on a busy machine.
    testTimeout: 30_000,
    // No test changes what another one finds: without a process for each of the files they take 60 s
    // on two cores instead of 170 s.
    pool: "threads",
    isolate: false,
    maxWorkers: "100%",
    include: ["src/**/*.test.ts", "src/**/*.test.tsx", "e2e/browser/**/*.test.ts"],
  },
});
