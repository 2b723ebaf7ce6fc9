/** A small preference kept on this device; `null` when absent or when storage is refused. */
export function readLocal(key: string): string | null {
  try {
    return window.localStorage.getItem(`atlas.${key}`);
  } catch (cause) {
    if (cause instanceof DOMException) return null;
    throw cause;
  }
}

/** Keeps a small preference on this device; `false` when storage is refused. */
export function writeLocal(key: string, value: string): boolean {
  try {
    window.localStorage.setItem(`atlas.${key}`, value);
    return true;
  } catch (cause) {
    if (cause instanceof DOMException) return false;
    throw cause;
  }
}

const KEPT = "1";

/**
 * Whether this device is likely to hold what `key` stands for, so that its database is worth opening
 * before the first map. Only a hint: where the flag was lost, what is kept appears a moment later.
 */
export function expectsKept(key: string): boolean {
  return readLocal(key) === KEPT;
}

/** Remembers for {@link expectsKept} whether anything is kept. */
export function noteKept(key: string, kept: boolean): void {
  writeLocal(key, kept ? KEPT : "");
}
