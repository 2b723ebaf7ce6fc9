import { numberAt, textAt } from "../base/column";
import type { DatasetLevel } from "../domain/dataset";
import { sql } from "../engine/sql";
import type { Question } from "./question";
import { eachRow, nullableColumn, textColumn } from "./read-columns";

/** Where the areas and the unplaced rows of one indicator and year stand, in areas of its own level. */
export type OverviewRow = {
  readonly dataset: string;
  readonly indicator: string;
  /** `null`: unplaced rows that tell no year. */
  readonly yearBe: number | null;
  readonly level: DatasetLevel;
  /** All areas of the level = value + missing + suppressed + not applicable. */
  readonly areas: number;
  readonly value: number;
  /** Areas whose row says so, and areas without a row. */
  readonly missing: number;
  readonly suppressed: number;
  readonly notApplicable: number;
  readonly unplacedRows: number;
  /** Sum of the unplaced rows' denominators; 0 where they have none. */
  readonly unplacedPeople: number;
};

/** Every visible series, each year. A year with nothing but unplaced rows is there too. */
export const datasetOverview: Question<null, OverviewRow[]> = {
  name: "dataset-overview",
  sql: () => sql`
    with placed as (
      select dataset, indicator, year_be,
        count(*) filter (status = 'value' and value is not null) as value,
        count(*) filter (status = 'suppressed') as suppressed,
        count(*) filter (status = 'not_applicable') as not_applicable
      from observation group by all),
    lost as (
      select u.dataset, u.indicator, u.year_be, count(*) as unplaced_rows,
        coalesce(sum(u.denominator), 0)::double as unplaced_people
      from unplaced u
      join source s on s.dataset = u.dataset and s.indicator = u.indicator
      group by all)
    select dataset, indicator, year_be, l.level, a.areas,
      coalesce(value, 0) as value, coalesce(suppressed, 0) as suppressed,
      coalesce(not_applicable, 0) as not_applicable,
      coalesce(unplaced_rows, 0) as unplaced_rows, coalesce(unplaced_people, 0) as unplaced_people
    from placed full join lost using (dataset, indicator, year_be)
    join (select distinct dataset, indicator, level from source) l using (dataset, indicator)
    join (select level, count(*) as areas from source_area group by level) a on a.level = l.level
    order by dataset, indicator, year_be`,
  read: (columns) => {
    const dataset = textColumn(columns, "dataset");
    const indicator = textColumn(columns, "indicator");
    const level = textColumn(columns, "level") as DatasetLevel[];
    const numbers = (name: string) => columns.numbers(name);
    const yearBe = nullableColumn(columns, "year_be");
    const [areas, value] = [numbers("areas"), numbers("value")];
    const [suppressed, notApplicable] = [numbers("suppressed"), numbers("not_applicable")];
    const [rows, people] = [numbers("unplaced_rows"), numbers("unplaced_people")];
    return eachRow(columns, (i) => ({
      dataset: textAt(dataset, i),
      indicator: textAt(indicator, i),
      yearBe: yearBe[i] ?? null,
      level: level[i]!,
      areas: numberAt(areas, i),
      value: numberAt(value, i),
      missing: Math.max(
        0,
        numberAt(areas, i) -
          numberAt(value, i) -
          numberAt(suppressed, i) -
          numberAt(notApplicable, i),
      ),
      suppressed: numberAt(suppressed, i),
      notApplicable: numberAt(notApplicable, i),
      unplacedRows: numberAt(rows, i),
      unplacedPeople: numberAt(people, i),
    }));
  },
};
