import type { AreaTable } from "../domain/area";
import type { DatasetLevel } from "../domain/dataset";
import { ask } from "../queries";
import type { OverviewRow } from "../queries/dataset-overview";
import { datasetOverview } from "../queries/dataset-overview";
import { type Answer, useAnswer } from "./async/use-answer";
import { databaseStore } from "./database-store";
import { useDatabase } from "./use-database";
import { useViewContext } from "./use-view-context";

/** How whole one indicator and year of a dataset is, counted in areas of the dataset's own level. */
export type Completeness = OverviewRow & { readonly level: DatasetLevel };

/** Areas with a value, without, suppressed and unplaced rows, of every series; waits for the tables. */
export function useOverview(): Answer<Completeness[]> {
  const { app } = useViewContext();
  const { engine, workspace } = useDatabase();
  const ready = engine !== null && workspace === app.workspace;
  return useAnswer(
    ["overview", app.manifest.builtAt, workspace],
    async (signal) => {
      const asked = await ask(databaseStore.getState().engine!, datasetOverview, null, signal);
      if (!asked.ok) return asked;
      const levels = new Map(app.manifest.datasets.map(({ id, level }) => [id, level]));
      const value = asked.value.map((row) =>
        ofLevel(row, levels.get(row.dataset) ?? "tambon", app.areas),
      );
      return { ok: true, value };
    },
    ready,
  );
}

/** The same row counted against the areas of its level. */
function ofLevel(row: OverviewRow, level: DatasetLevel, areas: AreaTable): Completeness {
  const count = areasOf(areas, level);
  const missing = Math.max(0, count - row.value - row.suppressed - row.notApplicable);
  return { ...row, level, areas: count, missing };
}

function areasOf(areas: AreaTable, level: DatasetLevel): number {
  if (level === "tambon") return areas.count;
  return new Set(level === "amphoe" ? areas.amphoeCode : areas.provinceCode).size;
}
