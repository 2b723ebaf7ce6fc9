import { crc32 } from "../../base/crc32";
import type { Problem } from "../../base/problem";
import { fail, ok, type Result } from "../../base/result";
import { MOST_UNPACKED, MOST_ZIP_ENTRIES, MOST_ZIP_RATIO, RATIO_FROM } from "./limits";
import { packedBytes, type ZipEntry, zipDirectory } from "./zip-directory";

const STORED = 0;
const DEFLATED = 8;

/**
 * The wanted files of a zip by their names. What they declare is weighed before anything is
 * inflated, and none may grow beyond what it declares; checksums are verified. Names that lead out
 * of the zip (`../`, `/etc`, `C:\`) are left out, and no name is ever used as a path.
 */
export async function unzipGuarded(
  bytes: Uint8Array,
  file: string,
  wanted: (name: string) => boolean,
  limit = MOST_UNPACKED,
): Promise<Result<Map<string, Uint8Array>>> {
  try {
    const { inflateSync } = await import("fflate");
    const entries = zipDirectory(bytes).filter((e) => isSafeName(e.name) && wanted(e.name));
    const problem = bombIn(entries, bytes.length, file, limit);
    if (problem) return fail(problem);
    if (entries.some((e) => e.encrypted)) return fail({ kind: "file-protected", file });
    return ok(new Map(entries.map((e) => [e.name, unpack(bytes, e, inflateSync)])));
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    return fail({ kind: "file-damaged", file, detail });
  }
}

/** Names of the files in a zip; none where its directory is damaged. */
export function zipNames(bytes: Uint8Array): string[] {
  try {
    return zipDirectory(bytes).map((e) => e.name);
  } catch {
    return [];
  }
}

/** Whether a name stays inside the zip. */
export function isSafeName(name: string): boolean {
  return !/^[\\/]|^[a-z]:|(^|[\\/])\.\.([\\/]|$)|\0/i.test(name);
}

function bombIn(
  entries: readonly ZipEntry[],
  bytes: number,
  file: string,
  limit: number,
): Problem | null {
  const size = entries.reduce((sum, e) => sum + e.size, 0);
  const steep = size > RATIO_FROM && size > bytes * MOST_ZIP_RATIO;
  if (size <= limit && !steep && entries.length <= MOST_ZIP_ENTRIES) return null;
  const inMb = (n: number) => Math.round(n / 1e6);
  return { kind: "archive-bomb", file, size: inMb(size), limit: inMb(steep ? RATIO_FROM : limit) };
}

type Inflate = (data: Uint8Array, options: { out: Uint8Array }) => Uint8Array;

function unpack(bytes: Uint8Array, entry: ZipEntry, inflate: Inflate): Uint8Array {
  const packed = packedBytes(bytes, entry);
  if (entry.method !== STORED && entry.method !== DEFLATED) {
    throw new Error(`compression ${entry.method} of ${entry.name} is not supported`);
  }
  const body =
    entry.method === STORED ? packed : inflate(packed, { out: new Uint8Array(entry.size) });
  if (body.length !== entry.size || crc32(body) !== entry.crc) {
    throw new Error(`${entry.name} is damaged`);
  }
  return body;
}
