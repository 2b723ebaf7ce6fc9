import type { Result } from "../base/result";
import { fetchFrom } from "../catalogue/fetch-bytes";

const base = `${import.meta.env.BASE_URL}data/`;
const direct = fetchFrom(base);
const early = new Map<string, Promise<Result<Uint8Array>>>();

/** Address of a file of `public/data` on the app's own host. */
export function dataUrl(name: string): string {
  return base + name;
}

/** Asks for a file before anybody needs it; the next `fetchData` of it takes the answer. */
export function fetchEarly(name: string): void {
  if (!early.has(name)) early.set(name, direct(name));
}

/** Reads a file of `public/data` from the app's own host. */
export function fetchData(name: string): Promise<Result<Uint8Array>> {
  const waiting = early.get(name);
  early.delete(name);
  return waiting ?? direct(name);
}
