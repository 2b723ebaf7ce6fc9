import { rankAmong } from "../../analysis/comparison/rank";
import { numberAt } from "../../base/column";
import type { AreaTable } from "../../domain/area";
import type { Indicator } from "../../domain/indicator";
import { type Series, STATUS_CODE, STATUSES, type Status } from "../../domain/observation";
import type { Rank } from "../../domain/rank";
import { type RegionScheme, regionOfProvince } from "../../domain/region";
import type { VisibleSource } from "../../domain/shown-datasets";

/** One indicator of one tambon in the year shown, among its neighbours in the hierarchy, and over the years. */
export type ProfileLine = {
  readonly indicator: Indicator;
  readonly source: VisibleSource;
  readonly year: number;
  readonly status: Status;
  readonly value: number;
  readonly numerator: number;
  readonly denominator: number;
  /** `null` where the tambon has no value, or (region) lies outside the scheme. */
  readonly ranks: {
    readonly province: Rank | null;
    readonly region: Rank | null;
    readonly country: Rank | null;
  };
  readonly points: readonly { readonly year: number; readonly value: number }[];
};

/** Profile line of a row of the area table. A year the series lacks is `missing`. */
export function profileLine(
  areas: AreaTable,
  row: number,
  scheme: RegionScheme,
  about: { indicator: Indicator; source: VisibleSource; series: Series; year: number },
): ProfileLine {
  const { indicator, source, series, year } = about;
  const yearValues = series.byYear.get(year);
  const values = yearValues?.value ?? new Float64Array(areas.count).fill(Number.NaN);
  return {
    indicator,
    source,
    year,
    status: STATUSES[yearValues?.status[row] ?? STATUS_CODE.missing] ?? "missing",
    value: numberAt(values, row),
    numerator: yearValues?.numerator[row] ?? Number.NaN,
    denominator: yearValues?.denominator[row] ?? Number.NaN,
    ranks: ranksOf(areas, row, scheme, values),
    points: series.years.map((y) => ({
      year: y,
      value: series.byYear.get(y)?.value[row] ?? Number.NaN,
    })),
  };
}

function ranksOf(areas: AreaTable, row: number, scheme: RegionScheme, values: Float64Array) {
  const province = areas.provinceCode[row];
  const regions = regionOfProvince(scheme);
  const region = regions.get(province ?? "");
  return {
    province: rankAmong(values, row, (i) => areas.provinceCode[i] === province),
    region: region
      ? rankAmong(values, row, (i) => regions.get(areas.provinceCode[i] ?? "") === region)
      : null,
    country: rankAmong(values, row, () => true),
  };
}
