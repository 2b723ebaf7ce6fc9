import { toCsv } from "../reports/formats/csv";
import { type ComparisonReport, comparisonTable } from "../reports/region-comparison";
import { saveFile } from "../reports/save-file";

/** Saves the board as it stands: `tambon-atlas-comparison-<indicator>-<year>-<scheme>.csv`. */
export function saveComparison(report: ComparisonReport, scheme: string): void {
  const name = `tambon-atlas-comparison-${report.indicator.id}-${report.year}-${scheme}.csv`;
  saveFile(name, "text/csv;charset=utf-8", toCsv(comparisonTable(report)));
}
