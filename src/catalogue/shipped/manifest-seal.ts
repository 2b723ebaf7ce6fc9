import { checksum } from "../../base/checksum";
import type { Manifest } from "../../domain/dataset";

const EMPTY = "00000000";
const SEAL = /"checksum":"([0-9a-f]{8})"/;

/** A manifest's text whose `checksum` is {@link EMPTY}, with the checksum of that text in its place. */
export function sealed(manifest: Manifest): string {
  const text = JSON.stringify({ ...manifest, checksum: EMPTY });
  return text.replace(SEAL, `"checksum":"${checksum(new TextEncoder().encode(text))}"`);
}

/**
 * Whether a manifest's bytes are those that were sealed: the CRC-32 of the bytes, with zeros in the
 * place of the eight digits of `checksum`, are those digits. False without a `checksum`.
 */
export function sealHolds(bytes: Uint8Array): boolean {
  const found = SEAL.exec(new TextDecoder("latin1").decode(bytes));
  if (found === null) return false;
  const open = bytes.slice();
  open.set(new TextEncoder().encode(EMPTY), found.index + '"checksum":"'.length);
  return checksum(open) === found[1];
}
