import { type Summary, summarise } from "../../../src/analysis";
import type { CombineRule } from "../../../src/domain/combined-figure";
import { type AreaFigure, figureOfRow, type YearValues } from "../../../src/domain/observation";
import { GROUPS } from "../../../src/domain/programme";
import type { Difference, GroupComparison } from "../../../src/figures/comparison/compared-lines";

/**
 * What is compared, aligned with the rows of `AreaTable`. `group` holds places in `GROUPS`
 * (0 pilot, 1 rollout, 2 other); `region` numbers from 0, −1 outside the scheme.
 */
export type ComparisonInput = {
  yearValues: YearValues;
  rule: CombineRule;
  /** Registered people or households: what weighs values without denominators. */
  registered: Float64Array;
  group: Uint8Array;
  region: Int16Array;
  regionCount: number;
};

/**
 * Pilot, rollout and other areas in each region (by region number) and in the country, which also
 * holds the areas outside the scheme. Empty groups have `null` figures, not 0.
 */
export function compareGroups(input: ComparisonInput): {
  regions: GroupComparison[];
  country: GroupComparison;
} {
  const figures = Array.from(input.region, (_, row) => figureOfRow(input.yearValues, row));
  const compare = (members: number[]) => compareMembers(input, figures, members);
  const members: number[][] = Array.from({ length: input.regionCount }, () => []);
  input.region.forEach((region, i) => {
    members[region]?.push(i);
  });
  const everyone = Array.from(input.region, (_, i) => i);
  return { regions: members.map(compare), country: compare(everyone) };
}

function compareMembers(
  { rule, registered, group }: ComparisonInput,
  figures: readonly AreaFigure[],
  members: number[],
): GroupComparison {
  const of = (place: number) =>
    summarise(
      figures,
      rule,
      registered,
      members.filter((i) => group[i] === place),
    );
  const [pilot, rollout, other] = GROUPS.map((_, place) => of(place)) as [
    Summary,
    Summary,
    Summary,
  ];
  const groups = { pilot, rollout, other };
  return {
    all: summarise(figures, rule, registered, members),
    groups,
    differences: {
      pilot: difference(pilot, other),
      rollout: difference(rollout, other),
    },
  };
}

function difference(a: Summary, b: Summary): Difference {
  return { mean: minus(a.mean, b.mean), median: minus(a.median, b.median) };
}

function minus(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a - b;
}
