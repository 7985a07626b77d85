import { readDossier } from "virtual:dossier";
import { isLanguage } from "./i18n/language.ts";
import { loadPageMessages } from "./i18n/load-page-messages.ts";
import { mountPage } from "./page/mount.tsx";
import { dividedClient } from "./reach/client.ts";

const element = document.getElementById("page");
if (!element) throw new Error("The page has no element #page.");

const { lang } = document.documentElement;
const language = isLanguage(lang) ? lang : "en";
const reach = dividedClient(
  () => new Worker(new URL("./reach.worker.ts", import.meta.url), { type: "module" }),
);

// Each in a task of its own: in one they take 50 ms and more on a slow machine.
async function start(page: HTMLElement): Promise<void> {
  const messages = await loadPageMessages(language);
  await nextTask();
  const dossier = readDossier();
  await nextTask();
  mountPage(page, dossier, language, messages, reach);
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

void start(element);
