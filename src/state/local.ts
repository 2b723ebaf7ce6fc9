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
