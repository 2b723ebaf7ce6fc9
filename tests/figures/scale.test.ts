import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AREA_CLASS } from "../../src/domain/area-class";
import { type Series, STATUS_CODE, type YearValues } from "../../src/domain/observation";
import { classesOnScale, classifyAreas } from "../../src/figures/classes/area-classes";
import { sharedScale } from "../../src/figures/classes/scale";
import { someAreas } from "../support/areas";

const choice = { method: "quantile", classes: 4, breaks: null, zero: false } as const;

function yearValuesOf(values: readonly number[]): YearValues {
  const value = Float64Array.from(values);
  const none = Float64Array.from(values, () => Number.NaN);
  const status = Uint8Array.from(values, (v) =>
    Number.isNaN(v) ? STATUS_CODE.suppressed : STATUS_CODE.value,
  );
  return { value, numerator: none, denominator: none, status };
}

function seriesOf(...years: readonly (readonly number[])[]): Series {
  const byYear = new Map(years.map((values, i) => [2561 + i, yearValuesOf(values)]));
  return { dataset: "d", indicator: "i", level: "tambon", years: [...byYear.keys()], byYear };
}

describe("one scale for what is compared", () => {
  it("comes from all years, so that it stays when the year changes", () => {
    const scale = sharedScale([seriesOf([1, 2], [3, 4])], choice);
    expect(scale).toEqual({ breaks: [1.75, 2.5, 3.25, 4], basis: "all-years", centre: null });
  });

  it("spans all series that are compared", () => {
    const scale = sharedScale([seriesOf([1, 2]), seriesOf([90, 100])], choice);
    expect(scale.breaks.at(-1)).toBe(100);
  });

  it("keeps fixed bounds and closes above them", () => {
    const scale = sharedScale([seriesOf([1, 2, 50])], { ...choice, breaks: [5, 10] });
    expect(scale).toEqual({ breaks: [5, 10, 50], basis: "fixed", centre: null });
  });

  it("leaves zeros out on demand, and has no classes without values", () => {
    const zeros = sharedScale([seriesOf([0, 0, 0, 3])], { ...choice, zero: true });
    expect(zeros.breaks).toEqual([3]);
    expect(sharedScale([seriesOf([Number.NaN])], choice).breaks).toEqual([]);
  });
});

describe("classes of areas", () => {
  const line = (code: string) => [code, "ก", "A", "ข", "B", "ค", "C"] as const;

  it("stay the same object, and are counted anew for other shapes", () => {
    const areas = someAreas(["100101", "100102", "100103"].map(line));
    const yearValues = yearValuesOf([1, 2, Number.NaN]);
    const scale = sharedScale([seriesOf([1, 2])], choice);
    const first = classesOnScale(
      { ...areas, hasBoundary: Uint8Array.of(1, 0, 0) },
      yearValues,
      scale,
      false,
    );
    expect(first.counts.unseen).toBe(1);
    const shaped = { ...areas, hasBoundary: Uint8Array.of(1, 1, 1) };
    const second = classesOnScale(shaped, yearValues, scale, false);
    expect(second.counts.unseen).toBe(0);
    expect(classesOnScale(shaped, yearValues, { ...scale }, false)).toBe(second);
    expect(classesOnScale(shaped, yearValues, scale, true)).not.toBe(second);
  });

  it("count every area exactly once, whatever the values", () => {
    const value = fc.oneof(
      fc.constant(Number.NaN),
      fc.constant(0),
      fc.double({ min: 0, max: 100 }),
    );
    fc.assert(
      fc.property(fc.array(value, { maxLength: 40 }), fc.boolean(), (values, zero) => {
        const finite = values.map((v) => (Number.isFinite(v) ? v : Number.NaN));
        const areas = someAreas(finite.map((_, i) => line(String(100101 + i))));
        const scale = sharedScale([seriesOf(finite)], { ...choice, zero });
        const { counts, classOf } = classifyAreas(areas, yearValuesOf(finite), scale.breaks, zero);
        const inClasses = counts.classes.reduce((sum, n) => sum + n, 0);
        const rest = counts.zero + counts.missing + counts.suppressed + counts.notApplicable;
        expect(inClasses + rest).toBe(finite.length);
        expect([...classOf].filter((c) => c === AREA_CLASS.suppressed)).toHaveLength(
          counts.suppressed,
        );
      }),
    );
  });
});
