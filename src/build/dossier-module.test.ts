import { runInThisContext } from "node:vm";
import { expect, test } from "vitest";
import { bundledDossier, enlarged } from "../report/find/fixtures/bundled-dossier.ts";
import { type DossierModule, dossierModule } from "./dossier-module.ts";

test("many claims are read in parts, each of them once and in order", () => {
  const dossier = enlarged(bundledDossier(), 250);
  const body = dossierModule(dossier).replaceAll("export const", "const");
  const { readRest, readClaims }: DossierModule = runInThisContext(
    `(() => { ${body}\nreturn { readRest, readClaims }; })()`,
  );
  expect(readClaims.map((read) => read().length)).toEqual([100, 100, 50]);
  const claims = readClaims.flatMap((read) => read());
  expect({ ...readRest(), claims }).toEqual(dossier);
});
