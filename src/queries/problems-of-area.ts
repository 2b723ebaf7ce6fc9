import { MINIMUM_CELL } from "../analysis/privacy/minimum";
import { numberAt, textAt } from "../base/column";
import { sql } from "../engine/sql";
import type { Question } from "./question";
import { eachRow, nullableColumn, textColumn } from "./read-columns";

/** Problems of one type that are not solved, as one source has them in its latest year on record. */
export type AreaProblem = {
  /** Level of the area that the record speaks of: the area itself, or a larger one around it. */
  readonly level: "tambon" | "amphoe" | "province";
  /** As the office wrote it. */
  readonly type: string;
  readonly source: "tpmap" | "thaiqm" | "other";
  readonly yearBe: number;
  readonly status: "open" | "working";
  /** Records, 1 or more. */
  readonly records: number;
  /** Households of these records together; `null` where they are held back. */
  readonly households: number | null;
};

/**
 * What the problem register has of a tambon and of the larger areas around it, smallest first: open
 * problems and those being worked on. Of each type and source only the latest year counts, so that no
 * household is added up over the years; sources are never added up, as they speak of the same
 * households. 1 to {@link MINIMUM_CELL} − 1 households are held back. Nothing on record gives [].
 */
export const problemsOfArea: Question<{ readonly areaCode: string }, AreaProblem[]> = {
  name: "problems-of-area",
  sql: ({ areaCode }) => sql`
    with reported as (
      select p.level, p.area_code, p.type, p.source, p.year_be, p.status,
        max(p.year_be) over (partition by p.area_code, p.type, p.source) as last_year, p.households
      from area a
      join problem p on p.area_code in (a.code, a.amphoe_code, a.province_code)
      where a.code = ${areaCode})
    select level, type, source, year_be, status, count(*) as records,
      case when sum(households) between 1 and ${MINIMUM_CELL - 1} then null
        else sum(households)::double end as households
    from reported
    where year_be = last_year and status in ('open', 'working')
    group by level, area_code, type, source, year_be, status
    order by length(area_code) desc, type, source, status`,
  read: (columns) => {
    const level = textColumn(columns, "level") as AreaProblem["level"][];
    const [type, source] = [textColumn(columns, "type"), textColumn(columns, "source")];
    const status = textColumn(columns, "status") as AreaProblem["status"][];
    const [yearBe, records] = [columns.numbers("year_be"), columns.numbers("records")];
    const households = nullableColumn(columns, "households");
    return eachRow(columns, (row) => ({
      level: level[row]!,
      type: textAt(type, row),
      source: source[row] as AreaProblem["source"],
      yearBe: numberAt(yearBe, row),
      status: status[row]!,
      records: numberAt(records, row),
      households: households[row]!,
    }));
  },
};
