import { useEffect, useRef, useState } from "react";
import type { ReachClient } from "../reach/client.ts";
import type { AnswerOf, Outcome, ReachQuestion } from "../reach/protocol.ts";

/** Something to ask the worker, under a name that stays while its details change. */
export interface Wanted {
  readonly name: string;
  /** Tells whether it is the same question as before. */
  readonly key: string;
  readonly question: ReachQuestion;
}

type Answer = AnswerOf[ReachQuestion["of"]];

/** What is known under a name. */
export interface Known {
  /** The question that was answered last. */
  readonly key: string;
  readonly outcome: Outcome<Answer>;
  /** The last answer that was no error, which may be to an older question. */
  readonly answer: Answer | undefined;
}

/**
 * Has the worker answer what is wanted, each question once, in order. A newer question of a name
 * takes the place of one that waits, so that a slider never queues; what was answered is kept.
 */
export function useAnswers(
  client: ReachClient,
  wanted: readonly Wanted[],
): ReadonlyMap<string, Known> {
  const [known, setKnown] = useState<ReadonlyMap<string, Known>>(new Map());
  const asked = useRef(new Map<string, string>());
  useEffect(() => {
    for (const { name, key, question } of wanted) {
      if (asked.current.get(name) === key) continue;
      asked.current.set(name, key);
      client.ask(question, { replaces: name }).then((outcome) => {
        if (!outcome.ok && outcome.error === "superseded") return;
        setKnown((before) => {
          const answer = outcome.ok ? outcome.answer : before.get(name)?.answer;
          return new Map(before).set(name, { key, outcome, answer });
        });
      });
    }
  }, [client, wanted]);
  return known;
}
