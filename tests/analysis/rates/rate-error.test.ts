import { describe, expect, it } from "vitest";
import { rateError } from "../../../src/analysis/rates/rate-error";

describe("standard error of a rate (Agresti–Coull 1998, two events and two others added)", () => {
  it("is √(p(1 − p)/(n + 4)) with p = (x + 2)/(n + 4)", () => {
    const [none, half] = rateError([0, 50], [10, 100], 100);
    expect(none).toBeCloseTo(100 * Math.sqrt(((2 / 14) * (12 / 14)) / 14), 12);
    expect(half).toBeCloseTo(100 * Math.sqrt(0.25 / 104), 12);
  });

  it("is smaller where more people were asked", () => {
    const [few, many] = rateError([1, 100], [10, 1000], 1);
    expect(many).toBeLessThan(few!);
  });

  it("is missing where either number is, or nobody was asked", () => {
    expect([...rateError([Number.NaN, 0, 1], [10, 0, Number.NaN], 1)]).toEqual([
      Number.NaN,
      Number.NaN,
      Number.NaN,
    ]);
  });
});
