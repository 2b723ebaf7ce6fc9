import { describe, expect, it } from "vitest";
import { AREA_CLASS } from "../../src/domain/area-class";
import { countPassing } from "../../src/figures/classes/area-classes";

describe("areas of a legend's rows that pass a filter", () => {
  const classOf = Uint8Array.from([0, 0, 1, AREA_CLASS.missing, AREA_CLASS.suppressed]);

  it("are counted by class and by state", () => {
    const counts = countPassing(classOf, Uint8Array.from([1, 0, 1, 1, 0]))!;
    const { missing, suppressed } = AREA_CLASS;
    expect([counts[0], counts[1], counts[missing], counts[suppressed]]).toEqual([1, 1, 1, 0]);
  });

  it("are not told apart where nothing is filtered, or nothing is left out", () => {
    expect(countPassing(classOf, null)).toBeNull();
    expect(countPassing(classOf, new Uint8Array(5).fill(1))).toBeNull();
  });
});
