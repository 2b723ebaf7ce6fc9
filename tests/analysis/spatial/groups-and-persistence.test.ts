import { describe, expect, it } from "vitest";
import { connectedGroups, persistence } from "../../../src/analysis";
import { rook } from "./grid";

describe("groups that hang together", () => {
  it("are the connected members, largest first", () => {
    const members = new Set([0, 1, 8, 6, 7]);
    expect(connectedGroups((row) => members.has(row), rook(3, 3))).toEqual([
      [6, 7, 8],
      [0, 1],
    ]);
  });
  it("follow a neighbour in either direction; one alone is a group", () => {
    expect(connectedGroups(() => true, [[], [0], []])).toEqual([[0, 1], [2]]);
    expect(connectedGroups(() => false, rook(2, 2))).toEqual([]);
    expect(connectedGroups(() => true, [])).toEqual([]);
  });
});

describe("persistence over the years of a series", () => {
  const years = (...rows: number[][]) =>
    [0, 1, 2].map((year) => Uint8Array.from(rows, (row) => row[year]!));

  it("tells new, lasting, returning and fading apart", () => {
    const found = persistence(years([0, 0, 1], [1, 1, 1], [1, 0, 1], [0, 1, 0], [0, 0, 0]));
    expect(found).toEqual(["new", "lasting", "returning", "fading", "never"]);
  });
  it("takes years that could not be judged for neither", () => {
    const found = persistence(years([255, 1, 1], [255, 0, 1], [255, 255, 1], [1, 1, 255]));
    expect(found).toEqual(["lasting", "new", null, null]);
  });
  it("says nothing of one year alone", () => {
    expect(persistence([Uint8Array.from([1, 0])])).toEqual([null, null]);
    expect(persistence([])).toEqual([]);
  });
});
