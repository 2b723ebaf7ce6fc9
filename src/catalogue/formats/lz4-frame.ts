import { unpackLz4Block } from "./lz4-block";

const MAGIC = 0x184d2204;
const VERSION_AND_DICTIONARY = 0xc1;
const VERSION_1 = 0x40;
const CONTENT_SIZE = 8;
const BLOCK_CHECKSUM = 16;
const RAW = 0x80000000;

/**
 * Unpacks an LZ4 frame (its specification, version 1.6.1) into `into`; gives the number of bytes.
 * Throws where a block is damaged or longer than what is left, of the frame or of `into`, and where
 * the frame needs a dictionary. Checksums are not verified.
 */
export function unpackLz4Frame(packed: Uint8Array, into: Uint8Array): number {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  if (view.getUint32(0, true) !== MAGIC) throw new Error("a packed part is no LZ4 frame");
  const flags = view.getUint8(4);
  if ((flags & VERSION_AND_DICTIONARY) !== VERSION_1) {
    throw new Error("a packed part is of another version of LZ4, or needs a dictionary");
  }
  const checksum = (flags & BLOCK_CHECKSUM) === 0 ? 0 : 4;
  let end = 0;
  for (let at = (flags & CONTENT_SIZE) === 0 ? 7 : 15; ; ) {
    const word = view.getUint32(at, true);
    if (word === 0) return end;
    const length = word & ~RAW;
    at += 4;
    if (at + length > packed.length) throw new Error("a packed part is cut off");
    const block = packed.subarray(at, at + length);
    if (word >= RAW) {
      into.set(block, end);
      end += length;
    } else end = unpackLz4Block(block, into, end);
    at += length + checksum;
  }
}
