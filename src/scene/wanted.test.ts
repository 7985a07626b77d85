import { expect, test } from "vitest";
import { reachClient } from "../reach/client.ts";
import { recipe } from "../reach/fixtures/dossier.ts";
import { areasOf } from "../reach/origin.ts";
import type { ReachRequest } from "../reach/protocol.ts";
import { everyKind } from "./fixtures/every-kind.ts";
import type { MarkedRef } from "./marked.ts";
import { wantedReaches } from "./wanted.ts";

function wanted(...marked: MarkedRef[]) {
  return wantedReaches(everyKind, marked).map(({ id }) => id);
}

test("at first the reaches of the first picture are wanted", () => {
  expect(wanted()).toEqual(["first"]);
});

test("a chosen reach is wanted before those of the first picture", () => {
  expect(wanted("core" as MarkedRef, "reach:second")).toEqual(["second", "first"]);
});

test("a chosen reach of the first picture is wanted once", () => {
  expect(wanted("reach:first")).toEqual(["first"]);
});

test("what is marked and is no reach wants none", () => {
  expect(wanted("link:c-1", "reach:atlantis")).toEqual(["first"]);
});

test("a worker is asked for what is chosen first, when all is asked in one go", async () => {
  const { port1: page, port2: worker } = new MessageChannel();
  page.start();
  const asked: string[] = [];
  worker.onmessage = ({ data }: MessageEvent<ReachRequest>) => {
    if (data.question.of === "reach") asked.push(data.question.recipe.id);
    worker.postMessage({
      id: data.id,
      outcome: { ok: false, error: "not-computable", reason: "" },
    });
  };
  const client = reachClient(page);
  const { reaches } = everyKind.manifest;
  const third = { ...recipe("third", 30, "launch"), onlyWhenChosen: true as const };
  const manifest = { ...everyKind.manifest, reaches: [...reaches, third] };
  const wanted = wantedReaches({ manifest }, ["reach:third", "reach:second"]);
  await Promise.all(wanted.map((one) => client.shape(one, areasOf(everyKind, one))));
  page.close();
  expect(asked).toEqual(["second", "third", "first"]);
});
