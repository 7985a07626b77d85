import { dossier } from "virtual:dossier";
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

mountPage(element, dossier, language, await loadPageMessages(language), reach);
