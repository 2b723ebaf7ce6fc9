import { describe, expect, it } from "vitest";
import { draws, shareOut } from "../../scripts/data/demo/draws";
import { jointCells } from "../../scripts/data/demo/joint-cells";

describe("jointCells", () => {
  it("gives exactly the people who fail each dimension", () => {
    const failing = [12, 40, 0, 99, 100];
    const cells = jointCells(100, failing, draws("test"));
    const sums = failing.map((_, d) =>
      cells.reduce((sum, people, mask) => sum + ((mask >> d) & 1) * people, 0),
    );
    expect(sums).toEqual(failing);
    expect(cells.reduce((a, b) => a + b, 0)).toBe(100);
  });

  it("gives zeros without people", () => {
    expect(jointCells(0, [0, 0, 0, 0, 0], draws("test")).every((c) => c === 0)).toBe(true);
  });
});

describe("shareOut", () => {
  it("shares out exactly the total", () => {
    expect(shareOut(10, [1, 1, 1])).toEqual([4, 3, 3]);
  });

  it("gives nothing where all weights are zero", () => {
    expect(shareOut(10, [0, 0])).toEqual([0, 0]);
  });
});
