/** A value with the steps that led to it and those that were taken back; the nearest steps lie next to it. */
export type History<T> = {
  readonly past: readonly T[];
  readonly now: T;
  readonly future: readonly T[];
};

/** Most steps that can be taken back; older ones are forgotten. */
const MOST_STEPS = 200;

/** A history that begins here. */
export function historyOf<T>(now: T): History<T> {
  return { past: [], now, future: [] };
}

/**
 * The next value as a step that can be taken back; what was undone can no longer be redone. A value
 * that `joins` replaces the present one without a step of its own, as further moves of a slider do.
 */
export function stepTo<T>({ past, now }: History<T>, next: T, joins = false): History<T> {
  return { past: joins ? past : [...past, now].slice(-MOST_STEPS), now: next, future: [] };
}

/** Takes the last step back; at the beginning the same history. */
export function undo<T>(history: History<T>): History<T> {
  const { past, now, future } = history;
  if (past.length === 0) return history;
  return { past: past.slice(0, -1), now: past.at(-1) as T, future: [now, ...future] };
}

/** Takes the step that was undone last again; at the end the same history. */
export function redo<T>(history: History<T>): History<T> {
  const { past, now, future } = history;
  if (future.length === 0) return history;
  return { past: [...past, now], now: future[0] as T, future: future.slice(1) };
}

/** Changes every value of the history, as when another tab changed something: no step is made. */
export function mapHistory<T>(history: History<T>, change: (value: T) => T): History<T> {
  return {
    past: history.past.map(change),
    now: change(history.now),
    future: history.future.map(change),
  };
}
