import { describe, expect, it } from "vitest";
import { STATUS_CODE } from "../../src/domain/observation";
import type { RegionScheme } from "../../src/domain/region";
import { roleTable } from "../../src/domain/role-table";
import { rankAreas } from "../../src/figures/list/ranked-areas";
import { someAreas } from "../support/areas";
import { rankAmong } from "../twins/rank-among";

const line = (code: string) => [code, "ก", "A", "ข", "B", "ค", "C"] as const;
const areas = someAreas(["500101", "500102", "570101", "100101", "570102"].map(line));
const text = { th: "ก", en: "A" };
const scheme: RegionScheme = {
  id: "geo6",
  name: text,
  source: text,
  regions: [{ id: "north", name: text, provinces: ["50", "57"] }],
  outside: ["10"],
};
const yearValues = {
  value: Float64Array.from([5, 9, 9, 1, Number.NaN]),
  numerator: Float64Array.from([5, 9, 9, 1, Number.NaN]),
  denominator: Float64Array.from([100, 50, 100, 100, 100]),
  status: Uint8Array.from([0, 0, 0, 0, STATUS_CODE.suppressed]),
};
const roles = roleTable(areas, [], [{ code: "570101", role: "pilot" }]);

describe("tambons by value", () => {
  it("come highest first, equal values share a rank, suppressed ones are left out", () => {
    const ranked = rankAreas(areas, yearValues, roles, scheme, { region: null, group: null });
    expect(ranked.rows).toEqual([1, 2, 0, 3]);
    expect(ranked.ranks).toEqual([1, 1, 3, 4]);
  });

  it("are limited to a region and a group", () => {
    const of = (region: string | null, group: "pilot" | null) =>
      rankAreas(areas, yearValues, roles, scheme, { region, group }).rows;
    expect(of("north", null)).toEqual([1, 2, 0]);
    expect(of("north", "pilot")).toEqual([2]);
    expect(of("nowhere", null)).toHaveLength(4);
  });
});

describe("rank among others", () => {
  it("leaves the missing out", () => {
    expect(rankAmong(yearValues.value, 0, () => true)).toEqual({ rank: 3, of: 4 });
    expect(rankAmong(yearValues.value, 4, () => true)).toBeNull();
  });
});
