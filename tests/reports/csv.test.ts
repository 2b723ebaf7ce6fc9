import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { type CsvCell, toCsv } from "../../src/reports/formats/csv";

const read = (csv: string) =>
  Papa.parse<string[]>(csv.slice(1), { comments: "#", delimiter: ",", newline: "\r\n" }).data.slice(
    0,
    -1,
  );

const asRead = (cell: CsvCell): string => {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  return /^'*[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell;
};

const letters = fc.string({
  unit: fc.constantFrom(..."กำ่้์ปู่abc09 \"',;=+-@#\t\r\n๕".split("")),
  maxLength: 12,
});
const cell = fc.oneof(
  letters,
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constant(null),
);
const table = fc.integer({ min: 2, max: 5 }).chain((width) =>
  fc.record({
    meta: fc.array(fc.tuple(letters, letters), { maxLength: 3 }),
    head: fc.array(letters, { minLength: width, maxLength: width }),
    rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 6 }),
  }),
);

describe("toCsv", () => {
  it("keeps negative numbers numbers, with no apostrophe; only texts are guarded", () => {
    const csv = toCsv({
      meta: [],
      head: ["ก", "ข"],
      rows: [
        [-5, "-5 คน"],
        [-0.04, "=1+1"],
      ],
    });
    expect(csv).toContain("\r\n-5,'-5 คน\r\n-0.04,'=1+1\r\n");
  });

  it("comes back cell by cell through a CSV reader", () => {
    fc.assert(
      fc.property(table, ({ meta, head, rows }) => {
        const expected = [head, ...rows].map((row) => row.map(asRead));
        expect(read(toCsv({ meta, head, rows }))).toEqual(expected);
      }),
    );
  });

  it("starts with a byte-order mark and its metadata, and ends every line with CRLF", () => {
    const csv = toCsv({
      meta: [["ที่มา", "TPMAP\n2565"]],
      head: ["รหัส", "ค่า"],
      rows: [["100101", 1.5]],
    });
    expect(csv).toBe("\uFEFF# ที่มา: TPMAP 2565\r\nรหัส,ค่า\r\n100101,1.5\r\n");
    const bytes = new TextEncoder().encode(csv);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it("disarms formulas in texts and in metadata but leaves numbers alone", () => {
    const csv = toCsv({
      meta: [["filter", "a,=cmd()"]],
      head: ["a", "b", "c", "d", "e"],
      rows: [["=1+1", "@x", "\tx", -5, "-5"]],
    });
    expect(csv).toContain("# filter: a,'=cmd()\r\n");
    expect(csv).toContain(`'=1+1,'@x,"'\tx",-5,'-5\r\n`);
  });

  it("leaves a missing figure empty and a zero zero", () => {
    const csv = toCsv({ meta: [], head: ["a", "b", "c"], rows: [[null, Number.NaN, 0]] });
    expect(csv).toBe("\uFEFFa,b,c\r\n,,0\r\n");
  });
});
