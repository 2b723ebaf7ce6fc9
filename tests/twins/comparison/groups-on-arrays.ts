import { STATUS_CODE, type YearValues } from "../../../src/domain/observation";
import { GROUPS, type Group } from "../../../src/domain/programme";
import { groupOfRole, type RoleTable } from "../../../src/domain/role-table";
import type { LeftOut, LeftOutReason } from "../../../src/figures/comparison/compared-areas";

/** Number of an area that is in no group. */
export const NO_GROUP = 255;

/** Who is compared: a group or none for every row of the area table, and who is left out, pilots first. */
export type ComparedGroups = {
  /** Place in `GROUPS`, or {@link NO_GROUP}. */
  readonly group: Uint8Array;
  readonly leftOut: readonly LeftOut[];
};

/**
 * Who is compared in one year (BE): a role counts from its start year, so an area that begins later is
 * an `other` area, and so are candidates. Roles without a start year are in no group and are left
 * out as `no-start`. Areas without a figure stay in their group, as part of its coverage.
 */
export function groupsInYear(roles: RoleTable, year: number): ComparedGroups {
  return compared(roles, (group, since) => {
    if (group === "other") return null;
    if (since === 0) return "no-start";
    return since > year ? "other" : null;
  });
}

/** Who is compared between two years, and both years over the same areas. */
export type ComparedPair = ComparedGroups & {
  /** Figures of the years in the order given; a row that lacks either is `missing` in both. */
  readonly values: readonly [YearValues, YearValues];
  /** Roles of which no area began between the years and some begin later: both years lie before them. */
  readonly ahead: Readonly<Record<"pilot" | "rollout", boolean>>;
};

/** One year of a comparison. */
export type ComparedYear = { readonly year: number; readonly values: YearValues };

/**
 * Who is compared between two different years (BE, in either order; `first` is the earlier one).
 * `pilot` and `rollout`: areas whose role began after the first year and not after the second;
 * `other`: areas never in the programme, candidates among them. In no group: roles without a start
 * year (`no-start`), from the first year or before (`early`), and from after the second (`late`).
 * A role of which nothing began between the years is shown by its late areas instead, see `ahead`.
 * Areas in a group that lack a figure in either year count as its areas and are summarised in
 * neither year (`no-first`, which also holds those that lack both, and `no-second`).
 */
export function groupsBetween(roles: RoleTable, a: ComparedYear, b: ComparedYear): ComparedPair {
  const [first, second] = a.year <= b.year ? [a, b] : [b, a];
  const ahead = {
    pilot: isAhead(roles, "pilot", first.year, second.year),
    rollout: isAhead(roles, "rollout", first.year, second.year),
  };
  const { group, leftOut } = compared(roles, (of, since) => {
    if (of === "other") return null;
    if (since === 0) return "no-start";
    if (since <= first.year) return "early";
    return since > second.year && !ahead[of] ? "late" : null;
  });
  const lacking = (row: number): LeftOutReason | null => {
    if (!hasFigure(first.values, row)) return "no-first";
    return hasFigure(second.values, row) ? null : "no-second";
  };
  const without = Array.from(group, (of, row): LeftOut[] => {
    const reason = of === NO_GROUP ? null : lacking(row);
    return reason ? [{ row, group: GROUPS[of]!, reason }] : [];
  }).flat();
  const rows = without.map(({ row }) => row);
  return {
    group,
    leftOut: pilotsFirst([...leftOut, ...without]),
    values: [withoutRows(a.values, rows), withoutRows(b.values, rows)],
    ahead,
  };
}

function isAhead(roles: RoleTable, role: Group, first: number, second: number): boolean {
  const starts = Array.from(roles.since).filter((_, row) => groupAt(roles, row) === role);
  const began = starts.some((since) => since > first && since <= second);
  return !began && starts.some((since) => since > second);
}

function compared(
  roles: RoleTable,
  judge: (group: Group, since: number) => LeftOutReason | "other" | null,
): ComparedGroups {
  const leftOut: LeftOut[] = [];
  const group = roles.role.map((_, row) => {
    const of = groupAt(roles, row);
    const verdict = judge(of, roles.since[row] ?? 0);
    if (verdict === null) return GROUPS.indexOf(of);
    if (verdict === "other") return GROUPS.indexOf("other");
    leftOut.push({ row, group: of, reason: verdict });
    return NO_GROUP;
  });
  return { group, leftOut: pilotsFirst(leftOut) };
}

function groupAt(roles: RoleTable, row: number): Group {
  return groupOfRole(roles.role[row] ?? 0);
}

function hasFigure({ status, value }: YearValues, row: number): boolean {
  return status[row] === STATUS_CODE.value && Number.isFinite(value[row]);
}

function withoutRows(values: YearValues, rows: readonly number[]): YearValues {
  if (rows.length === 0) return values;
  const value = values.value.slice();
  const status = values.status.slice();
  for (const row of rows) {
    value[row] = Number.NaN;
    if (status[row] === STATUS_CODE.value) status[row] = STATUS_CODE.missing;
  }
  return { ...values, value, status };
}

function pilotsFirst(leftOut: readonly LeftOut[]): LeftOut[] {
  const place = ({ group }: LeftOut) => GROUPS.indexOf(group);
  return [...leftOut].sort((a, b) => place(a) - place(b) || a.row - b.row);
}
