import { describe, expect, it } from "vitest";
import { moran } from "../../../src/analysis";
import { DESMITH, rook } from "./grid";

describe("Moran's I", () => {
  it("of 1 … 9 on a 3 × 3 grid: pysal/esda @11450be test_moran.py test_variance", () => {
    const found = moran([1, 2, 3, 4, 5, 6, 7, 8, 9], rook(3, 3), { style: "B" });
    expect(found.I).toBeCloseTo(0.5, 12);
    expect(found.expected).toBe(-0.125);
    expect(found.varianceRandomization).toBeCloseTo(0.0596875, 12);
    expect(found.z).toBeCloseTo(0.625 / Math.sqrt(0.0596875), 9);
    expect(found.p).toBeCloseTo(0.010522, 5);
  });

  it("with standardised rows: pysal/esda @11450be, desmith", () => {
    expect(moran(DESMITH.values, DESMITH.neighbours).I).toBeCloseTo(0.07361243111060223, 9);
  });

  it("leaves missing areas out as if they were not there", () => {
    const values = [1, 4, 2, 8, 5, 7, 3, 6, Number.NaN];
    const neighbours = rook(3, 3);
    const without = neighbours.slice(0, 8).map((list) => list.filter((j) => j < 8));
    expect(moran(values, neighbours)).toEqual(moran(values.slice(0, 8), without));
  });

  it("does not count areas without neighbours in n (spdep's adjust.n)", () => {
    const found = moran([1, 2, 4, 7, 9], [[1], [0, 2], [1, 3], [2], []]);
    expect(found.expected).toBeCloseTo(-1 / 3, 12);
  });

  it("says nothing where nothing can be said", () => {
    expect(moran([3, 3, 3, 3], rook(2, 2)).I).toBeNaN();
    expect(moran([], []).I).toBeNaN();
    expect(moran([1, 2], [[1], [0]]).p).toBeNaN();
    expect(moran([1, 2, 3, 4], [[], [], [], []]).I).toBeNaN();
  });
});
