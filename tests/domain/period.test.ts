import { describe, expect, it } from "vitest";
import { splitAtBreaks, yearShownFirst } from "../../src/domain/period";

describe("years", () => {
  it("are split where a new series starts", () => {
    expect(splitAtBreaks([2564, 2566, 2565, 2567], [2566])).toEqual([
      [2564, 2565],
      [2566, 2567],
    ]);
  });

  it("stay together without breaks, and nothing gives nothing", () => {
    expect(splitAtBreaks([2561, 2563], [2570])).toEqual([[2561, 2563]]);
    expect(splitAtBreaks([], [2566])).toEqual([]);
  });
});

describe("the year that is shown unasked", () => {
  it("is the last before the newest break that any year lies before, else the last", () => {
    expect(yearShownFirst([2564, 2565, 2566, 2567], [2566])).toBe(2565);
    expect(yearShownFirst([2560, 2561, 2563, 2565, 2566], [2563, 2566])).toBe(2565);
    expect(yearShownFirst([2566, 2567], [2563, 2566])).toBe(2567);
    expect(yearShownFirst([2564, 2565], [2566])).toBe(2565);
    expect(yearShownFirst([2564, 2565], [])).toBe(2565);
    expect(yearShownFirst([], [2566])).toBeNull();
  });
});
