import { numberAt } from "../base/column";
import { sql } from "../engine/sql";
import type { ComparisonRow } from "../figures/comparison/compared-lines";
import { comparedGroups } from "./compared-areas";
import {
  type GroupsOf,
  groupReader,
  meanOf,
  PLACE,
  registeredOf,
  totalOf,
  weighedBy,
} from "./group-figures";
import type { Question } from "./question";
import { eachRow, nullableColumn } from "./read-columns";
import { tambonFigures } from "./tambon-figures";

/** What is compared: one indicator in one year (BE). */
export type ComparisonParams = GroupsOf & { readonly year: number };

/**
 * Pilot, rollout and other areas per region, outside the regions and in the country, and all of them
 * together. Who is compared: `comparedGroups`; areas in no group are in `all` only. Groups without
 * areas are absent. An area without a row is missing.
 */
export const comparison: Question<ComparisonParams, ComparisonRow[]> = {
  name: "comparison",
  readsRoles: true,
  sql: ({ indicator, year, scheme, rule, weight }) => sql`
    with grouped as (${comparedGroups(year, null)}),
    one as (
      select coalesce(m.region, '') as region, g.grp, f.status, f.value, f.numerator, f.denominator,
        case when f.value is not null then ${registeredOf(weight)} end as registered
      from area a
      join grouped g on g.code = a.code
      join (${tambonFigures(indicator, year)}) f on f.code = a.code
      left join region_member m on m.province_code = a.province_code and m.scheme = ${scheme}),
    summed as (
      select ${PLACE},
        case when grouping(grp) = 1 then 'all' else grp end as grp,
        count(*) as areas,
        count(value) as reported,
        count(*) filter (status = 'missing') as missing,
        count(*) filter (status = 'suppressed') as suppressed,
        count(*) filter (status = 'not_applicable') as not_applicable,
        ${meanOf(rule)} as mean,
        ${weighedBy(rule)} as weighed_by,
        ${totalOf(rule)} as total,
        quantile_cont(value, [0.25, 0.5, 0.75]) as quartiles,
        min(value) as lowest,
        max(value) as highest,
        stddev_samp(value) as deviation
      from one
      group by grouping sets ((region, grp), (region), (grp), ())
      having grouping(grp) = 1 or grp <> ''),
    told as (
      select * exclude (quartiles), quartiles[1] as q1, quartiles[2] as median, quartiles[3] as q3
      from summed)
    select *,
      mean - max(mean) filter (grp = 'other') over here as mean_difference,
      median - max(median) filter (grp = 'other') over here as median_difference
    from told
    window here as (partition by place, region)
    order by place, region, grp`,
  read: (columns) => {
    const group = groupReader<ComparisonRow>(columns);
    const missing = columns.numbers("missing");
    const suppressed = columns.numbers("suppressed");
    const notApplicable = columns.numbers("not_applicable");
    const weighed = columns.texts("weighed_by") as ComparisonRow["weighedBy"][];
    const figure = (name: string) => nullableColumn(columns, name);
    const [mean, median, deviation] = [figure("mean"), figure("median"), figure("deviation")];
    const [total, min, max] = [figure("total"), figure("lowest"), figure("highest")];
    const [q1, q3] = [figure("q1"), figure("q3")];
    const [ofMean, ofMedian] = [figure("mean_difference"), figure("median_difference")];
    return eachRow(columns, (row) => ({
      ...group(row),
      missing: numberAt(missing, row),
      suppressed: numberAt(suppressed, row),
      notApplicable: numberAt(notApplicable, row),
      mean: mean[row]!,
      weighedBy: weighed[row]!,
      total: total[row]!,
      median: median[row]!,
      q1: q1[row]!,
      q3: q3[row]!,
      min: min[row]!,
      max: max[row]!,
      deviation: deviation[row]!,
      difference: { mean: ofMean[row]!, median: ofMedian[row]! },
    }));
  },
};
