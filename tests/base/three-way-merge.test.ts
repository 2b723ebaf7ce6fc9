import { describe, expect, it } from "vitest";
import { mergeThreeWay } from "../../src/base/three-way-merge";

describe("a three-way merge", () => {
  const base = { a: 1, b: [1, 2], c: "x" };

  it("takes what only one side changed from that side", () => {
    const merge = mergeThreeWay<Record<string, unknown>>(
      base,
      { ...base, a: 2 },
      { ...base, b: [3] },
    );
    expect(merge).toEqual({ merged: { a: 2, b: [3], c: "x" }, conflicts: [] });
  });

  it("takes what was added and what was taken away", () => {
    const merge = mergeThreeWay<Record<string, unknown>>(
      base,
      { a: 1, b: [1, 2] },
      { ...base, d: 0 },
    );
    expect(merge).toEqual({ merged: { a: 1, b: [1, 2], d: 0 }, conflicts: [] });
  });

  it("names what both changed, and keeps mine; alike is no conflict", () => {
    const merge = mergeThreeWay(base, { ...base, a: 2, c: "y" }, { ...base, a: 3, c: "y" });
    expect(merge).toEqual({ merged: { a: 2, b: [1, 2], c: "y" }, conflicts: ["a"] });
  });

  it("finds a conflict where one side took away what the other changed", () => {
    const mine = { a: 1, b: [1, 2] };
    const merge = mergeThreeWay<Record<string, unknown>>(base, mine, { ...base, c: "z" });
    expect(merge).toEqual({ merged: mine, conflicts: ["c"] });
  });
});
