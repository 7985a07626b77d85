/** Where a command writes: whole lines, results apart from complaints. */
export interface Out {
  readonly line: (text: string) => void;
  readonly complaint: (text: string) => void;
}

/** 0: done and sound. 1: done, and what was asked for is not sound. 2: not understood or not possible. */
export type ExitCode = 0 | 1 | 2;

/** A command: its arguments without its own name. Expected failures are sentences, never throws. */
export type Command = (args: readonly string[], out: Out) => Promise<ExitCode>;
