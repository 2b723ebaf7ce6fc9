import { crc32 } from "./crc32";
import { fail, ok, type Result } from "./result";

/** CRC-32 as eight hexadecimal digits. */
export function checksum(bytes: Uint8Array): string {
  return crc32(bytes).toString(16).padStart(8, "0");
}

/** The bytes, if their checksum is the one expected; otherwise `file-damaged` with the file's name. */
export function withChecksum(
  bytes: Uint8Array,
  file: string,
  expected: string,
): Result<Uint8Array> {
  const found = checksum(bytes);
  if (found === expected) return ok(bytes);
  return fail({ kind: "file-damaged", file, detail: `checksum ${found}` });
}
