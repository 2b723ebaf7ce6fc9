/** Room of this app in the browser, in bytes; infinite where the browser does not tell. */
export type StorageSpace = {
  readonly used: number;
  readonly free: number;
  /** Whether the browser may clear it unasked when the disk is full. */
  readonly persisted: boolean;
};

/** What the browser says of the room for this app. */
export async function storageSpace(): Promise<StorageSpace> {
  const storage = navigator.storage;
  if (!storage?.estimate) return { used: 0, free: Number.POSITIVE_INFINITY, persisted: false };
  const [{ usage = 0, quota = Number.POSITIVE_INFINITY }, persisted] = await Promise.all([
    storage.estimate(),
    storage.persisted?.() ?? false,
  ]);
  return { used: usage, free: Math.max(0, quota - usage), persisted };
}

/** Asks the browser not to clear what is kept; `false` when it does not promise. */
export async function askToPersist(): Promise<boolean> {
  const storage = navigator.storage;
  if (!storage?.persist) return false;
  return (await storage.persisted()) || storage.persist();
}
