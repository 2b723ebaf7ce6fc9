import type { Summary } from "../../analysis";
import type { CombineRule } from "../../domain/combined-figure";
import type { Indicator } from "../../domain/indicator";
import type { Series } from "../../domain/observation";
import type { Group } from "../../domain/programme";
import type { RegionScheme } from "../../domain/region";
import { byPlace, type LinePlace, type PlaceOfRow } from "./places";

/** A group's figure minus that of the other areas, in the indicator's unit; `null` if either lacks. */
export type Difference = { readonly mean: number | null; readonly median: number | null };

/** A group of a place in the answer of the question `comparison`; `all` is the groups together. */
export type ComparisonRow = PlaceOfRow &
  Summary & { readonly group: Group | "all"; readonly difference: Difference };

/** The groups of one region, or of the country, side by side. */
export type GroupComparison = {
  readonly all: Summary;
  readonly groups: Readonly<Record<Group, Summary>>;
  /** Pilot minus other, and rollout minus other. */
  readonly differences: Readonly<Record<"pilot" | "rollout", Difference>>;
};

/** A line of the board in one year. */
export type ComparedLine = { readonly place: LinePlace; readonly comparison: GroupComparison };

/** What is compared: an indicator, and the level that its source speaks of. */
export type ComparedIndicator = {
  readonly indicator: Pick<Indicator, "aggregation" | "unit" | "weight">;
  readonly source: Pick<Series, "level">;
};

/**
 * How the figures of tambons become that of a group. Counts of larger areas, which each of their
 * tambons repeats, have none: a group of tambons has no part in them that anybody knows.
 */
export function groupRule({ indicator, source }: ComparedIndicator): CombineRule {
  const { aggregation, unit } = indicator;
  const isRepeated = aggregation === "sum" && source.level !== "tambon";
  return { unit, aggregation: isRepeated ? "none" : aggregation };
}

/** What the figure of a group is, for the words beside it. */
export type GroupFigure = "by-denominator" | Indicator["weight"] | "per-area" | "none";

/** What the figures of all groups of a board are: weighed by registered numbers as soon as one is. */
export function groupFigureOf(
  of: ComparedIndicator,
  rows: readonly Pick<Summary, "weighedBy">[],
): GroupFigure {
  const { aggregation } = groupRule(of);
  if (aggregation === "none") return "none";
  if (aggregation === "sum") return "per-area";
  const isRegistered = rows.some(({ weighedBy }) => weighedBy === "registered");
  return isRegistered ? of.indicator.weight : "by-denominator";
}

const NO_FIGURE = { mean: null, median: null };

/** A set without any area. */
const NO_AREAS: Summary = {
  ...{ areas: 0, reported: 0, missing: 0, suppressed: 0, notApplicable: 0 },
  ...{ mean: null, weighedBy: null, total: null },
  ...{ median: null, q1: null, q3: null, min: null, max: null, deviation: null },
};

/** The lines of the board from the answer of `comparison`, see `byPlace`; they add up to the country. */
export function comparedLines(
  rows: readonly ComparisonRow[],
  scheme: RegionScheme,
): ComparedLine[] {
  return byPlace(rows, scheme).map(({ place, rows: of }) => {
    const row = (group: ComparisonRow["group"]) => of.find((one) => one.group === group);
    const summary = (group: ComparisonRow["group"]) => row(group) ?? NO_AREAS;
    const [pilot, rollout, other] = [summary("pilot"), summary("rollout"), summary("other")];
    const differences = {
      pilot: row("pilot")?.difference ?? NO_FIGURE,
      rollout: row("rollout")?.difference ?? NO_FIGURE,
    };
    return {
      place,
      comparison: { all: summary("all"), groups: { pilot, rollout, other }, differences },
    };
  });
}
