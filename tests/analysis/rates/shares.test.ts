import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excessRisk, twoProportions } from "../../../src/analysis";

describe("two proportions", () => {
  it("equals Pearson's chi-square of the aspirin trial (Physicians' Health Study 1989): z 5.0014", () => {
    const { z, p } = twoProportions({ events: 104, people: 11037 }, { events: 189, people: 11034 });
    expect(z).toBeCloseTo(5.0014, 3);
    expect(p).toBeCloseTo(5.69e-7, 8);
  });

  it("turns its sign with the order, and sees nothing where nothing differs", () => {
    const a = { events: 10, people: 100 };
    const b = { events: 30, people: 100 };
    expect(twoProportions(a, b).z).toBeCloseTo(3.5355339, 6);
    expect(twoProportions(b, a).z).toBeCloseTo(-3.5355339, 6);
    expect(twoProportions({ events: 0, people: 5 }, { events: 0, people: 9 })).toEqual({
      z: 0,
      p: 1,
    });
  });

  it.each([
    [{ events: Number.NaN, people: 10 }],
    [{ events: 1, people: 0 }],
    [{ events: 1, people: Number.NaN }],
    [{ events: 11, people: 10 }],
    [{ events: -1, people: 10 }],
  ])("is silent without proper counts: %o", (bad) => {
    expect(twoProportions(bad, { events: 1, people: 10 })).toEqual({
      z: Number.NaN,
      p: Number.NaN,
    });
  });
});

describe("excess risk", () => {
  it("is observed over expected at the rate of the whole", () => {
    const { ratio, rate } = excessRisk([10, 30, 0], [100, 100, 200]);
    expect(rate).toBeCloseTo(0.1, 12);
    expect([...ratio].map((r) => Number(r.toFixed(12)))).toEqual([1, 3, 0]);
  });

  it("takes each area against its own group where groups are given", () => {
    const { ratio } = excessRisk([10, 30, 5, 5], [100, 100, 50, 50], [0, 0, 1, 1]);
    expect([...ratio].map((r) => Number(r.toFixed(12)))).toEqual([0.5, 1.5, 1, 1]);
  });

  it("leaves out what has no counts, and a whole without events", () => {
    const { ratio } = excessRisk([null, 5, 5, 0], [10, 0, 10, 10], [0, 0, 0, 1]);
    expect([...ratio]).toEqual([Number.NaN, Number.NaN, 1, Number.NaN]);
    expect(excessRisk([], []).rate).toBeNaN();
  });

  it("weighs to 1 by the expected", () => {
    const area = fc.record({
      o: fc.integer({ min: 0, max: 50 }),
      p: fc.integer({ min: 50, max: 900 }),
    });
    fc.assert(
      fc.property(fc.array(area, { minLength: 1, maxLength: 40 }), (areas) => {
        const { ratio, rate } = excessRisk(
          areas.map((a) => a.o),
          areas.map((a) => a.p),
        );
        if (rate === 0) return;
        const sum = (of: (i: number) => number) => areas.reduce((all, _, i) => all + of(i), 0);
        expect(sum((i) => ratio[i]! * areas[i]!.p) / sum((i) => areas[i]!.p)).toBeCloseTo(1, 9);
      }),
    );
  });
});
