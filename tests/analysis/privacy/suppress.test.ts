import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SHOWN, type Suppression, suppress } from "../../../src/analysis";
import { isDetermined } from "./linear-algebra";

const count = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 60 }));

/** Provinces of amphoe of tambons under one country, with two or three parts or none. */
const tables = fc
  .record({
    shape: fc.array(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }), {
      minLength: 1,
      maxLength: 3,
    }),
    parts: fc.integer({ min: 1, max: 3 }),
  })
  .chain(({ shape, parts }) => {
    const parent = parentsOf(shape);
    const column = fc.array(count, { minLength: parent.length, maxLength: parent.length });
    return fc.record({
      parent: fc.constant(parent),
      parts: fc.array(column, { minLength: parts, maxLength: parts }),
    });
  });

function parentsOf(shape: number[][]): number[] {
  const parent = [-1];
  for (const province of shape) {
    const provinceRow = parent.push(0) - 1;
    for (const tambons of province) {
      const amphoeRow = parent.push(provinceRow) - 1;
      for (let t = 0; t < tambons; t++) parent.push(amphoeRow);
    }
  }
  return parent;
}

/** Equations among the hidden figures: children sum to their parent, parts to their total. */
function equations(parent: number[], found: Suppression) {
  const n = parent.length;
  const split = found.counts.length > 1 ? found.counts.length : 0;
  const width = n * (split + 1);
  const isHidden = (cell: number) =>
    (cell < n ? found.total[cell] : found.parts[cell % n]) !== SHOWN;
  const rows: number[][] = [];
  const add = (plus: number[], minus: number) => {
    const row = new Array(width).fill(0);
    for (const cell of plus) if (isHidden(cell)) row[cell] = 1;
    if (isHidden(minus)) row[minus] = -1;
    rows.push(row);
  };
  for (let column = 0; column <= split; column++)
    for (let i = 0; i < n; i++) {
      const children = parent.flatMap((p, child) => (p === i ? [column * n + child] : []));
      if (children.length > 0) add(children, column * n + i);
    }
  if (split > 0)
    for (let i = 0; i < n; i++)
      add(
        found.counts.map((_, p) => (p + 1) * n + i),
        i,
      );
  const hidden = Array.from({ length: width }, (_, cell) => cell).filter(isHidden);
  return { rows, hidden };
}

describe("suppression", () => {
  it("hides every small count and no zero total unasked", () => {
    fc.assert(
      fc.property(tables, ({ parent, parts }) => {
        const found = suppress({ parent, parts });
        found.totals.forEach((total, i) => {
          if (total > 0 && total < 5) expect(found.total[i]).not.toBe(SHOWN);
          if (total === 0) expect(found.total[i]).toBe(SHOWN);
          const small = found.counts.some((column) => column[i]! > 0 && column[i]! < 5);
          if (small) expect(found.parts[i]).not.toBe(SHOWN);
        });
      }),
    );
  });

  it("leaves no hidden figure that an equation settles", () => {
    fc.assert(
      fc.property(tables, ({ parent, parts }) => {
        const { rows, hidden } = equations(parent, suppress({ parent, parts }));
        for (const cell of hidden) expect(isDetermined(rows, cell)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it("lets no shown area less its shown children come to a small count", () => {
    fc.assert(
      fc.property(tables, ({ parent, parts }) => {
        const found = suppress({ parent, parts });
        const check = (flags: Uint8Array, column: Float64Array) =>
          parent.forEach((_, i) => {
            const children = parent.flatMap((p, child) => (p === i ? [child] : []));
            if (flags[i] !== SHOWN || children.length === 0) return;
            const shown = children.filter((child) => flags[child] === SHOWN);
            const left = column[i]! - shown.reduce((sum, child) => sum + column[child]!, 0);
            expect(left === 0 || left >= 5).toBe(true);
          });
        check(found.total, found.totals);
        for (const column of found.counts) check(found.parts, column);
      }),
    );
  });

  it("hides the smallest neighbour with a lone small count", () => {
    const parent = [-1, 0, 0, 0, 0];
    const found = suppress({ parent, parts: [[0, 3, 40, 8, 0]] });
    expect([...found.total]).toEqual([0, 1, 0, 2, 0]);
    expect(found.totals[0]).toBe(51);
  });

  it("shows everything where nothing is small, and takes nothing for zero", () => {
    const parent = [-1, 0, 0];
    expect([...suppress({ parent, parts: [[0, 5, Number.NaN]] }).total]).toEqual([0, 0, 0]);
    expect(suppress({ parent: [], parts: [[]] }).totals).toHaveLength(0);
    expect([...suppress({ parent, parts: [[0, 9, 50]], minimum: 10 }).total]).toEqual([0, 1, 2]);
    expect(() => suppress({ parent: [1, 0], parts: [[1, 1]] })).toThrow(RangeError);
  });
});
