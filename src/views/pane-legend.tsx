import { useComputedColorScheme } from "@mantine/core";
import { useMemo } from "react";
import { AREA_CLASS } from "../domain/area-class";
import { countPassing } from "../figures/classes/area-classes";
import { levelKey, levelNoteKey } from "../i18n/level-words";
import { scaleColours, stateColours } from "../layers/palettes";
import type { LoadedPane } from "../state/use-panes";
import { useViewContext } from "../state/use-view-context";
import { classLabels } from "../ui/legend/class-labels";
import { Legend, type LegendRow } from "../ui/legend/legend";
import { useWords } from "../ui/words-context";

/**
 * Legend of one map: classes with their counts, the states that are no class, and sources.
 * `brief`: only what is shown, where another legend has the same scale.
 */
export function PaneLegend(props: {
  pane: LoadedPane;
  brief: boolean;
  passing: Uint8Array | null;
}) {
  const { pane, brief } = props;
  const { t, pick, year } = useWords();
  const counts = useMemo(
    () => countPassing(pane.classes.classOf, props.passing),
    [pane.classes.classOf, props.passing],
  );
  const ramp = useClassRows(pane, counts);
  const rows = [...ramp, ...useStateRows(pane, counts)];
  const notes = useNotes(pane);
  const alerts = useAlerts(pane);
  const level = levelKey(pane.source.level);
  const about = [year(pane.year), ...(level ? [t(level)] : []), t(`legend.${pane.indicator.unit}`)];
  return (
    <Legend
      title={pick(pane.indicator.name)}
      subtitle={[...about, useBasis(pane)].join(" · ")}
      rows={brief ? [] : rows}
      {...(brief ? {} : { ramp })}
      alerts={brief ? [] : alerts}
      notes={brief ? [] : notes}
      demonstration={pane.source.demonstration}
    />
  );
}

function useBasis(pane: LoadedPane): string {
  const { view } = useViewContext();
  const { t } = useWords();
  if (pane.scale.basis === "all-years") return t("controls.scaleAll");
  return view.method === "manual" ? t("controls.scaleManual") : t("legend.fixedScale");
}

type Counts = Uint32Array | null;

const passingOf = (counts: Counts, entry: number) =>
  counts ? { passing: counts[entry] ?? 0 } : {};

function useClassRows(pane: LoadedPane, passing: Counts): LegendRow[] {
  const { view } = useViewContext();
  const wording = useWords();
  const { breaks } = pane.scale;
  const colours = scaleColours(view.palette, pane.scale);
  return classLabels(breaks, pane.indicator.decimals, wording).map((label, k) => ({
    key: `class-${k}`,
    label,
    colour: colours[k] ?? "",
    count: pane.classes.counts.classes[k] ?? 0,
    ...passingOf(passing, k),
  }));
}

function useStateRows(pane: LoadedPane, passing: Counts): LegendRow[] {
  const { view } = useViewContext();
  const { t } = useWords();
  const theme = useComputedColorScheme("light");
  const { counts } = pane.classes;
  const colours = stateColours(view.palette, theme);
  const rows: LegendRow[] = [
    {
      key: "missing",
      label: t("legend.noData"),
      colour: colours.missing,
      pattern: "hatch",
      count: counts.missing,
      ...passingOf(passing, AREA_CLASS.missing),
    },
    {
      key: "suppressed",
      label: t("legend.suppressed"),
      colour: colours.suppressed,
      pattern: "dots",
      count: counts.suppressed,
      ...passingOf(passing, AREA_CLASS.suppressed),
    },
  ];
  if (counts.notApplicable > 0) {
    rows.push({
      key: "na",
      label: t("legend.notApplicable"),
      colour: colours.notApplicable,
      pattern: "lines",
      count: counts.notApplicable,
      ...passingOf(passing, AREA_CLASS.notApplicable),
    });
  }
  const zero = {
    key: "zero",
    label: t("legend.zero"),
    colour: colours.zero,
    count: counts.zero,
    ...passingOf(passing, AREA_CLASS.zero),
  };
  return view.zero ? [zero, ...rows] : rows;
}

/** What the map cannot show: tambons without a shape, rows without a tambon. */
function useAlerts(pane: LoadedPane): string[] {
  const { app } = useViewContext();
  const { t, number } = useWords();
  const dataset = app.manifest.datasets.find((d) => d.id === pane.source.dataset);
  const join = dataset?.joins.find((j) => j.indicator === pane.indicator.id);
  const level = levelNoteKey(pane.source.level);
  const alerts: string[] = level ? [t(level)] : [];
  if (pane.classes.counts.unseen > 0) {
    alerts.push(t("legend.noShape", { n: number(pane.classes.counts.unseen) }));
  }
  if (join && join.unplaced > 0) {
    const rows = number(join.unplaced);
    const n = number(join.unplacedPeople);
    const unit = join.denominatorUnit;
    const counted = unit ? t(`legend.amount.${unit}`, { n }) : t("legend.denominators", { n });
    const some = join.unplacedPeople > 0;
    alerts.push(some ? t("legend.unplacedOf", { rows, counted }) : t("legend.unplaced", { rows }));
  }
  return alerts;
}

/** Where the numbers and the boundaries come from. */
function useNotes(pane: LoadedPane): string[] {
  const { app } = useViewContext();
  const { t, pick } = useWords();
  const { boundaries, datasets } = app.manifest;
  const dataset = datasets.find((d) => d.id === pane.source.dataset);
  const told = dataset ? pick(dataset.source) : "";
  const named = told === "" ? t("legend.sourceUnknown") : told;
  const source = dataset ? [t("legend.source", { source: named })] : [];
  return boundaries.approximate ? [...source, t("app.approximateLong")] : source;
}
