import type { Problem } from "../../base/problem";
import { fail, type Result } from "../../base/result";

/** A worker that answers or fails, and never leaves a question open. */
export type WatchedWorker = {
  /** What was asked, or why the worker ended before it answered. A rejected answer ends the worker. */
  answer<T>(asked: Promise<Result<T>>): Promise<Result<T>>;
  /** Ends the worker at once; what is open, or asked later, is answered with the problem. */
  end(problem: Problem): void;
};

/**
 * Watches a worker that answers through Comlink. One that cannot start, crashes or sends what cannot
 * be read is ended with the problem that `crashed` makes of the browser's words; `onEnd` is called
 * once, however it ends.
 */
export function watchWorker(
  worker: Worker,
  crashed: (detail: string) => Problem,
  onEnd: () => void = () => undefined,
): WatchedWorker {
  let settle: (reason: Result<never>) => void = () => undefined;
  const ended = new Promise<Result<never>>((resolve) => {
    settle = resolve;
  });
  let over = false;
  const end = (problem: Problem) => {
    if (over) return;
    over = true;
    worker.terminate();
    onEnd();
    settle(fail(problem));
  };
  worker.addEventListener("error", ({ message }) => end(crashed(message || "worker failed")));
  worker.addEventListener("messageerror", () => end(crashed("unreadable answer")));
  const answer = async <T>(asked: Promise<Result<T>>): Promise<Result<T>> => {
    try {
      return await Promise.race([asked, ended]);
    } catch (cause) {
      end(crashed(cause instanceof Error ? cause.message : String(cause)));
      return ended;
    }
  };
  return { answer, end };
}
