import { describe, expect, it } from "vitest";
import { middleShare, nextStop, snapped, stopOf } from "../../src/ui/shell/dock-size";

describe("the height of the panel beneath the map", () => {
  it("has its middle stop at 45 %, and at 20 rem where that is less", () => {
    expect(middleShare(650, 16)).toBe(0.45);
    expect(middleShare(1440, 20)).toBeCloseTo(400 / 1440);
    expect(middleShare(0, 16)).toBe(0.45);
  });

  it("steps between bar, middle and all from wherever it was dragged to", () => {
    expect(nextStop(0, 0.45, 1)).toBe(0.45);
    expect(nextStop(0.45, 0.45, 1)).toBe(1);
    expect(nextStop(1, 0.45, 1)).toBe(1);
    expect(nextStop(0.3, 0.45, 1)).toBe(0.45);
    expect(nextStop(0.7, 0.45, -1)).toBe(0.45);
    expect(nextStop(0.45, 0.45, -1)).toBe(0);
    expect(nextStop(0, 0.45, -1)).toBe(0);
  });

  it("snaps to an end that is near, and never leaves the page", () => {
    expect([-0.2, 0.05, 0.5, 0.95, 1.4].map(snapped)).toEqual([0, 0, 0.5, 1, 1]);
    expect([0, 0.2, 1].map(stopOf)).toEqual(["bar", "open", "full"]);
  });
});
