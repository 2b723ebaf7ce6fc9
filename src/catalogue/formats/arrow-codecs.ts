import { CompressionType, setCompressionCodec } from "@uwdata/flechette";
import { MOST_UNPACKED } from "./limits";
import { unpackLz4Frame } from "./lz4-frame";

/** Bytes of the length that stands before every packed buffer. */
const LENGTH = 8;

type Unpack = (packed: Uint8Array, into: Uint8Array) => number;

/**
 * Teaches the reader of Arrow what packed buffers (LZ4, as Feather files are by default, and
 * Zstandard) hold. No more is unpacked of one file than {@link MOST_UNPACKED}; each buffer must
 * have the length that it declares.
 */
export async function readPackedBuffers(): Promise<void> {
  const zstd = await import("fzstd");
  const budget = { left: MOST_UNPACKED };
  const unpackers: [0 | 1, Unpack][] = [
    [CompressionType.LZ4_FRAME, unpackLz4Frame],
    [CompressionType.ZSTD, (packed, into) => zstd.decompress(packed, into).length],
  ];
  for (const [type, unpack] of unpackers) {
    setCompressionCodec(type, { decode: (packed) => unpacked(packed, unpack, budget), encode });
  }
}

function unpacked(packed: Uint8Array, unpack: Unpack, budget: { left: number }): Uint8Array {
  const before = new DataView(packed.buffer, packed.byteOffset - LENGTH, LENGTH);
  const size = Number(before.getBigInt64(0, true));
  budget.left -= size;
  if (size < 0 || budget.left < 0) throw new Error("it would unpack to more than fits");
  const into = new Uint8Array(size);
  if (unpack(packed, into) !== size) throw new Error("a packed part is damaged");
  return into;
}

function encode(): Uint8Array {
  throw new Error("packed Arrow is only read");
}
