import type { IncomingMessage } from "node:http";
import type { Plugin } from "vite";
import { readDossier } from "../cli/dossier-files.ts";
import type { Dossier } from "../dossier/dossier.ts";
import { dataText } from "../report/data/data-texts.ts";
import { type DataFile, dataFiles, dataFolder, mediaTypes } from "../report/data/files.ts";
import { withLinkedData } from "./linked-data.ts";

const id = "virtual:data-sizes";

/** The pages by their files. */
const pages = { "index.html": "en", "uk/index.html": "uk" } as const;

/**
 * Gives the product the files that a reader takes away, in `data/`, and the pages their linked data.
 * The module `virtual:data-sizes` says how many bytes each file has. All is written when it is built,
 * so that it is there without scripts and on any host; in development it is written when asked for.
 *
 * Stands after the plugin that makes the pages.
 */
export function dataPlugin(folder: string): Plugin {
  let texts: Promise<ReadonlyMap<DataFile, string>> | undefined;
  const written = () => {
    texts ??= soundDossier(folder).then(
      (dossier) => new Map(dataFiles.map((file) => [file, dataText(dossier, file)])),
    );
    // In development an unsound dossier may be mended.
    texts.catch(() => {
      texts = undefined;
    });
    return texts;
  };
  return {
    name: "in-range:data",
    buildStart() {
      texts = undefined;
    },
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    async load(source) {
      if (source !== `\0${id}`) return undefined;
      const sizes = [...(await written())].map(([file, text]) => [file, Buffer.byteLength(text)]);
      return `export const dataSizes = ${JSON.stringify(Object.fromEntries(sizes))};`;
    },
    generateBundle: {
      order: "post",
      async handler(_options, bundle) {
        for (const [file, source] of await written()) {
          this.emitFile({ type: "asset", fileName: `${dataFolder}/${file}`, source });
        }
        const dossier = await soundDossier(folder);
        for (const [file, language] of Object.entries(pages)) {
          const page = bundle[file];
          if (page?.type !== "asset") throw new Error(`The build made no ${file}.`);
          page.source = withLinkedData(String(page.source), language, dossier);
        }
      },
    },
    transformIndexHtml: {
      order: "post",
      async handler(html, { server, originalUrl }) {
        if (!server) return html;
        const language = originalUrl?.startsWith("/uk/") ? "uk" : "en";
        return withLinkedData(html, language, await soundDossier(folder));
      },
    },
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const file = fileAsked(request);
        if (!file) return next();
        try {
          const text = dataText(await soundDossier(folder), file);
          response.setHeader("Content-Type", mediaTypes[file]);
          response.end(text);
        } catch (error) {
          next(error);
        }
      });
    },
    configurePreviewServer(server) {
      // What serves the files keeps a type that is set before.
      server.middlewares.use((request, response, next) => {
        const file = fileAsked(request);
        if (file) response.setHeader("Content-Type", mediaTypes[file]);
        next();
      });
    },
  };
}

/** @throws Error if it is not sound; `dossier-plugin.ts` says why */
async function soundDossier(folder: string): Promise<Dossier> {
  const loaded = await readDossier(folder);
  if (!loaded.ok) throw new Error("The dossier is not sound: run in-range check.");
  return loaded.value;
}

function fileAsked({ url }: IncomingMessage): DataFile | undefined {
  const path = url?.split("?")[0];
  return dataFiles.find((file) => path === `/${dataFolder}/${file}`);
}
