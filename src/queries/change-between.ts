import { numberAt } from "../base/column";
import { name, type Sql, sql } from "../engine/sql";
import type { ChangeRow } from "../figures/comparison/compared-years";
import { comparedGroups } from "./compared-areas";
import { type GroupsOf, groupReader, meanOf, PLACE, registeredOf } from "./group-figures";
import type { Question } from "./question";
import { eachRow, nullableColumn } from "./read-columns";
import { tambonFigures } from "./tambon-figures";

/** What is compared: one indicator in two different years (BE), from `baseline` to `year`. */
export type ChangeParams = GroupsOf & { readonly baseline: number; readonly year: number };

/**
 * What changed between two years in pilot, rollout and other areas, per region, outside the regions
 * and in the country. Both years are over the same areas, those with a figure in both; who is
 * compared: `comparedGroups`. Groups without areas are absent.
 */
export const changeBetween: Question<ChangeParams, ChangeRow[]> = {
  name: "change-between",
  readsRoles: true,
  sql: ({ indicator, baseline, year, scheme, rule, weight }) => sql`
    with grouped as (${comparedGroups(year, baseline)}),
    was as (${tambonFigures(indicator, baseline)}),
    now as (${tambonFigures(indicator, year)}),
    one as (
      select coalesce(m.region, '') as region, g.grp, was.value as was_value, now.value as now_value,
        was.numerator as was_numerator, now.numerator as now_numerator,
        was.denominator as was_denominator, now.denominator as now_denominator,
        was.value is not null and now.value is not null as in_both,
        ${registeredOf(weight)} as registered
      from area a
      join grouped g on g.code = a.code
      join was on was.code = a.code
      join now on now.code = a.code
      left join region_member m on m.province_code = a.province_code and m.scheme = ${scheme}
      where g.grp <> ''),
    yearly as (${inYear("was")} union all ${inYear("now")}),
    summed as (
      select ${PLACE}, grp, moment, count(*) as areas, count(value) as reported,
        ${meanOf(rule)} as mean,
        count(*) filter (moved > 0) as rose, count(*) filter (moved < 0) as fell
      from yearly
      group by grouping sets ((region, grp, moment), (grp, moment))),
    paired as (
      select n.* exclude (mean, moment), w.mean as before, n.mean as after, n.mean - w.mean as points
      from summed n
      join summed w on w.place = n.place and w.region is not distinct from n.region
        and w.grp = n.grp
      where n.moment = 'now' and w.moment = 'was')
    select *, 100 * points / nullif(before, 0) as relative,
      points - max(points) filter (grp = 'other') over (partition by place, region) as effect
    from paired
    order by place, region, grp`,
  read: (columns) => {
    const group = groupReader<ChangeRow>(columns);
    const [rose, fell] = [columns.numbers("rose"), columns.numbers("fell")];
    const [before, after] = [nullableColumn(columns, "before"), nullableColumn(columns, "after")];
    const points = nullableColumn(columns, "points");
    const relative = nullableColumn(columns, "relative");
    const effect = nullableColumn(columns, "effect");
    return eachRow(columns, (row) => ({
      ...group(row),
      before: before[row]!,
      after: after[row]!,
      points: points[row]!,
      relative: relative[row]!,
      effect: effect[row]!,
      rose: numberAt(rose, row),
      fell: numberAt(fell, row),
    }));
  },
};

/** The areas of `one` in one of the years, their figures only where they have both. */
function inYear(moment: "was" | "now"): Sql {
  const figure = (of: string) =>
    sql`case when in_both then ${name(`${moment}_${of}`)} end as ${name(of)}`;
  return sql`select region, grp, ${moment} as moment, ${figure("value")}, ${figure("numerator")},
    ${figure("denominator")}, case when in_both then registered end as registered,
    case when in_both then now_value - was_value end as moved
    from one`;
}
