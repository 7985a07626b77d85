/** One script of a long frame: the longest that began in each file. */
export interface LongScript {
  readonly file: string;
  readonly invoker: string;
  readonly ms: number;
}

export interface LongTasks {
  /** The longest task of the main thread in ms, of whomever; 0 if none is over 50. */
  readonly longestMs: number;
  readonly scripts: readonly LongScript[];
}

declare global {
  interface Window {
    taskProbe: { start(): void; stop(): LongTasks };
  }
}

/** What the browser tells of a frame that took long. */
export interface LongFrame extends PerformanceEntry {
  readonly scripts: readonly {
    readonly sourceURL: string;
    readonly invoker: string;
    readonly duration: number;
  }[];
}

/**
 * Runs in a page before its own script, and notes the long tasks of the main thread (50 ms and more)
 * and, of every frame that took so long, each script of 5 ms and more by the file in which it began.
 */
export function installTaskProbe(): void {
  let longestMs = 0;
  let scripts: LongScript[] = [];
  const tasks = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestMs = Math.max(longestMs, duration);
  });
  const frames = new PerformanceObserver((list) => {
    for (const frame of list.getEntries() as LongFrame[]) {
      for (const { sourceURL, invoker, duration } of frame.scripts) {
        scripts.push({ file: sourceURL, invoker, ms: duration });
      }
    }
  });
  window.taskProbe = {
    start() {
      [longestMs, scripts] = [0, []];
      tasks.observe({ type: "longtask" });
      frames.observe({ type: "long-animation-frame" });
    },
    stop() {
      tasks.disconnect();
      frames.disconnect();
      return { longestMs, scripts };
    },
  };
}
