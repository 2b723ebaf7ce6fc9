import { crc32 } from "../../base/crc32";
import { ok } from "../../base/result";
import type { Manifest } from "../../domain/dataset";
import { damaged } from "../arrow/decode-table";
import type { FetchBytes } from "./fetch-bytes";

/** CRC-32 (ISO 3309, as in zip and PNG) as eight hexadecimal digits. */
export function checksum(bytes: Uint8Array): string {
  return crc32(bytes).toString(16).padStart(8, "0");
}

/**
 * The same fetch, but bytes that do not have the checksum of the manifest give `file-damaged`.
 * An altered byte count inside an Arrow file could otherwise ask for gigabytes. Files without a
 * checksum pass.
 */
export function verified(fetchBytes: FetchBytes, manifest: Manifest): FetchBytes {
  return async (name) => {
    const bytes = await fetchBytes(name);
    const expected = manifest.checksums?.[name];
    if (!bytes.ok || expected === undefined) return bytes;
    const found = checksum(bytes.value);
    return found === expected ? ok(bytes.value) : damaged(name, `checksum ${found}`);
  };
}
