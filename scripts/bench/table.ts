import { limitOf, type Measure, ratioOf } from "./measure";

const HEAD = ["measure", "app", "baseline", "budget", "ratio", ""];

/** The measures as lines of a table for people. */
export function tableOf(measures: readonly Measure[]): string {
  const rows = [HEAD, ...measures.map(rowOf)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => lineOf(row, widths)).join("\n");
}

/** The measures as one object for programs; `kept` is null where nothing could be compared. */
export function jsonOf(measures: readonly Measure[], runs: number): object {
  const rows = measures.map((measure) => {
    const ratio = ratioOf(measure);
    return { ...measure, limit: limitOf(measure), ratio, kept: ratio === null ? null : ratio <= 1 };
  });
  return { runs, measures: rows };
}

function rowOf(measure: Measure): string[] {
  const { name, unit, budget, value, baseline, note } = measure;
  const ratio = ratioOf(measure);
  const compared = baseline === null ? "–" : "≤ baseline";
  const limit = budget === null ? compared : figure(budget, unit);
  const verdict = ratio === null ? "–" : `${ratio.toFixed(2)} ${ratio <= 1 ? "kept" : "OVER"}`;
  return [name, figure(value, unit), figure(baseline, unit), limit, verdict, note];
}

function figure(value: number | null, unit: string): string {
  if (value === null) return "–";
  const digits = value < 1 ? 3 : value < 100 ? 1 : 0;
  return `${value.toFixed(digits)} ${unit}`;
}

function lineOf(row: readonly string[], widths: readonly number[]): string {
  return row
    .map((cell, column) => cell.padEnd(widths[column] ?? 0))
    .join("  ")
    .trimEnd();
}
