import type { Problem } from "./problem";

/** What an operation that can fail returns: its value, or the typed reason it has none. */
export type Result<T, E = Problem> = { ok: true; value: T } | { ok: false; problem: E };

/** A success. */
export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

/** A failure; the screen turns the problem into words. */
export function fail<E>(problem: E): { ok: false; problem: E } {
  return { ok: false, problem };
}
