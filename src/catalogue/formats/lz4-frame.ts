import type { decompressBlock } from "lz4js";

const MAGIC = 0x184d2204;
const CONTENT_SIZE = 8;
const BLOCK_CHECKSUM = 16;
const RAW = 0x80000000;

/**
 * Unpacks an LZ4 frame (its specification, version 1.6.1) into `into`; gives the number of bytes.
 * Throws where a block is longer than what is left, of the frame or of `into`. Checksums are not
 * verified.
 */
export function unpackLz4Frame(
  packed: Uint8Array,
  into: Uint8Array,
  unpackBlock: typeof decompressBlock,
): number {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  if (view.getUint32(0, true) !== MAGIC) throw new Error("a packed part is no LZ4 frame");
  const flags = view.getUint8(4);
  const checksum = (flags & BLOCK_CHECKSUM) === 0 ? 0 : 4;
  let end = 0;
  for (let at = (flags & CONTENT_SIZE) === 0 ? 7 : 15; ; ) {
    const word = view.getUint32(at, true);
    if (word === 0) return end;
    const length = word & ~RAW;
    at += 4;
    if (at + length > packed.length || end > into.length)
      throw new Error("a packed part is cut off");
    if (word >= RAW) {
      into.set(packed.subarray(at, at + length), end);
      end += length;
    } else end = unpackBlock(packed, into, at, length, end);
    at += length + checksum;
  }
}
