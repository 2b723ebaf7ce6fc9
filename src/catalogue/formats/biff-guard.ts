/** Formula records of Excel 5–2003 and of 3–4, and where the length of their tokens stands. */
const FORMULAS: ReadonlyMap<number, number> = new Map([
  [0x0006, 20],
  [0x0206, 16],
  [0x0406, 16],
]);
const STORED_VALUE_ONLY = 0xffff;
/** A record that is known and holds nothing. */
const NOTHING = 0x00c2;
/** Names, arrays, shared formulas, tables; links, which are written to every cell of their range. */
const UNNEEDED: readonly number[] = [
  0x0018, 0x0218, 0x0021, 0x0221, 0x0023, 0x0223, 0x04bc, 0x0036, 0x0236, 0x01b8, 0x0800,
];

/** Records that begin a sheet, by the generation of Excel. */
const BEGIN_3 = 0x0209;
const BEGIN_4 = 0x0409;
const BEGIN_5 = 0x0809;
const BEGIN_2 = 0x0009;
const BEGINS: readonly number[] = [BEGIN_2, BEGIN_3, BEGIN_4, BEGIN_5];
const END = 0x000a;
const VERSIONS_5: readonly number[] = [0x0500, 0x0600];

/**
 * Takes the formulas out of an .xls stream, in place: their stored values stay. A parser of damaged
 * formula tokens may never end, nor one of links over the whole sheet. Throws where a record leads beyond the stream, sheets of another
 * generation stand inside, or the workbook is of Excel 2.
 */
export function withoutFormulas(stream: Uint8Array): void {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const generation = view.getUint16(0, true);
  if (![BEGIN_3, BEGIN_4, BEGIN_5].includes(generation)) throw new Error("no workbook");
  let depth = 0;
  for (let at = 0; at + 4 <= stream.length; at += 4 + view.getUint16(at + 2, true)) {
    const type = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    if (BEGINS.includes(type)) depth++;
    if (depth === 0) return;
    if (at + 4 + length > stream.length) throw new Error("a record of the workbook is cut off");
    if (type === END) depth--;
    tame(view, at, length, generation);
  }
}

function tame(view: DataView, at: number, length: number, generation: number): void {
  const type = view.getUint16(at, true);
  if (BEGINS.includes(type)) checkBegin(view, at, length, generation);
  if (UNNEEDED.includes(type)) view.setUint16(at, NOTHING, true);
  if (!FORMULAS.has(type)) return;
  const field = FORMULAS.get(type)!;
  const own = (generation === BEGIN_5) === (type === 0x0006);
  if (own && length >= field + 2) view.setUint16(at + 4 + field, STORED_VALUE_ONLY, true);
  else view.setUint16(at, NOTHING, true);
}

function checkBegin(view: DataView, at: number, length: number, generation: number): void {
  const type = view.getUint16(at, true);
  const sound = type === generation && length >= 4;
  if (sound && type !== BEGIN_5) return;
  if (!sound || !VERSIONS_5.includes(view.getUint16(at + 4, true))) {
    throw new Error("a sheet of the workbook is damaged");
  }
}
