import { numberAt, textAt } from "../base/column";
import type { CombineRule } from "../domain/combined-figure";
import type { Indicator } from "../domain/indicator";
import type { SchemeId } from "../domain/region";
import type { Columns } from "../engine/columns";
import { name, type Sql, sql } from "../engine/sql";
import { textColumn } from "./read-columns";

/** One indicator by the regions of a scheme, and how its figures become those of groups. */
export type GroupsOf = {
  readonly indicator: string;
  readonly scheme: SchemeId;
  /** How the indicator's figures become one, see `groupRule`. */
  readonly rule: CombineRule;
  /** What weighs values without denominators. */
  readonly weight: Indicator["weight"];
};

const NULL = sql`null`;
/** Whether every area with a figure has a denominator. */
const HAS_DENOMINATORS = sql`count(denominator) filter (value is not null) = count(value)`;

/** The figure of the areas of a row together: the SQL of `combineFigures`, of a sum the mean per area. */
export function meanOf({ aggregation, unit }: CombineRule): Sql {
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

/** What weighs that figure; null where nothing does. */
export function weighedBy({ aggregation }: CombineRule): Sql {
  if (aggregation === "none" || aggregation === "sum") return NULL;
  return sql`case when count(value) < 2 then null
    when ${HAS_DENOMINATORS}
      then case when sum(denominator) filter (value is not null) > 0 then 'denominator' end
    when sum(registered) filter (value is not null) > 0 then 'registered' end`;
}

/** Sum of what adds up; null where a part of it is suppressed. */
export function totalOf({ aggregation }: CombineRule): Sql {
  if (aggregation !== "sum") return NULL;
  return sql`case when count(*) filter (status = 'suppressed') = 0 or count(*) = 1 then sum(value) end`;
}

/** What weighs an area's value where it has no denominator: a column of `area` as `a`. */
export function registeredOf(weight: Indicator["weight"]): Sql {
  return sql`case when a.${name(weight)} > 0 then a.${name(weight)} end`;
}

/** What a row of groups stands for, of a table with the columns `region` ('' = outside) and `grp`. */
export const PLACE = sql`
  case when grouping(region) = 1 then 'country' when region = '' then 'outside' else 'region' end
    as place,
  case when grouping(region) = 0 and region <> '' then region end as region`;

/** What a row of groups is of, and over how many areas: `place`, `region`, `grp`, `areas`, `reported`. */
type GroupRow = {
  readonly place: string;
  readonly region: string | null;
  readonly group: string;
  readonly areas: number;
  readonly reported: number;
};

/** Reads what all rows of groups have, as a question's row `Of` names it. */
export function groupReader<Of extends GroupRow>(columns: Columns) {
  const [place, group] = [textColumn(columns, "place"), textColumn(columns, "grp")];
  const region = columns.texts("region");
  const [areas, reported] = [columns.numbers("areas"), columns.numbers("reported")];
  return (row: number): Pick<Of, keyof GroupRow> => ({
    place: textAt(place, row) as Of["place"],
    region: region[row] ?? null,
    group: textAt(group, row) as Of["group"],
    areas: numberAt(areas, row),
    reported: numberAt(reported, row),
  });
}
