import { stampOf } from "../figures/stamps/stamp-of";
import { toCsv } from "../reports/formats/csv";
import { fileDay } from "../reports/formats/file-day";
import { hotspotTable } from "../reports/hotspot-table";
import { saveFile } from "../reports/save-file";
import type { LensView } from "../state/use-lens-result";
import type { ViewContext } from "../state/use-view-context";

/** Saves what a hotspot map shows, with every setting of its test, as a CSV file. */
export function exportHotspots(
  { app, view }: ViewContext,
  lensResult: LensView,
  created: Date,
): void {
  const { indicator, year, yearValues, source } = lensResult.of;
  const { areas, manifest } = app;
  const info = manifest.datasets.find((d) => d.id === source.dataset);
  if (!info || !lensResult.clusters) return;
  const { method, statistic, p, cluster } = lensResult.clusters;
  const table = hotspotTable({
    ...info,
    demonstration: stampOf(app, [lensResult.of]).demonstration,
    language: view.lang,
    lens: method,
    areas,
    indicator,
    year,
    yearValues,
    boundaries: manifest.boundaries.title,
    classes: lensResult.items.map(({ key }) => key),
    classOf: lensResult.classOf,
    statistic,
    p,
    cluster,
    facts: lensResult.facts,
    created,
  });
  const day = fileDay(created);
  saveFile(`${method}-${indicator.id}-${year}-${day}.csv`, "text/csv;charset=utf-8", toCsv(table));
}
