import { useMemo } from "react";
import { countPassing } from "../../figures/classes/area-classes";
import { levelName, levelNote } from "../../i18n/level-words";
import { appWords } from "../../i18n/words/app";
import { controlWords } from "../../i18n/words/controls";
import { legendWords } from "../../i18n/words/legend";
import type { AreaState, Colouring } from "../../layers/colouring";
import { isDiverging } from "../../layers/palettes";
import type { LoadedPane } from "../../state/use-panes";
import { useViewContext } from "../../state/use-view-context";
import { classLabels } from "../../ui/legend/class-labels";
import { classRows, stateRows } from "../../ui/legend/colouring-rows";
import { Legend } from "../../ui/legend/legend";
import { useWords } from "../../ui/words-context";

/**
 * Legend of one map: classes with their counts, the states that are no class, and sources.
 * `brief`: only what is shown, where another legend has the same scale.
 */
export function PaneLegend(props: {
  pane: LoadedPane;
  colouring: Colouring;
  brief: boolean;
  passing: Uint8Array | null;
}) {
  const { pane, colouring, brief } = props;
  const { view } = useViewContext();
  const wording = useWords();
  const { t, pick, year } = wording;
  const counts = useMemo(
    () => countPassing(pane.classes.classOf, props.passing),
    [pane.classes.classOf, props.passing],
  );
  const labels = classLabels(pane.scale.breaks, pane.indicator.decimals, wording);
  const ramp = classRows(colouring, (_, k) => labels[k] ?? "", counts);
  const states = statesShown(colouring, view.zero);
  const rows = [...ramp, ...stateRows(colouring, states, wording, counts)];
  const notes = [...useZeroNote(pane), ...useNotes(pane)];
  const alerts = useAlerts(pane);
  const level = levelName(pane.source.level);
  const about = [
    year(pane.year),
    ...(level ? [t(level)] : []),
    t(legendWords[pane.indicator.unit]),
  ];
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
  if (pane.scale.basis === "all-years") return t(controlWords.scaleAll);
  return view.method === "manual" ? t(controlWords.scaleManual) : t(legendWords.fixedScale);
}

/** Zeros where they are kept apart, then what has no value; not applicable only where an area is. */
function statesShown({ states }: Colouring, zeroApart: boolean): AreaState[] {
  const rare = (states.notApplicable.count ?? 0) > 0;
  return [
    ...(zeroApart ? (["zero"] as const) : []),
    "missing",
    "suppressed",
    ...(rare ? (["notApplicable"] as const) : []),
  ];
}

/** What the map cannot show: tambons without a shape, rows without a tambon. */
function useAlerts(pane: LoadedPane): string[] {
  const { app } = useViewContext();
  const { t, number } = useWords();
  const dataset = app.manifest.datasets.find((d) => d.id === pane.source.dataset);
  const join = dataset?.joins.find((j) => j.indicator === pane.indicator.id);
  const level = levelNote(pane.source.level);
  const alerts: string[] = level ? [t(level)] : [];
  if (pane.classes.counts.unseen > 0) {
    alerts.push(t(legendWords.noShape, { n: number(pane.classes.counts.unseen) }));
  }
  if (join && join.unplaced > 0) {
    const rows = number(join.unplaced);
    const n = number(join.unplacedPeople);
    const unit = join.denominatorUnit;
    const counted = unit
      ? t(legendWords[`amount.${unit}`], { n })
      : t(legendWords.denominators, { n });
    const some = join.unplacedPeople > 0;
    alerts.push(
      some ? t(legendWords.unplacedOf, { rows, counted }) : t(legendWords.unplaced, { rows }),
    );
  }
  return alerts;
}

/** Where zero lies among the colours, when they part at it. */
function useZeroNote(pane: LoadedPane): string[] {
  const { view } = useViewContext();
  const { t } = useWords();
  const parts = pane.scale.centre === 0 && isDiverging(view.palette);
  return parts ? [t(legendWords.partsAtZero)] : [];
}

/** Where the numbers and the boundaries come from. */
function useNotes(pane: LoadedPane): string[] {
  const { app } = useViewContext();
  const { t, pick } = useWords();
  const { boundaries, datasets } = app.manifest;
  const dataset = datasets.find((d) => d.id === pane.source.dataset);
  const told = dataset ? pick(dataset.source) : "";
  const named = told === "" ? t(legendWords.sourceUnknown) : told;
  const source = dataset ? [t(legendWords.source, { source: named })] : [];
  return boundaries.approximate ? [...source, t(appWords.approximateLong)] : source;
}
