import { summarise } from "../../../analysis/comparison/summarise";
import { numberAt } from "../../../base/column";
import { groupBy } from "../../../base/group-by";
import type { AreaTable } from "../../../domain/area";
import { type AreaFigure, figureOfRow, type YearValues } from "../../../domain/observation";
import { type ComparedIndicator, groupRule } from "../../comparison/compared-lines";

/** What clusters were looked for in: an indicator in one year, and the level of its source. */
export type ClusteredFigure = ComparedIndicator & { readonly yearValues: YearValues };

/** A cluster of areas that hang together, with what its figures come to. */
export type Cluster = {
  /** From 1, largest first. */
  readonly number: number;
  /** Rows of the area table, ascending. */
  readonly rows: readonly number[];
  /** Amphoe and provinces with most of its tambons first, by a row in each. */
  readonly amphoe: readonly number[];
  readonly provinces: readonly number[];
  /** People affected and people surveyed, over the rows that have both; NaN where none has. */
  readonly affected: number;
  readonly people: number;
  /**
   * The figure of its areas together, as of a group on the board (`summarise`): of a count the mean
   * per tambon. NaN where they have none together.
   */
  readonly mean: number;
};

/** The clusters that an answer numbers, 1 and up; none gives []. */
export function clusterRows(
  cluster: ArrayLike<number>,
  areas: AreaTable,
  figure: ClusteredFigure,
): Cluster[] {
  const inCluster = Array.from(areas.code, (_, row) => row).filter(
    (row) => (cluster[row] ?? 0) > 0,
  );
  return [...groupBy(inCluster, (row) => cluster[row]!)]
    .sort(([a], [b]) => a - b)
    .map(([number, rows]) => ({
      number,
      rows,
      amphoe: commonest(rows, areas.amphoeCode),
      provinces: commonest(rows, areas.provinceCode),
      ...figuresOf(rows, areas, figure),
    }));
}

function commonest(rows: readonly number[], codes: readonly string[]): number[] {
  const found = new Map<string, { row: number; count: number }>();
  for (const row of rows) {
    const code = codes[row] ?? "";
    found.set(code, { row, count: (found.get(code)?.count ?? 0) + 1 });
  }
  return [...found.values()].sort((a, b) => b.count - a.count || a.row - b.row).map((o) => o.row);
}

function figuresOf(rows: readonly number[], areas: AreaTable, figure: ClusteredFigure) {
  const { indicator, yearValues } = figure;
  const parts = rows.map((row) => figureOfRow(yearValues, row));
  const registered = Float64Array.from(rows, (row) => numberAt(areas[indicator.weight], row));
  const members = parts.map((_, i) => i);
  const { mean } = summarise(parts, groupRule(figure), registered, members);
  const counted = parts.filter(
    ({ status, numerator, denominator }) =>
      status === "value" && Number.isFinite(numerator) && denominator > 0,
  );
  const sum = (of: (part: AreaFigure) => number) =>
    counted.length === 0 ? Number.NaN : counted.reduce((total, part) => total + of(part), 0);
  return {
    affected: sum(({ numerator }) => numerator),
    people: sum(({ denominator }) => denominator),
    mean: mean ?? Number.NaN,
  };
}
