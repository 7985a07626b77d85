import { afterEach, describe, expect, test } from "vitest";
import { answer } from "./answer.ts";
import { reachClient } from "./client.ts";
import { box, polygon } from "./fixtures/areas.ts";
import { recipe } from "./fixtures/dossier.ts";
import type { ReachReply, ReachRequest } from "./protocol.ts";
import { shapeAround } from "./shape.ts";

const village = polygon(box(34.8, 50.91, 34.81, 50.92));
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

  test("tells replies apart that come in another order", async () => {
    const { worker, client } = channel();
    const replies: ReachReply[] = [];
    replyTo(worker, (request) => {
      replies.unshift(answer(request));
      if (replies.length === 2) for (const reply of replies) worker.postMessage(reply);
    });
    const [first, second] = await Promise.all([
      client.shape(recipe("first", 10, "village"), [village]),
      client.shape(recipe("second", 20, "village"), [village]),
    ]);
    expect(first).toMatchObject({ ok: true, shape: { id: "reach:first" } });
    expect(second).toMatchObject({ ok: true, shape: { id: "reach:second" } });
  });

  test.each(["error", "messageerror"])("ends what waits and what follows on %s", async (type) => {
    const { page, client } = channel();
    const waiting = client.shape(recipe("r", 10, "village"), [village]);
    page.dispatchEvent(new Event(type));
    const failed = { ok: false, error: "worker-failed", reason: expect.any(String) };
    expect(await waiting).toEqual(failed);
    expect(await client.shape(recipe("r", 10, "village"), [village])).toEqual(failed);
  });

  test("says so where the request cannot be carried", async () => {
    const { client } = channel();
    const uncloneable = { ...recipe("r", 10, "village"), name: { en: "", uk: "", say: () => "" } };
    expect(await client.shape(uncloneable, [village])).toMatchObject({
      ok: false,
      error: "worker-failed",
      reason: expect.stringContaining("could not be cloned"),
    });
  });
});
