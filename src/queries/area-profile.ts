import { numberAt, textAt } from "../base/column";
import type { Status } from "../domain/observation";
import type { SchemeId } from "../domain/region";
import { sql } from "../engine/sql";
import type { Question } from "./question";
import { eachRow, nullableColumn, textColumn } from "./read-columns";

/** Place among others: 1 is the highest value, equal values share a place. */
type Rank = { readonly place: number; readonly of: number };

/** One indicator of the area in one year (BE). */
export type ProfileEntry = {
  readonly dataset: string;
  readonly indicator: string;
  readonly yearBe: number;
  readonly status: Status;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /**
   * Places among the areas that report the indicator in `year`; `null` in other years, without a
   * value, and for a region where the scheme leaves the province out.
   */
  readonly rank: {
    readonly province: Rank | null;
    readonly region: Rank | null;
    readonly country: Rank | null;
  };
};

/** Whose profile; ranks are of `year` (BE), regions of `scheme`. */
export type AreaProfileParams = {
  readonly areaCode: string;
  readonly year: number;
  readonly scheme: SchemeId;
};

/**
 * Every indicator of a tambon, each year, by indicator and year. Rows that the data do not have
 * (no row at all in a year) are absent. An unknown code gives none.
 */
export const areaProfile: Question<AreaProfileParams, ProfileEntry[]> = {
  name: "area-profile",
  sql: ({ areaCode, year, scheme }) => sql`
    with place as (
      select a.code, a.province_code, m.region
      from area a
      left join region_member m on m.province_code = a.province_code and m.scheme = ${scheme}),
    mine as (
      select o.*, p.province_code, p.region
      from observation o join place p on p.code = o.area_code
      where o.area_code = ${areaCode}),
    ranks as (
      select mine.dataset, mine.indicator,
        count(*) filter (o.value > mine.value) + 1 as country_place,
        count(*) as country_of,
        count(*) filter (o.value > mine.value and p.region = mine.region) + 1 as region_place,
        count(*) filter (p.region = mine.region) as region_of,
        count(*) filter (o.value > mine.value and p.province_code = mine.province_code) + 1
          as province_place,
        count(*) filter (p.province_code = mine.province_code) as province_of
      from mine
      join observation o on o.dataset = mine.dataset and o.indicator = mine.indicator
        and o.year_be = mine.year_be
      join place p on p.code = o.area_code
      where mine.year_be = ${year} and mine.value is not null and o.value is not null
      group by all)
    select mine.dataset, mine.indicator, mine.year_be, mine.status, mine.value, mine.numerator,
      mine.denominator, ranks.* exclude (dataset, indicator)
    from mine
    left join ranks on ranks.dataset = mine.dataset and ranks.indicator = mine.indicator
      and mine.year_be = ${year} and mine.value is not null
    order by mine.indicator, mine.year_be`,
  read: (columns) => {
    const dataset = textColumn(columns, "dataset");
    const indicator = textColumn(columns, "indicator");
    const yearBe = columns.numbers("year_be");
    const status = textColumn(columns, "status") as Status[];
    const value = nullableColumn(columns, "value");
    const numerator = nullableColumn(columns, "numerator");
    const denominator = nullableColumn(columns, "denominator");
    const rankIn = (within: "province" | "region" | "country") => {
      const place = nullableColumn(columns, `${within}_place`);
      const of = nullableColumn(columns, `${within}_of`);
      return (row: number): Rank | null =>
        place[row] && of[row] ? { place: place[row], of: of[row] } : null;
    };
    const [province, region, country] = [rankIn("province"), rankIn("region"), rankIn("country")];
    return eachRow(columns, (row) => ({
      dataset: textAt(dataset, row),
      indicator: textAt(indicator, row),
      yearBe: numberAt(yearBe, row),
      status: status[row]!,
      value: value[row]!,
      numerator: numerator[row]!,
      denominator: denominator[row]!,
      rank: { province: province(row), region: region(row), country: country(row) },
    }));
  },
};
