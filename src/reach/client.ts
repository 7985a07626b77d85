import type { AnswerOf, Outcome, ReachQuestion, ReachReply, ReachRequest } from "./protocol.ts";

/** The parts of a worker that are used here. */
export type ReachPort = Pick<Worker, "postMessage" | "addEventListener">;

export interface AskOptions {
  /** What the question is about: one of the same name that still waits ends as `superseded`. */
  readonly replaces?: string;
}

export interface ReachClient {
  /** Asks a question. Never rejects: what went wrong is the outcome. */
  ask<Question extends ReachQuestion>(
    question: Question,
    options?: AskOptions,
  ): Promise<Outcome<AnswerOf[Question["of"]]>>;
}

type Answer = AnswerOf[ReachQuestion["of"]];

interface Waiting {
  readonly question: ReachQuestion;
  readonly replaces: string | undefined;
  readonly settle: (outcome: Outcome<Answer>) => void;
}

/**
 * Asks a worker that runs `reach.worker.ts`, one question at a time: those asked in one go in their
 * order, and before those that wait from before. What the reader has just chosen never waits behind
 * what was chosen earlier. Once the worker has failed, what waits and what is asked later ends as
 * `worker-failed`, because a worker that did not start never replies.
 */
export function reachClient(worker: ReachPort): ReachClient {
  const waiting: Waiting[] = [];
  /** What is being asked in this very go, until it is over. */
  const arriving: Waiting[] = [];
  let asked: (Waiting & { readonly id: number }) | undefined;
  let count = 0;
  let failure: Outcome<never> | undefined;

  const askNext = () => {
    const next = asked ? undefined : waiting.shift();
    if (!next) return;
    asked = { ...next, id: count++ };
    const request: ReachRequest = { id: asked.id, question: next.question };
    try {
      worker.postMessage(request);
    } catch (error) {
      settle({ ok: false, error: "worker-failed", reason: String(error) });
    }
  };
  const takeIn = () => {
    waiting.unshift(...arriving.splice(0));
    askNext();
  };
  const settle: Waiting["settle"] = (outcome) => {
    asked?.settle(outcome);
    asked = undefined;
    askNext();
  };
  const fail = (reason: string) => {
    failure = { ok: false, error: "worker-failed", reason };
    const unanswered = [...(asked ? [asked] : []), ...arriving.splice(0), ...waiting.splice(0)];
    for (const each of unanswered) each.settle(failure);
    asked = undefined;
  };
  const supersede = (replaces: string) => {
    for (const list of [waiting, arriving]) {
      for (const old of list.filter((one) => one.replaces === replaces)) {
        list.splice(list.indexOf(old), 1);
        old.settle({ ok: false, error: "superseded", reason: `a newer ${replaces} was asked for` });
      }
    }
  };
  worker.addEventListener("message", ({ data }: MessageEvent<ReachReply>) => {
    if (data.id === asked?.id) settle(data.outcome);
  });
  worker.addEventListener("error", (event) => {
    fail(event.message || "the worker did not start");
  });
  worker.addEventListener("messageerror", () => fail("a reply could not be read"));

  const ask = (question: ReachQuestion, replaces?: string): Promise<Outcome<Answer>> => {
    if (failure) return Promise.resolve(failure);
    if (replaces) supersede(replaces);
    return new Promise((settled) => {
      if (arriving.length === 0) queueMicrotask(takeIn);
      arriving.push({ question, replaces, settle: settled });
    });
  };
  return {
    ask: <Question extends ReachQuestion>(question: Question, { replaces }: AskOptions = {}) =>
      // A reply is of the kind of its question.
      ask(question, replaces) as Promise<Outcome<AnswerOf[Question["of"]]>>,
  };
}

/**
 * One client over two workers: the words about a reach, which take longest, go to a worker of their
 * own, so that the line never waits for them. Each worker is started when it is first needed.
 */
export function dividedClient(start: () => ReachPort): ReachClient {
  let ofShapes: ReachClient | undefined;
  let ofWords: ReachClient | undefined;
  return {
    ask: (question, options) => {
      if (question.of === "numbers") {
        ofWords ??= reachClient(start());
        return ofWords.ask(question, options);
      }
      ofShapes ??= reachClient(start());
      return ofShapes.ask(question, options);
    },
  };
}
