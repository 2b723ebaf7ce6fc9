import { decodeText } from "./text-encoding";

/** One file of a zip, as the zip's directory declares it. */
export type ZipEntry = {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  /** Bytes in the zip, and bytes it says to unpack to. */
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
  readonly encrypted: boolean;
};

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 65_535;
const FULL = 0xffffffff;

/** Whether the bytes begin as a zip does. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/** The files that a zip declares, nothing inflated. Throws where the directory is cut off. */
export function zipDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) throw new Error("the zip is cut off");
  const entries: ZipEntry[] = [];
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) {
      throw new Error("the directory of the zip is damaged");
    }
    entries.push(entryAt(bytes, view, at));
    at += 46 + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 0);
  }
  return entries;
}

/** The bytes of an entry as they lie packed in the zip. Throws where they are cut off. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = entry.offset;
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL) {
    throw new Error("the zip is damaged");
  }
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + entry.packed > bytes.length) throw new Error("the zip is cut off");
  return bytes.subarray(start, start + entry.packed);
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return -1;
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const nameLength = view.getUint16(at + 28, true);
  const extra = at + 46 + nameLength;
  const wide = wideFields(
    view,
    extra,
    Math.min(bytes.length, extra + view.getUint16(at + 30, true)),
  );
  const field = (offset: number) => {
    const value = view.getUint32(at + offset, true);
    return value === FULL ? (wide.shift() ?? value) : value;
  };
  const size = field(24);
  const packed = field(20);
  return {
    name: decodeText(bytes.subarray(at + 46, extra)),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed,
    size,
    offset: field(42),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
  };
}

/** 64-bit sizes of a "zip64" entry, in the order of the fields that they stand for. */
function wideFields(view: DataView, from: number, to: number): number[] {
  let at = from;
  while (at + 4 <= to) {
    const length = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1) {
      const count = Math.floor(Math.min(length, to - at - 4) / 8);
      return Array.from({ length: count }, (_, i) =>
        Number(view.getBigUint64(at + 4 + i * 8, true)),
      );
    }
    at += 4 + length;
  }
  return [];
}
