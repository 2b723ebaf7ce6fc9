import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type CandidateTable,
  type Missing,
  type Normalisation,
  normaliseCriteria,
  scoreAreas,
  topsis,
  weightedSum,
} from "../../../src/analysis";
import type { Preference } from "../../../src/domain/scenario";

function tableOf(
  columns: readonly (readonly number[])[],
  passes?: readonly number[],
): CandidateTable {
  const count = columns[0]?.length ?? 0;
  return {
    codes: Array.from({ length: count }, (_, i) => String(100000 + i)),
    place: new Int32Array(count),
    amphoe: new Int32Array(count),
    lon: new Float64Array(count),
    lat: new Float64Array(count),
    values: columns.map((column) => Float64Array.from(column)),
    passes: Uint8Array.from(passes ?? new Array(count).fill(1)),
  };
}

const number = fc.oneof(
  { weight: 6, arbitrary: fc.double({ min: -50, max: 100, noNaN: true }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 4 }) },
  { weight: 1, arbitrary: fc.constant(Number.NaN) },
);
const preference: fc.Arbitrary<Preference> = fc.oneof(
  fc.constant({ kind: "max" as const }),
  fc.constant({ kind: "min" as const }),
  fc.record({ kind: fc.constant("ideal" as const), value: fc.integer({ min: 0, max: 50 }) }),
);
const input = fc.integer({ min: 1, max: 5 }).chain((m) =>
  fc.integer({ min: 0, max: 12 }).chain((n) =>
    fc.record({
      columns: fc.array(fc.array(number, { minLength: n, maxLength: n }), {
        minLength: m,
        maxLength: m,
      }),
      preferences: fc.array(preference, { minLength: m, maxLength: m }),
      weights: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: m, maxLength: m }),
      passes: fc.array(fc.integer({ min: 0, max: 1 }), { minLength: n, maxLength: n }),
      normalisation: fc.constantFrom<Normalisation>("min-max", "sum", "vector", "none"),
      method: fc.constantFrom("weighted-sum" as const, "topsis" as const),
    }),
  ),
);

describe("scores of areas", () => {
  it("are those of weightedSum and topsis to the last bit, ideal values as distances", () => {
    fc.assert(
      fc.property(input, (one) => {
        const { columns, preferences, weights, passes, normalisation, method } = one;
        const table = tableOf(columns, passes);
        const made = normaliseCriteria(table, preferences, { normalisation, missing: "exclude" });
        const found = scoreAreas(made, weights, method);
        const matrix = passes.map((isIn, i) =>
          columns.map((column, j) => {
            const wish = preferences[j]!;
            if (isIn === 0) return null;
            return wish.kind === "ideal" ? Math.abs(column[i]! - wish.value) : column[i]!;
          }),
        );
        const criteria = preferences.map(({ kind }, j) => ({
          weight: weights[j]!,
          direction: kind === "max" ? ("max" as const) : ("min" as const),
        }));
        const score = method === "topsis" ? topsis : weightedSum;
        const expected = score(matrix, criteria, { normalisation });
        expect([...found.score]).toEqual(expected.score);
        expect([...found.rank]).toEqual(
          expected.rank.map((rank) => (Number.isNaN(rank) ? 0 : rank)),
        );
      }),
      { numRuns: 500 },
    );
  });

  it.each<[Missing, number[]]>([
    ["exclude", [0, Number.NaN, 1, 1 / 4]],
    ["median", [0, 1 / 4, 1, 1 / 4]],
    ["worst", [0, 0, 1, 1 / 4]],
  ])("settle missing values by the rule %s, never as 0", (missing, expected) => {
    const table = tableOf([[10, Number.NaN, 50, 20]]);
    const made = normaliseCriteria(table, [{ kind: "max" }], {
      normalisation: "min-max",
      missing,
    });
    expect([...made.columns[0]!]).toEqual(expected);
    expect(made.missing).toEqual([1]);
  });

  it("take the farthest from the ideal, or the highest of what should be low, as the worst", () => {
    const table = tableOf([
      [10, Number.NaN, 50],
      [1, 2, Number.NaN],
    ]);
    const made = normaliseCriteria(table, [{ kind: "ideal", value: 20 }, { kind: "min" }], {
      normalisation: "min-max",
      missing: "worst",
    });
    expect(made.columns.map((column) => [...column])).toEqual([
      [1, 0, 0],
      [1, 0, 0],
    ]);
  });

  it("name criteria that tell nobody apart and those that cannot be used", () => {
    const table = tableOf([
      [3, 3, 3],
      [Number.NaN, Number.NaN, Number.NaN],
      [0, 1, 2],
    ]);
    const options = { normalisation: "sum", missing: "median" } as const;
    const kinds: Preference[] = [{ kind: "max" }, { kind: "max" }, { kind: "min" }];
    expect(normaliseCriteria(table, kinds, options)).toMatchObject({ unusable: [1] });
    const two = { ...table, values: [table.values[0]!, table.values[2]!] };
    const made = normaliseCriteria(two, [{ kind: "max" }, { kind: "min" }], options);
    expect(made).toMatchObject({ flat: [0], unusable: [1] });
  });
});
