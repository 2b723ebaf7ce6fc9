const FORMULA = 0x0006;
const FORMULA_LENGTH_AT = 20;
const STORED_VALUE_ONLY = 0xffff;
/** A record that is known and holds nothing. */
const NOTHING = 0x00c2;
/** Names, arrays, shared formulas: their tokens are parsed and never needed. */
const TOKENS: readonly number[] = [0x0018, 0x0218, 0x0021, 0x0221, 0x0023, 0x0223, 0x04bc];

/**
 * Takes the formulas out of an .xls stream, in place: their stored values stay. A parser of damaged
 * formula tokens may never end. Throws where a record leads beyond the stream.
 */
export function withoutFormulas(stream: Uint8Array): void {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let at = 0;
  while (at + 4 <= stream.length) {
    const type = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    if (type === 0 && length === 0) return;
    if (at + 4 + length > stream.length) throw new Error("a record of the workbook is cut off");
    if (TOKENS.includes(type)) view.setUint16(at, NOTHING, true);
    if (type === FORMULA && length >= FORMULA_LENGTH_AT + 2) {
      view.setUint16(at + 4 + FORMULA_LENGTH_AT, STORED_VALUE_ONLY, true);
    }
    at += 4 + length;
  }
}
