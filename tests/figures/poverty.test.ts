import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { STATUS_CODE, type YearValues } from "../../src/domain/observation";
import { CELLS, type PovertyRule } from "../../src/domain/poverty";
import { combinationsOf } from "../../src/figures/poverty/combinations";
import { figuresOfCells } from "../../src/figures/poverty/every-area";
import { jointYear } from "../../src/figures/poverty/joint-year";
import { type RateSum, sumJoint, sumRates } from "../../src/figures/poverty/place-sums";
import { povertyFigures } from "../../src/figures/poverty/poverty-figures";

const { value, suppressed, missing } = STATUS_CODE;

/** A slice of an indicator from people deprived and surveyed per area. */
function yearValues(
  poor: readonly number[],
  surveyed: readonly number[],
  status?: number[],
): YearValues {
  return {
    value: Float64Array.from(poor, (n, i) => (100 * n) / surveyed[i]!),
    numerator: Float64Array.from(poor),
    denominator: Float64Array.from(surveyed),
    status: Uint8Array.from(status ?? poor.map(() => value)),
  };
}

const rule: fc.Arbitrary<PovertyRule> = fc.record({
  cutoff: fc.integer({ min: 1, max: 5 }),
  weights: fc.option(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 5, maxLength: 5 })),
});

/** Joint cells of a few areas, everybody surveyed in some cell. */
const cells = fc
  .array(fc.array(fc.nat(40), { minLength: CELLS, maxLength: CELLS }), {
    minLength: 1,
    maxLength: 6,
  })
  .filter((areas) => areas.every((area) => area.some((n) => n > 0)));

function jointOf(areas: readonly (readonly number[])[]) {
  const deprived = Int32Array.from(areas.flatMap((area) => [0, ...area.slice(1)]));
  const surveyed = areas.map((area) => area.reduce((a, b) => a + b, 0));
  const poor = areas.map((area, i) => surveyed[i]! - area[0]!);
  return jointYear(deprived, yearValues(poor, surveyed));
}

describe("poverty of places", () => {
  it("decomposes exactly by area: the mean of the parts weighted by people is the whole", () => {
    fc.assert(
      fc.property(cells, rule, (areas, how) => {
        const joint = jointOf(areas);
        const parts = areas.map((_, row) => sumJoint(joint, [row])!);
        const whole = sumJoint(joint, [...areas.keys()])!;
        const figures = povertyFigures(whole, how);
        const mean = (of: (part: (typeof parts)[number]) => number) =>
          parts.reduce((sum, part) => sum + part.people * of(part), 0) / whole.people;
        expect(figures.M0).toBeCloseTo(
          mean((part) => povertyFigures(part, how).M0!),
          10,
        );
        expect(figures.H!.low).toBeCloseTo(
          mean((part) => povertyFigures(part, how).H!.low),
          10,
        );
        for (const d of [0, 1, 2, 3, 4]) {
          const censored = mean((part) => povertyFigures(part, how).censored![d]!);
          expect(figures.censored![d]).toBeCloseTo(censored, 10);
        }
      }),
    );
  });

  it("colours the map with the figures of the panel", () => {
    fc.assert(
      fc.property(cells, rule, (areas, how) => {
        const joint = jointOf(areas);
        const { values } = figuresOfCells(joint, { ...how, figure: "m0" });
        areas.forEach((_, row) => {
          const { M0 } = povertyFigures(sumJoint(joint, [row])!, how);
          expect(values[row]).toBeCloseTo(M0!, 12);
        });
      }),
    );
  });

  it("counts everybody deprived once, by depth and by combination", () => {
    fc.assert(
      fc.property(cells, rule, (areas, how) => {
        const whole = sumJoint(jointOf(areas), [...areas.keys()])!;
        const { depth, poor } = povertyFigures(whole, how);
        const combinations = combinationsOf(whole.cells, how);
        const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
        expect(sum(depth!)).toBe(whole.people - whole.cells[0]!);
        expect(sum(combinations.map(({ people }) => people))).toBe(sum(depth!));
        const counted = combinations.filter((one) => one.poor).map(({ people }) => people);
        expect(sum(counted)).toBe(poor);
      }),
    );
  });
});

describe("joint cells of a year", () => {
  it("keep zero, suppressed and missing apart", () => {
    const own = new Int32Array(4 * CELLS);
    own[1] = 7;
    const any = yearValues([7, 9, 0, 3], [100, 100, 100, 100], [value, value, value, missing]);
    const joint = jointYear(own, any);
    expect([...joint.status]).toEqual([value, suppressed, value, missing]);
    expect(joint.people[0]).toBe(93);
    expect(sumJoint(joint, [0, 1, 2, 3])).toMatchObject({ counted: 2, suppressed: 1, people: 200 });
    expect(sumJoint(joint, [1])).toBeNull();
  });

  it("say nobody is poor as 0, without a depth", () => {
    const joint = jointYear(new Int32Array(CELLS), yearValues([0], [50]));
    const figures = povertyFigures(sumJoint(joint, [0])!, { cutoff: 2, weights: null });
    expect(figures).toMatchObject({ H: { low: 0, high: 0 }, A: null, M0: 0, contribution: null });
  });
});

const EQUAL = (cutoff: number): PovertyRule => ({ cutoff, weights: null });

describe("rates without people surveyed", () => {
  const none = [Number.NaN, Number.NaN, Number.NaN];
  const rateOf = (values: number[]) => ({
    ...yearValues(values, none),
    value: Float64Array.from(values),
  });
  const five = [1, 2, 3, 4, 5].map((k) => rateOf([10 * k, 2 * k, 4 * k]));
  const of = { five, any: null };

  it("are weighed by the people registered; a tambon without them stays out of its province", () => {
    const sum = sumRates(of, Float64Array.of(Number.NaN, 100, 300), [0, 1, 2]);
    expect(sum).toMatchObject({ areas: 3, counted: 2, people: 400, weighted: "registered" });
    expect(sum?.rates[0]).toBeCloseTo((100 * 0.02 + 300 * 0.04) / 400, 12);
    expect(sumRates(of, Float64Array.of(Number.NaN, 0, 0), [0, 1, 2])).toBeNull();
  });

  it("are kept by a single tambon that nobody is registered in", () => {
    const alone = sumRates(of, Float64Array.of(Number.NaN, 0, 0), [1]);
    expect(alone?.rates[4]).toBeCloseTo(0.1, 12);
    expect(povertyFigures(alone!, EQUAL(1)).H).toEqual({
      low: expect.closeTo(0.1, 12),
      high: expect.closeTo(0.3, 12),
    });
  });
});

describe("rates of single dimensions alone", () => {
  const ofOne = (shares: readonly number[], any: number): RateSum => ({
    ...({ kind: "rates", areas: 1, counted: 1, suppressed: 0, people: 100 } as const),
    weighted: "surveyed",
    parts: [{ people: 100, rates: shares, any }],
    rates: shares,
    any,
  });
  const rates = ofOne([0.01, 0.02, 0.03, 0.04, 0], Number.NaN);

  it("give bounds of H, M0 by the union rule, and nothing else", () => {
    const union = povertyFigures(rates, EQUAL(1));
    expect(union.H).toEqual({ low: expect.closeTo(0.04, 12), high: expect.closeTo(0.1, 12) });
    expect(union.M0).toBeCloseTo(0.02, 12);
    expect(union).toMatchObject({ A: null, depth: null, poor: null });
    expect(povertyFigures(rates, EQUAL(2))).toMatchObject({ M0: null, censored: null });
    expect(povertyFigures(rates, { cutoff: 1, weights: [2, 1, 1, 1, 1] })).toMatchObject({
      H: null,
      M0: null,
    });
  });

  it("never contradict the joint cells that they come from", () => {
    fc.assert(
      fc.property(cells, fc.integer({ min: 1, max: 5 }), fc.boolean(), (areas, cutoff, told) => {
        const sum = sumJoint(jointOf(areas), [...areas.keys()])!;
        const truth = povertyFigures(sum, EQUAL(cutoff));
        const any = told ? (sum.people - sum.cells[0]!) / sum.people : Number.NaN;
        const found = povertyFigures(ofOne(truth.raw, any), EQUAL(cutoff));
        expect(truth.H!.low).toBeGreaterThanOrEqual(found.H!.low - 1e-9);
        expect(truth.H!.low).toBeLessThanOrEqual(found.H!.high + 1e-9);
        if (cutoff === 1) expect(found.M0).toBeCloseTo(truth.M0!, 10);
        if (cutoff === 1 && told && any > 0) expect(found.A).toBeCloseTo(truth.A!, 10);
      }),
    );
  });

  it("of larger places weigh by people, surveyed before registered", () => {
    const one = yearValues([10, 0], [100, 300]);
    const known = sumRates(
      { five: [one, one, one, one, one], any: null },
      new Float64Array(2),
      [0, 1],
    );
    expect(known).toMatchObject({ rates: [0.025, 0.025, 0.025, 0.025, 0.025], people: 400 });
    const bare = { ...one, denominator: new Float64Array(2).fill(Number.NaN) };
    const five = [bare, bare, bare, bare, bare];
    const guessed = sumRates({ five, any: null }, Float64Array.of(100, 100), [0, 1]);
    expect(guessed).toMatchObject({
      weighted: "registered",
      rates: [0.05, 0.05, 0.05, 0.05, 0.05],
    });
  });

  it("bound a place by its parts, which is narrower than by its means", () => {
    const [left, right] = [yearValues([10, 0], [100, 100]), yearValues([0, 10], [100, 100])];
    const none = yearValues([0, 0], [100, 100]);
    const five = [left, right, none, none, none];
    const sum = sumRates({ five, any: null }, new Float64Array(2), [0, 1])!;
    const { H } = povertyFigures(sum, EQUAL(1));
    expect(H!.low).toBeCloseTo(0.1, 12);
    expect(H!.high).toBeCloseTo(0.1, 12);
  });

  it("stand on one base or on none", () => {
    const few = yearValues([10], [50]);
    const all = yearValues([10], [100]);
    const five = [few, all, all, all, all];
    expect(sumRates({ five, any: null }, new Float64Array(1), [0])).toBeNull();
    expect(sumRates({ five, any: all }, new Float64Array(1), [0])?.rates[0]).toBeCloseTo(0.1, 12);
  });

  it("leave an area out that lacks one of them, unless it stands alone", () => {
    const gap = yearValues([5, 5], [100, 100], [suppressed, value]);
    const whole = yearValues([5, 5], [100, 100]);
    const five = [gap, whole, whole, whole, whole];
    expect(sumRates({ five, any: null }, new Float64Array(2), [0, 1])).toMatchObject({
      counted: 1,
      suppressed: 1,
    });
    const alone = sumRates({ five, any: null }, new Float64Array(2), [0])!;
    expect(alone.rates[0]).toBeNaN();
    expect(povertyFigures(alone, EQUAL(1))).toMatchObject({
      M0: null,
      H: { low: expect.closeTo(0.05, 12), high: 1 },
    });
  });
});
