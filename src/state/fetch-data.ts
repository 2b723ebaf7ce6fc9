import { ok, type Result } from "../base/result";
import { fetchFrom } from "../catalogue/shipped/fetch-bytes";
import { hashOfName } from "./workspace/stored-dataset";

const base = `${import.meta.env.BASE_URL}data/`;
const direct = fetchFrom(base);
const early = new Map<string, Promise<Result<Uint8Array>>>();

/** Address of a file of `public/data` on the app's own host. */
export function dataUrl(name: string): string {
  return base + name;
}

/**
 * Address from which a worker can fetch a file, be it shipped or in the workspace. `done` lets go
 * of it.
 */
export async function addressOf(name: string): Promise<Result<{ url: string; done(): void }>> {
  if (hashOfName(name) === null) return ok({ url: dataUrl(name), done: () => undefined });
  const bytes = await read(name);
  if (!bytes.ok) return bytes;
  const url = URL.createObjectURL(new Blob([bytes.value as Uint8Array<ArrayBuffer>]));
  return ok({ url, done: () => URL.revokeObjectURL(url) });
}

/** Asks for a file before anybody needs it; the next `fetchData` of it takes the answer. */
export function fetchEarly(name: string): void {
  if (!early.has(name)) early.set(name, read(name));
}

/** Reads a file of `public/data` from the app's own host, or one of the user's from the workspace. */
export function fetchData(name: string): Promise<Result<Uint8Array>> {
  const waiting = early.get(name);
  early.delete(name);
  return waiting ?? read(name);
}

async function read(name: string): Promise<Result<Uint8Array>> {
  if (hashOfName(name) === null) return direct(name);
  const { readStored } = await import("./workspace/stored");
  return readStored(name);
}
