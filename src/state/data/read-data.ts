import { fail, ok, type Result } from "../../base/result";
import { dataReader } from "../../catalogue/shipped/data-reader";
import { fetchFrom } from "../../catalogue/shipped/fetch-bytes";
import type { Manifest } from "../../domain/dataset";
import type { FileAddress } from "../../geography/fetch-topology";
import { hashOfName } from "../device/stored-dataset";

const base = `${import.meta.env.BASE_URL}data/`;
const shipped = dataReader(fetchFrom(base));
const early = new Map<string, Promise<Result<Uint8Array>>>();

/** The manifest of what is shipped, the user's datasets not in it. */
export function readManifest(): Promise<Result<Manifest>> {
  return shipped.manifest();
}

/**
 * The one way to the bytes of a dataset: a shipped file by its name in the manifest, checked
 * against the checksum there, or one of the user's by `workspace/<sha-256>`, checked against that.
 * Bytes that are not what they should be: `file-damaged`.
 */
export function readData(name: string): Promise<Result<Uint8Array>> {
  const waiting = early.get(name);
  early.delete(name);
  return waiting ?? read(name);
}

/** Asks for a file before anybody needs it; the next {@link readData} of it takes the answer. */
export function readEarly(name: string): void {
  if (!early.has(name)) early.set(name, read(name));
}

/**
 * Where a worker fetches a file by itself, shipped or of the workspace, with the checksum that it
 * must find. `done` lets go of it.
 */
export async function addressOf(
  file: string,
): Promise<Result<{ address: FileAddress; done(): void }>> {
  if (hashOfName(file) !== null) return addressOfBytes(file);
  const manifest = await readManifest();
  if (!manifest.ok) return manifest;
  const checksum = manifest.value.checksums[file];
  if (checksum === undefined) return fail({ kind: "file-damaged", file, detail: "no checksum" });
  return ok({ address: { file, url: base + file, checksum }, done: () => undefined });
}

async function addressOfBytes(file: string): ReturnType<typeof addressOf> {
  const bytes = await read(file);
  if (!bytes.ok) return bytes;
  const url = URL.createObjectURL(new Blob([bytes.value as Uint8Array<ArrayBuffer>]));
  return ok({ address: { file, url, checksum: null }, done: () => URL.revokeObjectURL(url) });
}

async function read(name: string): Promise<Result<Uint8Array>> {
  if (hashOfName(name) === null) return shipped.read(name);
  const { readStored } = await import("../workspace/stored");
  return readStored(name);
}
