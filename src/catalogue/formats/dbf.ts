import { sniffEncoding, type TextEncoding } from "./text-encoding";
import { plainNumber } from "./workbook-text";

/** Records of a dBase file as trimmed text; a deleted record is null and keeps its place. */
export type DbfTable = {
  readonly columns: readonly string[];
  readonly records: readonly (readonly string[] | null)[];
  /** The encoding its texts were read in. */
  readonly encoding: string;
  /** Columns whose heads became equal when they were cut at ten bytes, the later ones marked "(2)". */
  readonly equalHeads: readonly string[];
};

type DbfField = {
  readonly head: Uint8Array;
  readonly type: string;
  readonly start: number;
  readonly length: number;
};

const DESCRIPTOR = 32;
const HEADER_END = 0x0d;
const DELETED = 0x2a;

/**
 * Reads a .dbf. Text that is UTF-8 or Thai by content is read so whatever the .cpg says (many say
 * wrong); otherwise the .cpg's encoding counts, and CP874 without one. Figures lose zeros behind the
 * point and exponents, dates become ISO. Throws when bytes are lacking.
 */
export function readDbf(bytes: Uint8Array, cpg: string, told?: TextEncoding): DbfTable {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint32(4, true);
  const start = view.getUint16(8, true);
  const width = view.getUint16(10, true);
  if (width < 1 || start + count * width > bytes.byteLength) {
    throw new Error("the .dbf is cut off");
  }
  const raw = fieldsOf(bytes, view, start);
  const heads = raw.map((field) => field.head);
  const encoding = told ?? encodingOf(bytes.subarray(start), heads, cpg);
  const decode = decoderFor(encoding);
  const { names, equal } = toldApart(heads.map(decode));
  const fields = raw.map((field, i) => ({ ...field, name: names[i] ?? "" }));
  const records = Array.from({ length: count }, (_, i) => {
    const at = start + i * width;
    if (view.getUint8(at) === DELETED) return null;
    return fields.map((f) =>
      tidy(decode(bytes.subarray(at + f.start, at + f.start + f.length)), f.type),
    );
  });
  return { columns: names, records, encoding, equalHeads: equal };
}

function fieldsOf(bytes: Uint8Array, view: DataView, end: number): DbfField[] {
  const fields: DbfField[] = [];
  let start = 1;
  for (let at = DESCRIPTOR; at < end && view.getUint8(at) !== HEADER_END; at += DESCRIPTOR) {
    const name = bytes.subarray(at, at + 11);
    const zero = name.indexOf(0);
    const length = view.getUint8(at + 16);
    const type = String.fromCharCode(view.getUint8(at + 11));
    fields.push({ head: name.subarray(0, zero < 0 ? 11 : zero), type, start, length });
    start += length;
  }
  return fields;
}

/** Equal heads told apart: the second of a name is marked "(2)". */
function toldApart(heads: readonly string[]): { names: string[]; equal: string[] } {
  const seen = new Map<string, number>();
  const names = heads.map((head) => {
    const times = (seen.get(head) ?? 0) + 1;
    seen.set(head, times);
    return times === 1 ? head : `${head} (${times})`;
  });
  return { names, equal: names.filter((_, i) => (seen.get(heads[i] ?? "") ?? 0) > 1) };
}

/** A cell cut inside a character (names longer than the field) ends at its last whole one. */
function decoderFor(encoding: string): (cell: Uint8Array) => string {
  const decoder = new TextDecoder(encoding);
  return (cell) =>
    decoder
      .decode(cell)
      .replace(/[\uFFFD\0]+$/, "")
      .trim();
}

function tidy(text: string, type: string): string {
  if (type === "D") return text.replace(/^(\d{4})(\d{2})(\d{2})$/, "$1-$2-$3");
  if (type !== "N" && type !== "F") return text;
  if (/^[-+]?\d*\.?\d+e[-+]?\d+$/i.test(text)) return plainNumber(Number(text));
  return text.replace(/^([-+]?\d+)\.0+$/, "$1");
}

/** By the records, or by the heads where the records are of digits only. */
function encodingOf(data: Uint8Array, heads: readonly Uint8Array[], cpg: string): string {
  const isPlain = data.every((byte) => byte < 0x80);
  if (isPlain && heads.some((head) => head.some((byte) => byte >= 0x80))) {
    return heads.every(isUtf8)
      ? "utf-8"
      : encodingOfBytes(Uint8Array.from(heads.flatMap((h) => [...h])), cpg);
  }
  return encodingOfBytes(data, cpg);
}

/** Whether a head is UTF-8, its last letter cut or not. */
function isUtf8(head: Uint8Array): boolean {
  return !new TextDecoder("utf-8").decode(head, { stream: true }).includes("\uFFFD");
}

function encodingOfBytes(data: Uint8Array, cpg: string): string {
  const found = sniffEncoding(data);
  if (found === "utf-8") return found;
  return looksThai(data) ? "windows-874" : known(encodingOfCpg(cpg));
}

/** Thai letters of CP874 stand together; the accented letters of other scripts among plain ones. */
function looksThai(data: Uint8Array): boolean {
  let high = 0;
  let beside = 0;
  for (let i = 0; i < data.length; i++) {
    if (data[i]! < 0xa1) continue;
    high++;
    if (data[i - 1]! >= 0xa1 || data[i + 1]! >= 0xa1) beside++;
  }
  return high > 0 && beside > high * 0.8;
}

function encodingOfCpg(cpg: string): string {
  const label = cpg.trim().toLowerCase();
  if (label === "" || /utf-?8|65001|874|tis|8859-?11/.test(label)) return "windows-874";
  return label.replace(/^(ansi|cp) ?/, "windows-").replace(/^(\d{4})$/, "windows-$1");
}

function known(label: string): string {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return "windows-874";
  }
}
