import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alkireFoster, headcountBounds, maskRows, peopleByMask } from "../../../src/analysis";

/** Alkire and Foster 2011, J. Public Economics 95:476–487, the worked example. */
const G0 = [
  [0, 0, 0, 0],
  [0, 1, 0, 1],
  [1, 1, 1, 1],
  [0, 1, 0, 0],
];

describe("Alkire and Foster 2011, worked example", () => {
  it.each([
    [1, 0.75, 0.5833333333, 0.4375],
    [2, 0.5, 0.75, 0.375],
    [3, 0.25, 1, 0.25],
    [4, 0.25, 1, 0.25],
  ])("cut-off %i of 4", (k, H, A, M0) => {
    const poverty = alkireFoster(G0, { cutoff: k / 4 });
    expect(poverty.H).toBeCloseTo(H, 9);
    expect(poverty.A).toBeCloseTo(A, 9);
    expect(poverty.M0).toBeCloseTo(M0, 9);
  });

  it("raw and censored headcounts, and contributions", () => {
    const poverty = alkireFoster(G0, { cutoff: 0.5 });
    expect(poverty.rawHeadcount).toEqual([0.25, 0.75, 0.25, 0.5]);
    expect(poverty.censoredHeadcount).toEqual([0.25, 0.5, 0.25, 0.5]);
    expect(poverty.contribution.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
  });
});

describe("degenerate poverty", () => {
  it("is zero with nobody poor, and nothing of nobody", () => {
    expect(alkireFoster([[0, 0]], { cutoff: 0.5 })).toMatchObject({ H: 0, A: Number.NaN, M0: 0 });
    expect(alkireFoster([], { cutoff: 0.5 })).toMatchObject({ H: Number.NaN, people: 0 });
  });
  it("leaves rows with a gap out and says how many people they stand for", () => {
    const rows = [
      [1, null],
      [1, 1],
    ];
    const poverty = alkireFoster(rows, { cutoff: 0.5, population: [4, 6] });
    expect(poverty).toMatchObject({ H: 1, people: 6, dropped: 4 });
  });
  it("meets a cut-off that fractions only nearly reach", () => {
    const weights = [0.1, 0.2, 0.7];
    expect(alkireFoster([[1, 1, 0]], { cutoff: 0.3, weights }).H).toBe(1);
  });
  it("refuses cut-offs and weights that make no sense", () => {
    expect(() => alkireFoster(G0, { cutoff: 0 })).toThrow(RangeError);
    expect(() => alkireFoster(G0, { cutoff: 0.5, weights: [0, 0, 0, 0] })).toThrow(RangeError);
  });
});

const cells = fc.array(fc.nat(30), { minLength: 32, maxLength: 32 });
const five = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 5, maxLength: 5 });

describe("joint cells", () => {
  it("put the people without any deprivation in place 0", () => {
    expect([...peopleByMask([1, 3, 3], [5, 2, 1], 20, 2)]).toEqual([12, 5, 0, 3]);
    expect(maskRows(2)).toEqual([
      [0, 0],
      [1, 0],
      [0, 1],
      [1, 1],
    ]);
  });

  it("decompose exactly by area", () => {
    fc.assert(
      fc.property(cells, cells, five, fc.integer({ min: 1, max: 5 }), (a, b, weights, k) => {
        const options = { weights, cutoff: k / 5 };
        const of = (population: number[]) => alkireFoster(maskRows(5), { ...options, population });
        const parts = [of(a), of(b)].filter((part) => part.people > 0);
        const whole = of(a.map((people, i) => people + b[i]!));
        fc.pre(parts.length > 0);
        for (const figure of ["H", "M0"] as const) {
          const mean = parts.reduce((sum, part) => sum + part.people * part[figure], 0);
          expect(whole[figure]).toBeCloseTo(mean / whole.people, 9);
        }
        expect(whole.M0).toBeLessThanOrEqual(whole.H + 1e-12);
        if (whole.H > 0) expect(whole.M0).toBeCloseTo(whole.H * whole.A, 9);
      }),
    );
  });

  it("lie within the bounds that their rates alone allow", () => {
    fc.assert(
      fc.property(cells, fc.integer({ min: 1, max: 5 }), (population, k) => {
        const poverty = alkireFoster(maskRows(5), { cutoff: k / 5, population });
        fc.pre(poverty.people > 0);
        const { low, high } = headcountBounds(poverty.rawHeadcount, k);
        expect(poverty.H).toBeGreaterThanOrEqual(low - 1e-9);
        expect(poverty.H).toBeLessThanOrEqual(high + 1e-9);
      }),
    );
  });
});

describe("bounds from single rates", () => {
  it("run from the highest rate to the sum for the union rule", () => {
    expect(headcountBounds([0.1, 0.2, 0.3])).toEqual({
      low: expect.closeTo(0.3, 12),
      high: expect.closeTo(0.6, 12),
    });
    expect(headcountBounds([0.8, 0.7]).high).toBe(1);
  });
  it("are Fréchet's for all of them together", () => {
    expect(headcountBounds([0.8, 0.7], 2)).toEqual({
      low: expect.closeTo(0.5, 12),
      high: expect.closeTo(0.7, 12),
    });
  });
  it("let a missing rate be anything", () => {
    expect(headcountBounds([0.2, null]).high).toBe(1);
    expect(headcountBounds([0.2, Number.NaN]).low).toBeCloseTo(0.2, 12);
    expect(headcountBounds([])).toEqual({ low: 0, high: 0 });
  });
});
