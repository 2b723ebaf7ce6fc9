import { fail, ok, type Result } from "../../base/result";
import { storageSpace } from "./quota";

/** What a storage job gives, with the browser's refusals as problems. */
export async function attempt<T>(job: () => Promise<T>, needed = 0): Promise<Result<T>> {
  try {
    return ok(await job());
  } catch (cause) {
    if (isFull(cause)) {
      const { free } = await storageSpace();
      return fail({ kind: "storage-full", needed: megabytes(needed), free: megabytes(free) });
    }
    const detail = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
    return fail({ kind: "storage-failed", detail });
  }
}

/** Bytes as whole MB for a sentence; at least 1 where there are any. */
export function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1_000_000);
}

function isFull(cause: unknown): boolean {
  if (!(cause instanceof Error)) return false;
  const inner = (cause as { inner?: unknown }).inner;
  return cause.name === "QuotaExceededError" || isFull(inner);
}
