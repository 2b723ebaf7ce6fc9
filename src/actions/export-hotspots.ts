import { toCsv } from "../reports/formats/csv";
import { hotspotTable } from "../reports/hotspot-table";
import { saveFile } from "../reports/save-file";
import type { Painting } from "../state/lens/lens";
import type { Session } from "../state/use-session";

/** Saves what a hotspot map shows, with every setting of its test, as a CSV file. */
export function exportHotspots({ core, view }: Session, painted: Painting, created: Date): void {
  const { indicator, year, slice, source } = painted.of;
  const { areas, manifest } = core;
  const info = manifest.datasets.find((d) => d.id === source.dataset);
  const { statistic = [], p = [], cluster = [] } = painted.columns ?? {};
  if (!info) return;
  const lens = painted.lens === "gi" ? "gi" : "hotspot";
  const table = hotspotTable({
    ...info,
    language: view.lang,
    lens,
    areas,
    indicator,
    year,
    slice,
    boundaries: manifest.boundaries.title,
    classes: painted.items.map(({ key }) => key),
    classOf: painted.classOf,
    statistic,
    p,
    cluster,
    facts: painted.facts,
    created,
  });
  const day = created.toISOString().slice(0, 10);
  saveFile(`${lens}-${indicator.id}-${year}-${day}.csv`, "text/csv;charset=utf-8", toCsv(table));
}
