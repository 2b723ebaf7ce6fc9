import { differenceInDifferences } from "../../../src/analysis";
import { numberAt } from "../../../src/base/column";
import type { AreaTable } from "../../../src/domain/area";
import type { YearValues } from "../../../src/domain/observation";
import { GROUPS, type Group } from "../../../src/domain/programme";
import type { RegionScheme } from "../../../src/domain/region";
import type { RoleTable } from "../../../src/domain/role-table";
import {
  type ComparedIndicator,
  type ComparedLine,
  type GroupComparison,
  groupFigureOf,
  groupRule,
} from "../../../src/figures/comparison/compared-lines";
import type {
  ComparedYears,
  GroupChange,
  Moves,
  PairLine,
} from "../../../src/figures/comparison/compared-years";
import { type LinePlace, regionNumbers } from "../../../src/figures/comparison/places";
import type { BoardFigures } from "../../../src/state/ask-board";
import { changeOf } from "./change";
import { compareGroups } from "./compare-groups";
import {
  type ComparedPair,
  type ComparedYear,
  groupsBetween,
  groupsInYear,
  NO_GROUP,
} from "./groups-on-arrays";

/** What a board is counted of. */
export type BoardInput = {
  readonly areas: AreaTable;
  readonly scheme: RegionScheme;
  readonly roles: RoleTable;
  readonly of: ComparedIndicator;
  /** The same year as `year` compares nothing. */
  readonly baseline: ComparedYear;
  readonly year: ComparedYear;
};

/** The figures of a board counted on typed arrays. */
export function boardOnArrays(input: BoardInput): BoardFigures {
  const { roles, of, baseline, year } = input;
  const compared = groupsInYear(roles, year.year);
  const now = linesOnArrays(input, compared.group, year.values);
  const summaries = now.flatMap(({ comparison }) => [
    comparison.all,
    ...Object.values(comparison.groups),
  ]);
  return {
    leftOut: compared.leftOut,
    now,
    figure: groupFigureOf(of, summaries),
    pair: baseline.year === year.year ? null : yearsOnArrays(input),
  };
}

/** The lines of one year: the country, the regions, and what the scheme leaves out, if anything. */
function linesOnArrays(
  { areas, scheme, of }: BoardInput,
  group: Uint8Array,
  yearValues: YearValues,
): ComparedLine[] {
  const { regions, country } = compareGroups({
    yearValues,
    rule: groupRule(of),
    registered: areas[of.indicator.weight],
    group,
    region: regionNumbers(areas, scheme),
    regionCount: scheme.regions.length + 1,
  });
  const places: LinePlace[] = [
    ...scheme.regions.map((r) => ({ kind: "region", region: r }) as const),
    { kind: "outside" },
  ];
  const lines = regions.flatMap((comparison, i): ComparedLine[] => {
    const place = places[i]!;
    return place.kind === "region" || comparison.all.areas > 0 ? [{ place, comparison }] : [];
  });
  return [{ place: { kind: "country" }, comparison: country }, ...lines];
}

function yearsOnArrays(input: BoardInput): ComparedYears {
  const { areas, scheme, roles, baseline, year } = input;
  const pair = groupsBetween(roles, baseline, year);
  const before = linesOnArrays(input, pair.group, pair.values[0]);
  const after = linesOnArrays(input, pair.group, pair.values[1]);
  const region = regionNumbers(areas, scheme);
  const lines = after.map(({ place, comparison }, i): PairLine => {
    const isIn = (row: number) => i === 0 || region[row] === i - 1;
    const was = before[i]!.comparison;
    return { place, groups: changes(was, comparison, moves(pair, isIn)) };
  });
  const rollout = Array.from(pair.group.keys()).filter(
    (row) => pair.group[row] === GROUPS.indexOf("rollout"),
  );
  return { areas: { leftOut: pair.leftOut, rollout, ahead: pair.ahead }, lines };
}

function changes(
  was: GroupComparison,
  is: GroupComparison,
  moved: Readonly<Record<Group, Moves>>,
): PairLine["groups"] {
  const mean = (of: GroupComparison, group: Group) => of.groups[group].mean ?? Number.NaN;
  const change = (group: Group): GroupChange => {
    const { areas, reported, mean: after } = is.groups[group];
    const before = was.groups[group].mean;
    const { effect } = differenceInDifferences({
      treatedBefore: mean(was, group),
      treatedAfter: mean(is, group),
      controlBefore: mean(was, "other"),
      controlAfter: mean(is, "other"),
    });
    const { points = null, relative = null } = changeOf(before, after) ?? {};
    const told = { areas, reported, before, after, points, relative, ...moved[group] };
    return { ...told, effect: Number.isNaN(effect) ? null : effect };
  };
  return { pilot: change("pilot"), rollout: change("rollout"), other: change("other") };
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
