import { readClaims, readRest } from "virtual:dossier";
import type { Dossier } from "./dossier/dossier.ts";
import type { Claim } from "./dossier/model.ts";
import { isLanguage } from "./i18n/language.ts";
import { loadPageMessages } from "./i18n/load-page-messages.ts";
import { mountPage, type Workers } from "./page/mount.tsx";
import { dividedClient } from "./reach/client.ts";

const element = document.getElementById("page");
if (!element) throw new Error("The page has no element #page.");

const { lang } = document.documentElement;
const language = isLanguage(lang) ? lang : "en";
const workers: Workers = {
  reach: dividedClient(
    () => new Worker(new URL("./reach.worker.ts", import.meta.url), { type: "module" }),
  ),
  startSearch: () => new Worker(new URL("./search.worker.ts", import.meta.url), { type: "module" }),
};

// Each in a task of its own: together they take 50 ms and more on a slow machine, and the claims of
// a large dossier alone 100 ms.
async function start(page: HTMLElement): Promise<void> {
  const messages = await loadPageMessages(language);
  await nextTask();
  const dossier = await readDossier();
  await nextTask();
  mountPage(page, dossier, language, messages, workers);
}

async function readDossier(): Promise<Dossier> {
  const rest = readRest();
  const claims: Claim[] = [];
  for (const read of readClaims) {
    await nextTask();
    claims.push(...read());
  }
  return { ...rest, claims };
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

void start(element);
