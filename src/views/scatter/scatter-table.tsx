import { useMemo } from "react";
import { numberAt } from "../../base/column";
import type { ScatterLevel } from "../../domain/lens";
import type { ScatterPoints } from "../../figures/scatter/scatter-points";
import { scatterWords } from "../../i18n/words/scatter";
import type { LoadedPane } from "../../state/use-panes";
import { useViewContext } from "../../state/use-view-context";
import { areaName, parentNames } from "../../ui/area/area-names";
import { DataTable } from "../../ui/table/data-table";
import { useWords } from "../../ui/words-context";

type Props = {
  x: LoadedPane;
  y: LoadedPane;
  points: ScatterPoints;
  picked: Uint8Array | null;
  level: ScatterLevel;
};

/** The points as a table, the brushed ones alone where there are any; highest in the first figure first. */
export function ScatterTable({ x, y, points, picked, level }: Props) {
  const { app, view, patch } = useViewContext();
  const { t, pick, number, language } = useWords();
  const rows = useMemo(() => {
    const all = Array.from(points.x, (_, at) => at).filter((at) => picked?.[at] !== 0);
    return all.sort((a, b) => numberAt(points.x, b) - numberAt(points.x, a));
  }, [points, picked]);
  const row = (i: number) => numberAt(points.row, numberAt(rows, i));
  const { areas } = app;
  const amphoe = language === "th" ? areas.amphoeTh : areas.amphoeEn;
  const province = language === "th" ? areas.provinceTh : areas.provinceEn;
  const name = (at: number) => {
    if (level === "province") return province[at];
    if (level === "amphoe") return `${amphoe[at]}, ${province[at]}`;
    return `${areaName(areas, at, language)} ${parentNames(areas, at, language)}`;
  };
  const figure = (id: string, pane: LoadedPane, values: Float64Array) => ({
    id,
    header: pick(pane.indicator.name),
    numeric: true,
    cell: (i: number) => number(numberAt(values, numberAt(rows, i)), pane.indicator.decimals),
  });
  return (
    <DataTable
      caption={t(scatterWords.title)}
      count={rows.length}
      rowKey={(i) => areas.code[row(i)] ?? ""}
      selected={view.selected}
      onSelect={(code) => patch({ selected: code })}
      empty={t(scatterWords.none)}
      columns={[
        { id: "name", header: t(scatterWords.name), cell: (i) => name(row(i)) },
        figure("x", x, points.x),
        figure("y", y, points.y),
      ]}
    />
  );
}
