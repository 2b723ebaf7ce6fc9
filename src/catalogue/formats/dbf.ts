import { sniffEncoding } from "./text-encoding";

/** Records of a dBase file as trimmed text; a deleted record is null and keeps its place. */
export type DbfTable = {
  readonly columns: readonly string[];
  readonly records: readonly (readonly string[] | null)[];
};

type DbfField = { readonly name: string; readonly start: number; readonly length: number };

const DESCRIPTOR = 32;
const HEADER_END = 0x0d;
const DELETED = 0x2a;

/**
 * Reads a .dbf. Text that is UTF-8 by content is read so whatever the .cpg says (many say wrong);
 * otherwise the .cpg's encoding counts, and CP874 without one. Throws when bytes are lacking.
 */
export function readDbf(bytes: Uint8Array, cpg: string): DbfTable {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint32(4, true);
  const start = view.getUint16(8, true);
  const width = view.getUint16(10, true);
  if (start + count * width > bytes.byteLength) throw new Error("the .dbf is cut off");
  const decode = decoderFor(bytes.subarray(start), cpg);
  const fields = fieldsOf(bytes, view, start, decode);
  const records = Array.from({ length: count }, (_, i) => {
    const at = start + i * width;
    if (view.getUint8(at) === DELETED) return null;
    return fields.map((f) => decode(bytes.subarray(at + f.start, at + f.start + f.length)));
  });
  return { columns: fields.map((f) => f.name), records };
}

function fieldsOf(
  bytes: Uint8Array,
  view: DataView,
  end: number,
  decode: (cell: Uint8Array) => string,
): DbfField[] {
  const fields: DbfField[] = [];
  let start = 1;
  for (let at = DESCRIPTOR; at < end && view.getUint8(at) !== HEADER_END; at += DESCRIPTOR) {
    const name = bytes.subarray(at, at + 11);
    const zero = name.indexOf(0);
    const length = view.getUint8(at + 16);
    fields.push({ name: decode(name.subarray(0, zero < 0 ? 11 : zero)), start, length });
    start += length;
  }
  return fields;
}

/** A cell cut inside a character (names longer than the field) ends at its last whole one. */
function decoderFor(data: Uint8Array, cpg: string): (cell: Uint8Array) => string {
  const decoder = textDecoder(sniffEncoding(data) === "utf-8" ? "utf-8" : encodingOfCpg(cpg));
  return (cell) =>
    decoder
      .decode(cell)
      .replace(/[\uFFFD\0]+$/, "")
      .trim();
}

function encodingOfCpg(cpg: string): string {
  const label = cpg.trim().toLowerCase();
  if (label === "" || /utf-?8|65001|874|tis|8859-?11/.test(label)) return "windows-874";
  return label.replace(/^(ansi|cp) ?/, "windows-").replace(/^(\d{4})$/, "windows-$1");
}

function textDecoder(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder("windows-874");
  }
}
