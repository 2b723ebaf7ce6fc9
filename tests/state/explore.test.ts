import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { STATUS_CODE, type YearValues } from "../../src/domain/observation";
import { PLACE_LEVELS, placesAt, placeTree } from "../../src/domain/place-tree";
import { GROUPS } from "../../src/domain/programme";
import { ROLE_CODE } from "../../src/domain/role-table";
import { areaCross } from "../../src/figures/explore/area-cross";
import { areasInside } from "../../src/figures/explore/areas-inside";
import { householdMap, householdScale } from "../../src/figures/explore/household-map";
import { filterAreas, maskOf } from "../../src/figures/list/area-filter";
import { areaFilter } from "../../src/figures/list/ranked-areas";
import { householdBrush } from "../../src/queries/household-brush";
import { rangesOf, withRange } from "../../src/state/explore/ranges";
import type { Threshold } from "../../src/state/url/threshold";
import { someAreas } from "../support/areas";
import { SCHEMES } from "../support/small-country";

const N = 24;
const CODES = Array.from(
  { length: N },
  (_, i) => `${["10", "40", "50", "90"][i % 4]}0${1 + (i % 3)}${String(i + 1).padStart(2, "0")}`,
).sort();
const AREAS = someAreas(CODES.map((code) => [code, code, code, "อ", "A", "จ", "P"]));
const SCHEME = SCHEMES[0]!;
const ROLES = {
  role: Uint8Array.from(CODES, (_, i) => [0, ROLE_CODE.pilot, ROLE_CODE.rollout][i % 3]!),
  wave: new Uint8Array(N),
  since: new Uint16Array(N),
};

function yearValuesOf(values: readonly (number | null)[]): YearValues {
  const none = new Float64Array(N).fill(Number.NaN);
  return {
    value: Float64Array.from(values, (v) => v ?? Number.NaN),
    status: Uint8Array.from(values, (v) => (v === null ? STATUS_CODE.missing : STATUS_CODE.value)),
    numerator: none,
    denominator: none,
  };
}

const someValues = fc.array(fc.option(fc.constantFrom(0, 0.1, 0.3, 2.5, 7, 19.9)), {
  minLength: N,
  maxLength: N,
});

const someThresholds: fc.Arbitrary<Threshold[]> = fc.array(
  fc.record({
    indicator: fc.constantFrom("a", "b"),
    comparison: fc.constantFrom("gte" as const, "lte" as const),
    bound: fc.constantFrom(0, 0.1, 0.2, 2.5, 10),
  }),
  { maxLength: 5 },
);

describe("tambons under brushes", () => {
  it("are exactly those that the list of the same conditions has", () => {
    fc.assert(
      fc.property(
        fc.tuple(someValues, someValues),
        someThresholds,
        fc.option(fc.constantFrom("north", "west", "unknown")),
        fc.option(fc.constantFrom(...GROUPS)),
        fc.option(fc.uint8Array({ minLength: N, maxLength: N, max: 1 })),
        ([a, b], thresholds, region, group, picked) => {
          const byYear = { a: yearValuesOf(a), b: yearValuesOf(b) };
          const indicators = Object.entries(byYear).map(([id, yearValues]) => ({ id, yearValues }));
          const cross = areaCross(AREAS, indicators, SCHEME, ROLES);
          const first = cross.apply({ ranges: new Map(), region: null, group: null, picked: null });
          const answer = cross.apply({ ranges: rangesOf(thresholds), region, group, picked });
          const inScope = areaFilter(AREAS, ROLES, SCHEME, { region, group });
          const { passing } = filterAreas(
            N,
            (row) => (picked === null || picked[row] === 1) && inScope(row),
            thresholds.map(({ indicator, ...rest }) => ({
              yearValues: byYear[indicator as "a" | "b"],
              ...rest,
            })),
          );
          expect([...answer.mask]).toEqual([...maskOf(N, passing)]);
          expect(answer.total).toBe(passing.length);
          const cleared = cross.apply({
            ranges: new Map(),
            region: null,
            group: null,
            picked: null,
          });
          expect(cleared).toEqual(first);
        },
      ),
    );
  });

  it("count those without a figure apart, never at 0: of 12, eight in bars, four below 1, three at 0", () => {
    const figures = [0, 0, 0, 0.4, 1.5, 2, 3, 5, null, null, null, null];
    const yearValues = yearValuesOf([...figures, ...new Array(N - 12).fill(null)]);
    yearValues.status[11] = STATUS_CODE.suppressed;
    const cross = areaCross(AREAS, [{ id: "a", yearValues }], SCHEME, ROLES);
    const none = { ranges: new Map(), region: null, group: null };
    const picked = Uint8Array.from({ length: N }, (_, row) => Number(row < 12));
    const all = cross.apply({ ...none, picked });
    const [chart] = all.charts;
    expect([all.total, chart?.known, chart?.without]).toEqual([12, 8, 4]);
    const below = (bound: number) =>
      chart!.passing
        .filter((_, bar) => chart!.edges[bar + 1]! <= bound)
        .reduce((sum, n) => sum + n, 0);
    expect(below(1)).toBe(4);
    const zero = new Map([["a", { least: 0, most: 0 }]]);
    const brushed = cross.apply({ ...none, picked, ranges: zero });
    expect([brushed.total, brushed.charts[0]?.known, brushed.charts[0]?.without]).toEqual([
      3, 8, 4,
    ]);
    expect(cross.apply({ ...none, picked })).toEqual(all);
  });

  it("keep the other conditions when one brush moves, and drop both ends when it is cleared", () => {
    const before: Threshold[] = [
      { indicator: "a", comparison: "gte", bound: 1 },
      { indicator: "b", comparison: "lte", bound: 5 },
      { indicator: "a", comparison: "lte", bound: 9 },
    ];
    const moved = withRange(before, "a", { least: 2, most: 4 });
    expect(rangesOf(moved)).toEqual(
      new Map([
        ["a", { least: 2, most: 4 }],
        ["b", { least: null, most: 5 }],
      ]),
    );
    expect(withRange(moved, "a", { least: null, most: null })).toEqual([before[1]]);
  });
});

describe("areas inside a drawn line", () => {
  it("are those whose point it goes round", () => {
    const areas = {
      ...AREAS,
      lon: Float64Array.from(CODES, (_, i) => 100 + i),
      lat: Float64Array.from(CODES, (_, i) => (i === 3 ? Number.NaN : 14)),
    };
    const outline = [
      [101.5, 13],
      [104.5, 13],
      [104.5, 15],
      [101.5, 15],
    ] as const;
    const inside = areasInside(areas, outline);
    expect([...inside.keys()].filter((row) => inside[row])).toEqual([2, 4]);
    expect(areasInside(areas, []).some((one) => one === 1)).toBe(false);
  });
});

describe("households on the map", () => {
  const tree = placeTree(AREAS, SCHEME);

  it("are counted where they may be told, and the rest is said to be beyond", () => {
    const place = Uint16Array.from(
      { length: 40 },
      (_, i) => [0, 1, 2, 5][Number(i >= 9) + Number(i >= 12) + Number(i >= 15)]!,
    );
    const rows = { place, mask: place.map(() => 1), members: place.map(() => 4) };
    const households = householdBrush(rows, tree);
    const all = households.brush({});
    const map = householdMap(householdScale(tree, "tambon", all), AREAS.count, all);
    expect([map.counts[0], map.counts[1], map.counts[5]]).toEqual([9, 0, 25]);
    expect(map.ranked.map(({ area }) => area)).toEqual([5, 0]);
    expect([households.shown, households.withheld, map.beyond]).toEqual([40, false, 6]);
    const none = households.brush({ failed: [1, 0, 0, 0, 0, 0] });
    expect(householdMap(householdScale(tree, "tambon", all), AREAS.count, none).ranked).toEqual([]);
  });

  it("are counted in the legend by the places of the level, not by their tambons", () => {
    const place = new Uint16Array(30);
    const rows = { place, mask: place.map(() => 1), members: place.map(() => 4) };
    const all = householdBrush(rows, tree).brush({});
    for (const level of ["tambon", "amphoe", "province"] as const) {
      const codes = { tambon: AREAS.code, amphoe: AREAS.amphoeCode, province: AREAS.provinceCode };
      const map = householdMap(householdScale(tree, level, all), AREAS.count, all);
      const told = map.items.reduce((sum, { count }) => sum + count, 0);
      expect([told, map.suppressed]).toEqual([1, new Set(codes[level]).size - 1]);
    }
  });

  it("lie in a tree that holds every area at every level", () => {
    for (const level of PLACE_LEVELS.filter((one) => one !== "region")) {
      expect([...placesAt(tree, level).subarray(0, N)].every((node) => node >= 0)).toBe(true);
    }
    expect(tree.parent.at(-1)).toBe(-1);
    expect([...tree.parent.subarray(0, -1)].every((up, node) => up > node)).toBe(true);
  });
});
