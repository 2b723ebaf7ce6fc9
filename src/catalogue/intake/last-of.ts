/** Gives the last answer again for the same key, else makes a new one. */
export type LastOf<T> = (key: string, make: () => T) => T;

/** Remembers the last answer by its key; nothing else is kept. */
export function lastOf<T>(): LastOf<T> {
  let last: { key: string; value: T } | null = null;
  return (key, make) => {
    if (last?.key !== key) last = { key, value: make() };
    return last.value;
  };
}
