import fc from "fast-check";
import { expect, it } from "vitest";
import { readFile } from "../../src/catalogue/formats";
import { type CsvCell, toCsv } from "../../src/reports/formats/csv";

const texts = fc.string({
  unit: fc.constantFrom(..."กำ่้์ปู่abc09 \"',;|=+-@#\t\r\n๕ต.\u00A0".split("")),
  maxLength: 10,
});
const cell = fc.oneof(
  texts,
  fc.string({ maxLength: 6 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constant(null),
);

/** Tables of one column or more, any texts as heads, one row or more. */
const table = fc.integer({ min: 1, max: 6 }).chain((width) =>
  fc.record({
    meta: fc.array(fc.tuple(texts, texts), { maxLength: 3 }),
    head: fc.array(texts, { minLength: width, maxLength: width }),
    rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
      minLength: 1,
      maxLength: 8,
    }),
  }),
);

const asText = (value: CsvCell) => (value === null ? "" : String(value));

it("reads any exported table back as the same table", async () => {
  await fc.assert(
    fc.asyncProperty(table, async ({ meta, head, rows }) => {
      const bytes = new TextEncoder().encode(toCsv({ meta, head, rows }));
      const read = await readFile({ name: "export.csv", bytes });
      if (!read.ok) throw new Error(read.problem.kind);
      const [found] = read.value.tables;
      expect(found?.columns).toEqual(head);
      expect(found?.rows).toEqual(rows.map((row) => row.map(asText)));
      expect(read.value.issues.filter((i) => i.kind !== "lines-in-cell")).toEqual([]);
    }),
    { numRuns: 3000 },
  );
});

it("removes the ' of an export and no other", async () => {
  const words = ["=1+1", "'=1+1", "'a", "''-x", "-5", "@x", "a'=b"];
  const csv = toCsv({ meta: [], head: ["a", "b"], rows: words.map((w) => [w, 1]) });
  const read = await readFile({ name: "a.csv", bytes: new TextEncoder().encode(csv) });
  expect(read.ok && read.value.tables[0]?.rows.map((r) => r[0])).toEqual(words);
});
