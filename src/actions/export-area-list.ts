import { heldFromPublic } from "../domain/held-from-public";
import { demonstrationRoles } from "../figures/stamps/demonstration-roles";
import { areaListFileName, areaListTable } from "../reports/area-list";
import { toCsv } from "../reports/formats/csv";
import { saveFile } from "../reports/save-file";
import type { AreaList } from "../state/use-area-list";
import type { ViewContext } from "../state/use-view-context";

/** Saves exactly what the officer's list shows, in its order, as a CSV file. */
export function exportAreaList(viewContext: ViewContext, list: AreaList, created: Date): void {
  const { app, resolved, roles, view } = viewContext;
  const table = areaListTable({
    language: view.lang,
    areas: app.areas,
    rows: list.rows,
    unjudged: list.unjudged,
    indicators: list.columns.flatMap(({ indicator, year, yearValues, source }) => {
      const info = app.manifest.datasets.find((d) => d.id === source.dataset);
      const held = heldFromPublic(app.manifest, source, year);
      return info ? [{ ...info, indicator, year, yearValues, held }] : [];
    }),
    thresholds: list.thresholds,
    region: view.region,
    group: view.group,
    picked: list.picked,
    smallTop: list.smallTop,
    scheme: resolved.scheme,
    roles: roles.table,
    demonstrationRoles: demonstrationRoles(app, roles.table, roles.edits).size > 0,
    sort: list.sort,
    created,
  });
  saveFile(areaListFileName(view.lang, created), "text/csv;charset=utf-8", toCsv(table));
}
