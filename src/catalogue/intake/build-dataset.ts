import type { CrosswalkInfo, DatasetInfo } from "../../domain/dataset";
import type { Indicator } from "../../domain/indicator";
import { writeSeries } from "../arrow/write-series";
import { writeUnplaced } from "../arrow/write-unplaced";
import type { JoinedParts } from "./join-parts";
import type { Built } from "./vocabulary/draft";
import type { OpenedTable } from "./vocabulary/opened-table";
import type { Recipe } from "./vocabulary/recipe";

/** What a dataset is built from besides its joined rows. */
export type BuildContext = {
  readonly indicators: readonly Indicator[];
  readonly crosswalk: CrosswalkInfo | null;
  /** ISO date and time of the import. */
  readonly at: string;
};

/** The joined rows as files and their description; the recipe stays with them. */
export function buildDataset(
  { draft }: OpenedTable,
  recipe: Recipe,
  joined: JoinedParts,
  context: BuildContext,
): Built {
  const { id } = recipe.dataset;
  const series = [...joined.series].filter(([, rows]) => rows.length > 0);
  const files = series.map(([indicator, rows]) => ({
    years: [...new Set(rows.map(({ yearBe }) => yearBe))].sort((a, b) => a - b),
    indicator,
    name: `series/${id}.${indicator}.arrow`,
    bytes: writeSeries(rows),
  }));
  const unplaced =
    joined.unplaced.length > 0
      ? [{ name: `unplaced/${id}.arrow`, bytes: writeUnplaced(joined.unplaced) }]
      : [];
  const info: DatasetInfo = {
    ...described(recipe),
    files: files.map(({ indicator, name, bytes, years }) => ({
      years,
      indicator,
      file: name,
      bytes: bytes.byteLength,
    })),
    years: yearsOf(joined),
    rows: series.reduce((sum, [, rows]) => sum + rows.length, 0),
    joins: joined.joins,
    ...(context.crosswalk ? { crosswalk: context.crosswalk } : {}),
    indicators: ownIndicators(recipe, context.indicators),
    imported: {
      at: context.at,
      originals: draft.files,
      unplacedFile: unplaced[0]?.name ?? "",
      oneRow: recipe.dataset.oneRow,
      vintage: recipe.dataset.vintage,
      thresholds: recipe.dataset.thresholds,
    },
  };
  return {
    info,
    recipe,
    files: [...files.map(({ name, bytes }) => ({ name, bytes })), ...unplaced],
  };
}

function described({ dataset, level }: Recipe) {
  const { id, title, source, licence, seriesBreaks } = dataset;
  const kind = "indicators" as const;
  return { id, kind, title, source, licence, seriesBreaks, level, demonstration: false };
}

function yearsOf({ series }: JoinedParts): number[] {
  const years = new Set([...series.values()].flatMap((rows) => rows.map((row) => row.yearBe)));
  return [...years].sort((a, b) => a - b);
}

function ownIndicators({ indicators }: Recipe, shipped: readonly Indicator[]): Indicator[] {
  const known = new Set(shipped.map(({ id }) => id));
  return indicators.filter(({ id }) => !known.has(id));
}
