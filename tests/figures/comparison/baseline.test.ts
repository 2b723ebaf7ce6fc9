import { describe, expect, it } from "vitest";
import { breakBetween } from "../../../src/domain/period";
import { baselineOf } from "../../../src/figures/comparison/baseline";

describe("the baseline year", () => {
  it("is kept apart by a series break between the years, in either order", () => {
    expect(breakBetween([2566], 2561, 2565)).toBeNull();
    expect(breakBetween([2566], 2565, 2566)).toBe(2566);
    expect(breakBetween([2566], 2567, 2561)).toBe(2566);
    expect(breakBetween([2566], 2566, 2567)).toBeNull();
  });

  it("is the earliest year of the same series", () => {
    const years = [2561, 2562, 2565, 2566, 2567];
    expect(baselineOf(years, [2566], 2565)).toBe(2561);
    expect(baselineOf(years, [2566], 2567)).toBe(2566);
    expect(baselineOf(years, [2566], 2566)).toBe(2561);
    expect(baselineOf(years, [2566], 2561)).toBe(2561);
  });
});
