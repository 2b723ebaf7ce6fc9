import { ok } from "../base/result";
import type { Manifest } from "../domain/dataset";
import { damaged } from "./arrow/decode-table";
import type { FetchBytes } from "./fetch-bytes";

const POLYNOMIAL = 0xedb88320;

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ POLYNOMIAL : rest >>> 1;
  return rest;
});

/** CRC-32 (ISO 3309, as in zip and PNG) as eight hexadecimal digits. */
export function checksum(bytes: Uint8Array): string {
  let rest = 0xffffffff;
  for (let i = 0; i < bytes.length; i++) rest = TABLE[(rest ^ bytes[i]!) & 255]! ^ (rest >>> 8);
  return ((rest ^ 0xffffffff) >>> 0).toString(16).padStart(8, "0");
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
