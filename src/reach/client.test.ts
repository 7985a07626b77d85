import { afterEach, describe, expect, test } from "vitest";
import type { ReachRecipe } from "../dossier/manifest.ts";
import type { ClaimId, FeatureId } from "../dossier/model.ts";
import { answer } from "./answer.ts";
import type { Area } from "./area-geometry.ts";
import { dividedClient, reachClient } from "./client.ts";
import { fieldAround } from "./envelope.ts";
import { box, km, polygon } from "./fixtures/areas.ts";
import { recipe } from "./fixtures/dossier.ts";
import { linkShape } from "./link.ts";
import type { LinkRecipe } from "./link-recipe.ts";
import type { ReachQuestion, ReachRequest } from "./protocol.ts";
import { shapeFrom } from "./shape.ts";

const village = polygon(box(34.8, 50.91, 34.81, 50.92));
const kyivToBrussels: LinkRecipe = {
  claim: "c-1" as ClaimId,
  ends: [
    [30.52, 50.45],
    [4.35, 50.85],
  ],
};
const closing: MessagePort[] = [];

function nameOf(question: ReachQuestion): string {
  if (question.of === "reach") return question.recipe.id;
  return question.of === "link" ? question.recipe.claim : question.of;
}

/** A client and the other end of its channel: messages are copied as between page and worker. */
function channel() {
  const { port1: page, port2: worker } = new MessageChannel();
  closing.push(page);
  page.start();
  worker.start();
  return { page, worker, client: reachClient(page) };
}

/** Asks for the shape of a recipe around areas. */
function reachOf(recipe: ReachRecipe, areas: readonly Area[]) {
  const named = areas.map((geometry, index) => ({ id: `area-${index}` as FeatureId, geometry }));
  return { of: "reach", recipe, origin: { areas: named } } as const satisfies ReachQuestion;
}

const link = { of: "link", recipe: kyivToBrussels } as const satisfies ReachQuestion;

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
    expect(await client.ask(reachOf(around, [village]))).toEqual({
      ok: true,
      answer: shapeFrom(fieldAround([village]), around, km(0)),
    });
  });

  test("gets the reason where a recipe allows no shape", async () => {
    const { worker, client } = channel();
    replyTo(worker, (request) => worker.postMessage(answer(request)));
    expect(await client.ask(reachOf(recipe("r", 300, "village"), []))).toEqual({
      ok: false,
      error: "not-computable",
      reason: "a reach needs an area to start from, and there is none",
    });
  });

  test("gets the line between two places", async () => {
    const { worker, client } = channel();
    replyTo(worker, (request) => worker.postMessage(answer(request)));
    expect(await client.ask(link)).toEqual({
      ok: true,
      answer: linkShape(kyivToBrussels),
    });
  });

  test("asks in their order what comes in one go, and then first what comes later", async () => {
    const { worker, client } = channel();
    const asked: string[] = [];
    replyTo(worker, (request) => {
      asked.push(nameOf(request.question));
      worker.postMessage(answer(request));
    });
    const ask = (id: string) => client.ask(reachOf(recipe(id, 10, "village"), [village]));
    const opening = ["chosen", "first", "second"].map(ask);
    await opening[0];
    const choosing = [client.ask(link), ask("later")];
    await Promise.all([...opening, ...choosing]);
    // "first" was on its way when the later ones came.
    expect(asked).toEqual(["chosen", "first", "c-1", "later", "second"]);
  });

  test("asks one question at a time, what came last first", async () => {
    const { worker, client } = channel();
    const asked: string[] = [];
    const answerAll: (() => void)[] = [];
    replyTo(worker, (request) => {
      const { question } = request;
      asked.push(nameOf(question));
      answerAll.push(() => worker.postMessage(answer(request)));
    });
    const first = client.ask(reachOf(recipe("first", 10, "village"), [village]));
    await Promise.resolve();
    const later = client.ask(reachOf(recipe("later", 20, "village"), [village]));
    await Promise.resolve();
    const latest = client.ask(link);
    await expect.poll(() => answerAll.length).toBe(1);
    expect(asked).toEqual(["first"]);
    answerAll[0]?.();
    expect(await first).toMatchObject({ ok: true, answer: { id: "reach:first" } });
    await expect.poll(() => answerAll.length).toBe(2);
    answerAll[1]?.();
    expect(await latest).toMatchObject({ ok: true, answer: { id: "link:c-1" } });
    await expect.poll(() => answerAll.length).toBe(3);
    answerAll[2]?.();
    expect(await later).toMatchObject({ ok: true, answer: { id: "reach:later" } });
    expect(asked).toEqual(["first", "c-1", "later"]);
  });

  test("passes over a reply to what was not asked", async () => {
    const { worker, client } = channel();
    replyTo(worker, (request) => {
      worker.postMessage({ ...answer({ ...request, id: request.id + 1 }), outcome: "stray" });
      worker.postMessage(answer(request));
    });
    const outcome = await client.ask(link);
    expect(outcome).toMatchObject({ ok: true, answer: { id: "link:c-1" } });
  });

  test.each(["error", "messageerror"])("ends what waits and what follows on %s", async (type) => {
    const { page, client } = channel();
    const asked = client.ask(reachOf(recipe("asked", 10, "village"), [village]));
    await Promise.resolve();
    const waiting = client.ask(reachOf(recipe("r", 10, "village"), [village]));
    page.dispatchEvent(new Event(type));
    const failed = { ok: false, error: "worker-failed", reason: expect.any(String) };
    expect(await asked).toEqual(failed);
    expect(await waiting).toEqual(failed);
    expect(await client.ask(reachOf(recipe("r", 10, "village"), [village]))).toEqual(failed);
  });

  test("ends what is asked in the very go in which the worker fails", async () => {
    const { page, client } = channel();
    const asking = client.ask(link);
    page.dispatchEvent(new Event("error"));
    expect(await asking).toMatchObject({ ok: false, error: "worker-failed" });
  });

  test("says so where the request cannot be carried, and goes on", async () => {
    const { worker, client } = channel();
    replyTo(worker, (request) => worker.postMessage(answer(request)));
    const uncloneable = { ...recipe("r", 10, "village"), name: { en: "", uk: "", say: () => "" } };
    expect(await client.ask(reachOf(uncloneable, [village]))).toMatchObject({
      ok: false,
      error: "worker-failed",
      reason: expect.stringContaining("could not be cloned"),
    });
    expect(await client.ask(link)).toMatchObject({ ok: true });
  });

  test("lets a newer question of a name take the place of one that waits", async () => {
    const { worker, client } = channel();
    const asked: string[] = [];
    replyTo(worker, (request) => {
      asked.push(nameOf(request.question));
      worker.postMessage(answer(request));
    });
    const drag = (id: string) =>
      client.ask(reachOf(recipe(id, 10, "village"), [village]), { replaces: "main" });
    const first = drag("first");
    await Promise.resolve();
    const [second, third] = [drag("second"), drag("third")];
    expect(await second).toMatchObject({ ok: false, error: "superseded" });
    expect(await first).toMatchObject({ ok: true, answer: { id: "reach:first" } });
    expect(await third).toMatchObject({ ok: true, answer: { id: "reach:third" } });
    expect(asked).toEqual(["first", "third"]);
  });
});

describe("a divided client", () => {
  test("starts a worker when it is needed, and one of its own for the numbers", async () => {
    const of: string[][] = [];
    const client = dividedClient(() => {
      const { port1, port2 } = new MessageChannel();
      const asked: string[] = [];
      of.push(asked);
      closing.push(port1);
      for (const port of [port1, port2]) port.start();
      replyTo(port2, (request) => {
        asked.push(request.question.of);
        port2.postMessage(answer(request));
      });
      return port1;
    });
    expect(of).toEqual([]);
    await client.ask(link);
    const { origin } = reachOf(recipe("r", 10, "village"), [village]);
    const nothing = { doubts: { otherKm: [] }, oblasts: [], places: [], features: [], checks: [] };
    await client.ask({ of: "numbers", km: km(10), origin, ...nothing });
    await client.ask(link);
    expect(of).toEqual([["link", "link"], ["numbers"]]);
  });
});
