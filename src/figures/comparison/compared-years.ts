import type { GroupComparison } from "../../analysis";
import { numberAt } from "../../base/column";
import type { AreaTable } from "../../domain/area";
import { GROUPS, type Group } from "../../domain/programme";
import type { RegionScheme } from "../../domain/region";
import type { RoleTable } from "../../domain/role-table";
import { type ComparedPair, type ComparedYear, groupsBetween, NO_GROUP } from "./compared-areas";
import {
  type ComparedIndicator,
  comparedLines,
  type LinePlace,
  regionNumbers,
} from "./compared-lines";

/** In how many areas a figure rose and fell between the years, among those with both. */
export type Moves = { readonly rose: number; readonly fell: number };

/** A line of the board in two years, over the same areas in both. */
export type PairLine = {
  readonly place: LinePlace;
  readonly before: GroupComparison;
  readonly after: GroupComparison;
  readonly moves: Readonly<Record<Group, Moves>>;
};

/** Two years compared: who, and the lines of the board (country first, as in `comparedLines`). */
export type ComparedYears = { readonly areas: ComparedPair; readonly lines: readonly PairLine[] };

/** Compares a year with a baseline year by the rule of `groupsBetween`. */
export function comparedYears(
  areas: AreaTable,
  scheme: RegionScheme,
  roles: RoleTable,
  of: ComparedIndicator,
  baseline: ComparedYear,
  year: ComparedYear,
): ComparedYears {
  const pair = groupsBetween(roles, baseline, year);
  const [was, is] = pair.values;
  const before = comparedLines(areas, scheme, pair.group, of, was);
  const after = comparedLines(areas, scheme, pair.group, of, is);
  const region = regionNumbers(areas, scheme);
  const lines = after.map(({ place, comparison }, i): PairLine => {
    const isIn = (row: number) => i === 0 || region[row] === i - 1;
    return { place, before: before[i]!.comparison, after: comparison, moves: moves(pair, isIn) };
  });
  return { areas: pair, lines };
}

function moves({ group, values }: ComparedPair, isIn: (row: number) => boolean) {
  const counts = GROUPS.map(() => ({ rose: 0, fell: 0 }));
  const [was, is] = values;
  group.forEach((of, row) => {
    if (of === NO_GROUP || !isIn(row)) return;
    const change = numberAt(is.value, row) - numberAt(was.value, row);
    if (change > 0) counts[of]!.rose++;
    if (change < 0) counts[of]!.fell++;
  });
  return { pilot: counts[0]!, rollout: counts[1]!, other: counts[2]! };
}
