import { numberAt } from "../base/column";
import type { CombineRule } from "../domain/combined-figure";
import type { Weight } from "../domain/indicator";
import type { Group } from "../domain/programme";
import type { SchemeId } from "../domain/region";
import { name, type Sql, sql } from "../engine/sql";
import { comparedGroups } from "./compared-areas";
import type { Question } from "./question";
import { eachRow, nullableColumn, textColumn } from "./read-columns";

/**
 * What is compared: one indicator in one year (BE), by the regions of a scheme. `against` is the other
 * of two years: the groups are then those of both, and the figures of `year` of areas that have both.
 */
export type ComparisonParams = {
  readonly indicator: string;
  readonly year: number;
  readonly against?: number;
  readonly scheme: SchemeId;
  /** How the indicator's figures become one, see `groupRule`. */
  readonly rule: CombineRule;
  /** What weighs values without denominators. */
  readonly weight: Weight;
};

/**
 * A group of a region. `region` is `null` for the country, which also holds areas outside the
 * scheme; `group` is `all` for the groups together. Groups without any area are absent. The
 * figures are those of `Summary` in `analysis/comparison`, and so are their nulls.
 */
export type ComparisonRow = {
  readonly region: string | null;
  readonly group: Group | "all";
  readonly areas: number;
  readonly reported: number;
  readonly missing: number;
  readonly suppressed: number;
  readonly notApplicable: number;
  readonly mean: number | null;
  readonly weighedBy: "denominator" | "registered" | null;
  readonly total: number | null;
  readonly median: number | null;
  readonly q1: number | null;
  readonly q3: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly deviation: number | null;
};

const NULL = sql`null`;
/** Whether every area with a figure has a denominator. */
const HAS_DENOMINATORS = sql`count(denominator) filter (value is not null) = count(value)`;

/** The figure of the areas of a row together: the SQL of `combineFigures`, of a sum the mean per area. */
function meanOf({ aggregation, unit }: CombineRule): Sql {
  if (aggregation === "none") return NULL;
  if (aggregation === "sum") return sql`avg(value)`;
  const counted =
    aggregation === "ratio" && unit === "percent"
      ? sql`100 * sum(coalesce(numerator, value * denominator / 100)) filter (value is not null)`
      : sql`sum(value * denominator)`;
  return sql`case when count(value) = 1 then max(value)
    when ${HAS_DENOMINATORS}
      then ${counted} / nullif(sum(denominator) filter (value is not null), 0)
    else sum(value * registered) / sum(registered) filter (value is not null) end`;
}

function weighedBy({ aggregation }: CombineRule): Sql {
  if (aggregation === "none" || aggregation === "sum") return NULL;
  return sql`case when count(value) < 2 then null
    when ${HAS_DENOMINATORS}
      then case when sum(denominator) filter (value is not null) > 0 then 'denominator' end
    when sum(registered) filter (value is not null) > 0 then 'registered' end`;
}

function totalOf({ aggregation }: CombineRule): Sql {
  if (aggregation !== "sum") return NULL;
  return sql`case when count(*) filter (status = 'suppressed') = 0 or count(*) = 1 then sum(value) end`;
}

/** Whether the other year, if there is one, lacks the figure. */
function lacks(against: number | null): Sql {
  return against === null ? sql`false` : sql`(e.value is null or e.status <> 'value')`;
}

/**
 * Pilot, rollout and other areas per region and in the country: the SQL truth beside
 * `compareGroups`. Areas without a row are missing. Who is compared: `comparedGroups`; areas in no
 * group are in `all` only.
 */
export const comparison: Question<ComparisonParams, ComparisonRow[]> = {
  name: "comparison",
  sql: ({ indicator, year, against = null, scheme, rule, weight }) => sql`
    with grouped as (${comparedGroups(year, against)}),
    figures as (
      select g.code, g.grp, o.numerator, o.denominator,
        case when o.status is null or o.value is null and o.status = 'value' then 'missing'
          when o.status = 'value' and g.grp <> '' and ${lacks(against)} then 'missing'
          else o.status end as status, o.value
      from grouped g
      left join observation o on o.area_code = g.code and o.indicator = ${indicator}
        and o.year_be = ${year}
      left join observation e on e.area_code = g.code and e.indicator = ${indicator}
        and e.year_be = ${against ?? year}),
    one as (
      select coalesce(m.region, '') as region, f.grp, f.status,
        case when f.status = 'value' then f.value end as value,
        f.numerator, f.denominator,
        case when f.status = 'value' and a.${name(weight)} > 0 then a.${name(weight)} end as registered
      from area a
      join figures f on f.code = a.code
      left join region_member m on m.province_code = a.province_code and m.scheme = ${scheme})
    select case when grouping(region) = 1 then null else region end as region,
      case when grouping(grp) = 1 then 'all' else grp end as grp,
      count(*) as areas,
      count(value) as reported,
      count(*) filter (status = 'missing') as missing,
      count(*) filter (status = 'suppressed') as suppressed,
      count(*) filter (status = 'not_applicable') as not_applicable,
      ${meanOf(rule)} as mean,
      ${weighedBy(rule)} as weighed_by,
      ${totalOf(rule)} as total,
      quantile_cont(value, 0.25) as q1,
      quantile_cont(value, 0.5) as median,
      quantile_cont(value, 0.75) as q3,
      min(value) as lowest,
      max(value) as highest,
      stddev_samp(value) as deviation
    from one
    group by grouping sets ((region, grp), (region), (grp), ())
    having (grouping(region) = 1 or region <> '') and (grouping(grp) = 1 or grp <> '')
    order by region nulls last, grp`,
  read: (columns) => {
    const region = columns.texts("region");
    const group = textColumn(columns, "grp") as ComparisonRow["group"][];
    const count = (name: string) => columns.numbers(name);
    const [areas, reported, missing] = [count("areas"), count("reported"), count("missing")];
    const [suppressed, notApplicable] = [count("suppressed"), count("not_applicable")];
    const weighed = columns.texts("weighed_by") as ComparisonRow["weighedBy"][];
    const figure = (name: string) => nullableColumn(columns, name);
    const [mean, median, deviation] = [figure("mean"), figure("median"), figure("deviation")];
    const total = figure("total");
    const [q1, q3, min, max] = [figure("q1"), figure("q3"), figure("lowest"), figure("highest")];
    return eachRow(columns, (row) => ({
      region: region[row]!,
      group: group[row]!,
      areas: numberAt(areas, row),
      reported: numberAt(reported, row),
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
    }));
  },
};
