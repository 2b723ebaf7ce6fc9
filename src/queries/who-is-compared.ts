import { sql } from "../engine/sql";
import type { ComparedArea } from "../figures/comparison/compared-areas";
import { comparedGroups } from "./compared-areas";
import type { Question } from "./question";
import { eachRow, textColumn } from "./read-columns";
import { tambonFigures } from "./tambon-figures";

/** Of which comparison: one indicator in one year (BE), or in two different ones. */
export type WhoParams = {
  readonly indicator: string;
  readonly year: number;
  /** The other of two years; `null` compares in one. */
  readonly against: number | null;
};

/**
 * The pilot and rollout areas of a comparison, and all areas that are left out of it with the
 * reason, pilots first, then by code. Areas that count as `other` are absent unless they are left
 * out. In one year an area without a figure stays in its group.
 */
export const whoIsCompared: Question<WhoParams, ComparedArea[]> = {
  name: "who-is-compared",
  readsRoles: true,
  sql: ({ indicator, year, against }) => {
    const [first, second] = [Math.min(year, against ?? year), Math.max(year, against ?? year)];
    const lacks = (in_: number) =>
      against === null
        ? sql`select null as code where false`
        : sql`select code from (${tambonFigures(indicator, in_)}) where value is null`;
    return sql`
    with grouped as (${comparedGroups(year, against)}),
    standing as (
      select g.code, coalesce(r.since, 0) as since, g.grp,
        case when r.role in ('pilot', 'rollout') then r.role else 'other' end as of_role,
        case when g.grp = '' and r.since = 0 then 'no-start'
          when g.grp = '' and r.since <= ${first} then 'early'
          when g.grp = '' then 'late'
          when g.code in (${lacks(first)}) then 'no-first'
          when g.code in (${lacks(second)}) then 'no-second' end as reason
      from grouped g left join tambon_role r on r.tambon_code = g.code)
    select code, of_role as grp, reason, grp <> '' and since > ${second} as ahead
    from standing
    where reason is not null or grp in ('pilot', 'rollout')
    order by list_position(['pilot', 'rollout', 'other'], of_role), code`;
  },
  read: (columns) => {
    const code = textColumn(columns, "code");
    const group = textColumn(columns, "grp") as ComparedArea["group"][];
    const reason = columns.texts("reason") as ComparedArea["reason"][];
    const ahead = columns.numbers("ahead");
    return eachRow(columns, (row) => ({
      code: code[row]!,
      group: group[row]!,
      reason: reason[row]!,
      isAhead: ahead[row] === 1,
    }));
  },
};
