const SHORTEST_MATCH = 4;
/** A length of four bits that goes on in the bytes after it, the last of which is below 255. */
const GOES_ON = 15;

type Cursor = { readonly bytes: Uint8Array; at: number };

/**
 * Unpacks one LZ4 block (LZ4 block format of its authors, lz4_Block_format.md) into `into` from
 * `start` on; gives where it ends there. Matches may reach back before `start`, as linked blocks
 * need. Throws where the block ends early, reaches back before the first byte of `into` or unpacks
 * to more than `into` holds; nothing is written outside it.
 */
export function unpackLz4Block(packed: Uint8Array, into: Uint8Array, start: number): number {
  const from: Cursor = { bytes: packed, at: 0 };
  let end = start;
  for (;;) {
    const token = nextByte(from);
    const literals = lengthOf(token >> 4, from);
    if (from.at + literals > packed.length || end + literals > into.length) throw damage();
    for (let i = 0; i < literals; i++) into[end++] = packed[from.at++]!;
    if (from.at === packed.length) return end;
    const distance = nextByte(from) | (nextByte(from) << 8);
    const match = lengthOf(token & GOES_ON, from) + SHORTEST_MATCH;
    if (distance === 0 || distance > end || end + match > into.length) throw damage();
    for (let i = 0; i < match; i++, end++) into[end] = into[end - distance]!;
  }
}

function lengthOf(bits: number, from: Cursor): number {
  let length = bits;
  if (bits < GOES_ON) return length;
  for (;;) {
    const more = nextByte(from);
    length += more;
    if (more < 255) return length;
  }
}

function nextByte(from: Cursor): number {
  const byte = from.bytes[from.at++];
  if (byte === undefined) throw damage();
  return byte;
}

function damage(): Error {
  return new Error("a packed part is damaged");
}
