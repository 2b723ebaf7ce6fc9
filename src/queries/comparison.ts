import type { Group } from "../domain/programme";
import type { SchemeId } from "../domain/region";
import { sql } from "../engine/sql";
import type { Question } from "./question";
import { eachRow, nullableColumn, textColumn } from "./read-columns";

/** What is compared: one indicator in one year (BE), by the regions of a scheme. */
export type ComparisonParams = {
  readonly indicator: string;
  readonly year: number;
  readonly scheme: SchemeId;
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
  readonly weight: number;
  readonly mean: number | null;
  readonly median: number | null;
  readonly q1: number | null;
  readonly q3: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly deviation: number | null;
};

/**
 * Pilot, rollout and other areas per region and in the country: the SQL truth beside
 * `compareGroups`. Means weigh by the denominator, or by population where a row has none; areas
 * without a row are missing; candidates are other areas.
 */
export const comparison: Question<ComparisonParams, ComparisonRow[]> = {
  name: "comparison",
  sql: ({ indicator, year, scheme }) => sql`
    with one as (
      select coalesce(m.region, '') as region,
        case when r.role in ('pilot', 'rollout') then r.role else 'other' end as grp,
        case when o.status = 'value' and o.value is null then 'missing'
          else coalesce(o.status, 'missing') end as status,
        case when o.status = 'value' then o.value end as value,
        greatest(coalesce(o.denominator, a.population, 0), 0) as weight
      from area a
      left join region_member m on m.province_code = a.province_code and m.scheme = ${scheme}
      left join tambon_role r on r.tambon_code = a.code
      left join observation o on o.area_code = a.code and o.indicator = ${indicator}
        and o.year_be = ${year})
    select case when grouping(region) = 1 then null else region end as region,
      case when grouping(grp) = 1 then 'all' else grp end as grp,
      count(*) as areas,
      count(value) as reported,
      count(*) filter (status = 'missing') as missing,
      count(*) filter (status = 'suppressed') as suppressed,
      count(*) filter (status = 'not_applicable') as not_applicable,
      coalesce(sum(weight) filter (value is not null), 0)::double as weight,
      sum(weight * value)::double / nullif(sum(weight) filter (value is not null), 0) as mean,
      quantile_cont(value, 0.25) as q1,
      quantile_cont(value, 0.5) as median,
      quantile_cont(value, 0.75) as q3,
      min(value) as lowest,
      max(value) as highest,
      stddev_samp(value) as deviation
    from one
    group by grouping sets ((region, grp), (region), (grp), ())
    having grouping(region) = 1 or region <> ''
    order by region nulls last, grp`,
  read: (columns) => {
    const region = columns.texts("region");
    const group = textColumn(columns, "grp") as ComparisonRow["group"][];
    const count = (name: string) => columns.numbers(name);
    const [areas, reported, missing] = [count("areas"), count("reported"), count("missing")];
    const [suppressed, notApplicable] = [count("suppressed"), count("not_applicable")];
    const weight = count("weight");
    const figure = (name: string) => nullableColumn(columns, name);
    const [mean, median, deviation] = [figure("mean"), figure("median"), figure("deviation")];
    const [q1, q3, min, max] = [figure("q1"), figure("q3"), figure("lowest"), figure("highest")];
    return eachRow(columns, (row) => ({
      region: region[row]!,
      group: group[row]!,
      areas: areas[row]!,
      reported: reported[row]!,
      missing: missing[row]!,
      suppressed: suppressed[row]!,
      notApplicable: notApplicable[row]!,
      weight: weight[row]!,
      mean: mean[row]!,
      median: median[row]!,
      q1: q1[row]!,
      q3: q3[row]!,
      min: min[row]!,
      max: max[row]!,
      deviation: deviation[row]!,
    }));
  },
};
