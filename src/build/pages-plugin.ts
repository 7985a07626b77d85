import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { resolve } from "node:path";
import type { Plugin, Rollup } from "vite";
import type { Manifest } from "../dossier/manifest.ts";
import type { Language } from "../i18n/language.ts";
import { localizePage } from "./localize-page.ts";
import { contentSecurityPolicy } from "./security-headers.ts";
import { dossierText } from "./text/dossier-text.ts";
import { textAddress, textFiles, withoutScripts } from "./text/text-page.ts";

/** Where the Ukrainian page lies; the English one is the root. */
const ukrainianPath = "/uk/";

/**
 * Makes one page a language out of `index.html`, `/` and `/uk/`. Addresses stay relative, so that
 * the product works from any folder of a host. Beside each lies the dossier as text, which the pages
 * tell in short to readers without scripts.
 *
 * @param folder - the dossier, whose title and lead name the page
 */
export function pagesPlugin(folder: string): Plugin {
  const manifest = async () =>
    JSON.parse(await readFile(resolve(folder, "dossier.json"), "utf8")) as Manifest;
  return {
    name: "in-range:pages",
    transformIndexHtml: {
      order: "pre",
      handler: async (html, { originalUrl }) =>
        localizePage(html, originalUrl?.startsWith(ukrainianPath) ? "uk" : "en", await manifest()),
    },
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        if (request.url?.split("?")[0] === ukrainianPath) request.url = "/index.html";
        next();
      });
    },
    configurePreviewServer(server) {
      server.middlewares.use(withSlash);
    },
    generateBundle: {
      order: "post",
      async handler(_options, bundle) {
        const page = bundle["index.html"];
        if (page?.type !== "asset") throw new Error("The build made no index.html.");
        const bare = withPolicy(String(page.source));
        const text = await dossierText(folder, textAddress);
        const inLanguage = async (html: string, language: Language) =>
          localizePage(html, language, await manifest(), withoutScripts(text, language));
        page.source = await inLanguage(withMessages(bare, "en", bundle), "en");
        const oneFolderDown = withMessages(bare, "uk", bundle).replaceAll(
          /(href|src)="\.\//g,
          '$1="../',
        );
        this.emitFile({
          type: "asset",
          fileName: "uk/index.html",
          source: await inLanguage(oneFolderDown, "uk"),
        });
        for (const file of await textFiles(text)) this.emitFile({ type: "asset", ...file });
      },
    },
  };
}

/** Sends `/uk` on to `/uk/`, as static hosts do with a folder. */
function withSlash(request: IncomingMessage, response: ServerResponse, next: () => void): void {
  const [path, query] = (request.url ?? "").split("?");
  if (`${path}/` === ukrainianPath) {
    const location = query === undefined ? ukrainianPath : `${ukrainianPath}?${query}`;
    response.writeHead(301, { location }).end();
  } else next();
}

/** The policy first: it holds for what follows it. */
function withPolicy(html: string): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}" />`;
  return html.replace("<head>", `<head>\n    ${policy}`);
}

/** Has the page fetch its messages at once, not only when its script asks for them. */
function withMessages(html: string, language: Language, bundle: Rollup.OutputBundle): string {
  const chunk = Object.values(bundle).find(
    (each) => each.type === "chunk" && each.facadeModuleId?.endsWith(`/page.${language}.ts`),
  );
  // A build without our entry, such as a test's, has none.
  if (!chunk) return html;
  const link = `<link rel="modulepreload" crossorigin href="./${chunk.fileName}" />`;
  return html.replace("</head>", `  ${link}\n  </head>`);
}
