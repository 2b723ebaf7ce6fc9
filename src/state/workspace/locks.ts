const NAME = "tambon-atlas-workspace";

/** Whether tabs can wait for each other (https or localhost only). */
export function haveLocks(): boolean {
  return typeof navigator !== "undefined" && "locks" in navigator;
}

/** Runs a job during which no tab clears away blobs that nothing refers to yet. */
export async function whileWriting<T>(job: () => Promise<T>): Promise<T> {
  if (!haveLocks()) return job();
  return (await navigator.locks.request(NAME, { mode: "shared" }, job)) as T;
}

/**
 * Runs a job if this is the only tab of the app and it is writing nothing; `null` otherwise.
 * Writers wait for its end.
 */
export async function whenAlone<T>(job: () => Promise<T>): Promise<T | null> {
  if (!haveLocks()) return null;
  return (await navigator.locks.request(NAME, { ifAvailable: true }, (lock) =>
    lock ? job() : null,
  )) as T | null;
}

/** Tells other tabs until this one closes that it is open. */
export function sayOpen(): void {
  if (!haveLocks()) return;
  void navigator.locks.request(NAME, { mode: "shared" }, () => new Promise(() => undefined));
}
