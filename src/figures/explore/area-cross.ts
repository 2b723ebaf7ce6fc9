import {
  binned,
  type Crossfilter,
  crossfilter,
  keysInRange,
  sortedValues,
  tailedEdges,
  type ValueKeys,
  type ValueRange,
  valueKeys,
} from "../../analysis";
import { numberAt } from "../../base/column";
import type { AreaTable } from "../../domain/area";
import type { YearValues } from "../../domain/observation";
import { GROUPS, type Group } from "../../domain/programme";
import { type RegionScheme, regionOfProvince } from "../../domain/region";
import { groupOfRole, type RoleTable } from "../../domain/role-table";

/** What areas are filtered by. */
export type AreaFilters = {
  /** By indicator; absent or without bounds: not filtered. */
  readonly ranges: ReadonlyMap<string, ValueRange>;
  readonly region: string | null;
  readonly group: Group | null;
  /** 1 for areas picked on the map; `null`: all. */
  readonly picked: Uint8Array | null;
};

/** One indicator's values as bars. */
export type AreaChart = {
  readonly indicator: string;
  /** Edges of the bars, one more than bars; none where no area has a value. */
  readonly edges: readonly number[];
  /** Areas by bar, without any filter, and under the filters of everything else. */
  readonly all: Float64Array;
  readonly passing: Float64Array;
  /** Areas that pass everything else and have a value here, in the bars of `passing`. */
  readonly known: number;
  /** Areas that pass everything else but have no value here: in no bar, at 0 least of all. */
  readonly without: number;
};

/** What a filter leaves of the areas. */
export type AreaAnswer = {
  readonly charts: readonly AreaChart[];
  /** Areas by region along the scheme, those outside it last. */
  readonly regions: { readonly all: Int32Array; readonly passing: Int32Array };
  readonly total: number;
  /** 1 for the areas that pass. */
  readonly mask: Uint8Array;
};

/** Areas ready to be filtered. */
export type AreaCross = { apply(filters: AreaFilters): AreaAnswer };

const BARS = 24;

/**
 * All areas along some indicators, regions, groups and the map. It keeps exactly the areas that the
 * officer's conditions list: an area without a value passes no bound on it.
 */
export function areaCross(
  areas: AreaTable,
  indicators: readonly { readonly id: string; readonly yearValues: YearValues }[],
  scheme: RegionScheme,
  roles: RoleTable,
): AreaCross {
  const values = indicators.map(({ yearValues }) => valueKeys(yearValues.value));
  const regionOf = regionOfProvince(scheme);
  const places = new Map(scheme.regions.map(({ id }, i) => [id, i]));
  const outside = scheme.regions.length;
  const region = areas.provinceCode.map(
    (province) => places.get(regionOf.get(province) ?? "") ?? outside,
  );
  const group = Array.from(roles.role, (role) => GROUPS.indexOf(groupOfRole(role)));
  const cross = crossfilter(areas.count, [
    ...values,
    { keys: region, size: outside + 1 },
    { keys: group, size: GROUPS.length },
    { keys: areas.code.map((_, row) => row), size: areas.count },
  ]);
  const edges = indicators.map(({ yearValues }) =>
    tailedEdges(sortedValues(yearValues.value), BARS),
  );
  const all = values.map((of, i) => binned(of, cross.counts(i), edges[i]!));
  const allRegions = cross.counts(values.length).slice();
  return {
    apply: (filters) => {
      setFilters(cross, { indicators, values, places, outside }, filters);
      return {
        charts: values.map((of, i) => {
          const passing = binned(of, cross.counts(i), edges[i]!);
          return {
            indicator: indicators[i]!.id,
            edges: edges[i]!,
            all: all[i]!,
            passing,
            known: passing.reduce((sum, n) => sum + n, 0),
            without: numberAt(cross.counts(i), of.values.length),
          };
        }),
        regions: { all: allRegions, passing: cross.counts(values.length).slice() },
        total: cross.total(),
        mask: cross.passing(),
      };
    },
  };
}

type Axes = {
  readonly indicators: readonly { readonly id: string }[];
  readonly values: readonly ValueKeys[];
  readonly places: ReadonlyMap<string, number>;
  readonly outside: number;
};

function setFilters(cross: Crossfilter, axes: Axes, filters: AreaFilters): void {
  const { indicators, values, places, outside } = axes;
  values.forEach((of, i) => {
    const range = filters.ranges.get(indicators[i]!.id);
    cross.filter(i, range ? keysInRange(of, range) : null);
  });
  const only = (size: number, key: number) => new Uint8Array(size).fill(1, key, key + 1);
  const at = places.get(filters.region ?? "");
  cross.filter(values.length, at === undefined ? null : only(outside + 1, at));
  const { group } = filters;
  cross.filter(values.length + 1, group && only(GROUPS.length, GROUPS.indexOf(group)));
  cross.filter(values.length + 2, filters.picked);
}
