import { afterEach, describe, expect, test } from "vitest";
import type { ClaimId } from "../dossier/model.ts";
import { answer } from "./answer.ts";
import { reachClient } from "./client.ts";
import { box, polygon } from "./fixtures/areas.ts";
import { recipe } from "./fixtures/dossier.ts";
import { linkShape } from "./link.ts";
import type { LinkRecipe } from "./link-recipe.ts";
import type { ReachRequest } from "./protocol.ts";
import { shapeAround } from "./shape.ts";

const village = polygon(box(34.8, 50.91, 34.81, 50.92));
const kyivToBrussels: LinkRecipe = {
  claim: "c-1" as ClaimId,
  ends: [
    [30.52, 50.45],
    [4.35, 50.85],
  ],
};
const closing: MessagePort[] = [];

/** A client and the other end of its channel: messages are copied as between page and worker. */
function channel() {
  const { port1: page, port2: worker } = new MessageChannel();
  closing.push(page);
  page.start();
  worker.start();
  return { page, worker, client: reachClient(page) };
}

function replyTo(worker: MessagePort, reply: (request: ReachRequest) => void) {
  worker.addEventListener("message", ({ data }: MessageEvent<ReachRequest>) => reply(data));
}

afterEach(() => {
  for (const port of closing.splice(0)) port.close();
});

describe("a reach client", () => {
  test("gets the shape that the room computes", async () => {
    const { worker, client } = channel();
    replyTo(worker, (request) => worker.postMessage(answer(request)));
    const around = recipe("r", 300, "village");
    expect(await client.shape(around, [village])).toEqual({
      ok: true,
      shape: shapeAround([village], around),
    });
  });

  test("gets the reason where a recipe allows no shape", async () => {
    const { worker, client } = channel();
    replyTo(worker, (request) => worker.postMessage(answer(request)));
    expect(await client.shape(recipe("r", 300, "village"), [])).toEqual({
      ok: false,
      error: "not-computable",
      reason: "areas must not be empty, not []",
    });
  });

  test("gets the line between two places", async () => {
    const { worker, client } = channel();
    replyTo(worker, (request) => worker.postMessage(answer(request)));
    expect(await client.link(kyivToBrussels)).toEqual({
      ok: true,
      shape: linkShape(kyivToBrussels),
    });
  });

  test("asks in their order what comes in one go, and then first what comes later", async () => {
    const { worker, client } = channel();
    const asked: string[] = [];
    replyTo(worker, (request) => {
      asked.push(request.question.of === "reach" ? request.question.recipe.id : "link");
      worker.postMessage(answer(request));
    });
    const ask = (id: string) => client.shape(recipe(id, 10, "village"), [village]);
    const opening = ["chosen", "first", "second"].map(ask);
    await opening[0];
    const choosing = [client.link(kyivToBrussels), ask("later")];
    await Promise.all([...opening, ...choosing]);
    // "first" was on its way when the later ones came.
    expect(asked).toEqual(["chosen", "first", "link", "later", "second"]);
  });

  test("asks one question at a time, what came last first", async () => {
    const { worker, client } = channel();
    const asked: string[] = [];
    const answerAll: (() => void)[] = [];
    replyTo(worker, (request) => {
      const { question } = request;
      asked.push(question.of === "reach" ? question.recipe.id : question.recipe.claim);
      answerAll.push(() => worker.postMessage(answer(request)));
    });
    const first = client.shape(recipe("first", 10, "village"), [village]);
    await Promise.resolve();
    const later = client.shape(recipe("later", 20, "village"), [village]);
    await Promise.resolve();
    const latest = client.link(kyivToBrussels);
    await expect.poll(() => answerAll.length).toBe(1);
    expect(asked).toEqual(["first"]);
    answerAll[0]?.();
    expect(await first).toMatchObject({ ok: true, shape: { id: "reach:first" } });
    await expect.poll(() => answerAll.length).toBe(2);
    answerAll[1]?.();
    expect(await latest).toMatchObject({ ok: true, shape: { id: "link:c-1" } });
    await expect.poll(() => answerAll.length).toBe(3);
    answerAll[2]?.();
    expect(await later).toMatchObject({ ok: true, shape: { id: "reach:later" } });
    expect(asked).toEqual(["first", "c-1", "later"]);
  });

  test("passes over a reply to what was not asked", async () => {
    const { worker, client } = channel();
    replyTo(worker, (request) => {
      worker.postMessage({ ...answer({ ...request, id: request.id + 1 }), outcome: "stray" });
      worker.postMessage(answer(request));
    });
    const outcome = await client.link(kyivToBrussels);
    expect(outcome).toMatchObject({ ok: true, shape: { id: "link:c-1" } });
  });

  test.each(["error", "messageerror"])("ends what waits and what follows on %s", async (type) => {
    const { page, client } = channel();
    const asked = client.shape(recipe("asked", 10, "village"), [village]);
    await Promise.resolve();
    const waiting = client.shape(recipe("r", 10, "village"), [village]);
    page.dispatchEvent(new Event(type));
    const failed = { ok: false, error: "worker-failed", reason: expect.any(String) };
    expect(await asked).toEqual(failed);
    expect(await waiting).toEqual(failed);
    expect(await client.shape(recipe("r", 10, "village"), [village])).toEqual(failed);
  });

  test("ends what is asked in the very go in which the worker fails", async () => {
    const { page, client } = channel();
    const asking = client.link(kyivToBrussels);
    page.dispatchEvent(new Event("error"));
    expect(await asking).toMatchObject({ ok: false, error: "worker-failed" });
  });

  test("says so where the request cannot be carried, and goes on", async () => {
    const { worker, client } = channel();
    replyTo(worker, (request) => worker.postMessage(answer(request)));
    const uncloneable = { ...recipe("r", 10, "village"), name: { en: "", uk: "", say: () => "" } };
    expect(await client.shape(uncloneable, [village])).toMatchObject({
      ok: false,
      error: "worker-failed",
      reason: expect.stringContaining("could not be cloned"),
    });
    expect(await client.link(kyivToBrussels)).toMatchObject({ ok: true });
  });
});
