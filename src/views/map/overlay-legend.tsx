import { useStore } from "zustand";
import { stampOf } from "../../figures/stamps/stamp-of";
import { householdGrid } from "../../layers/household-grid";
import { SEP_COLOURS } from "../../layers/palettes";
import { protectedHouseholdsStore } from "../../state/protected-households-store";
import { useHouseholdSquares } from "../../state/use-household-squares";
import { sepDataset, useSepVillages } from "../../state/use-sep-villages";
import { useViewContext } from "../../state/use-view-context";
import { Legend, type LegendRow } from "../../ui/legend/legend";
import { useWords } from "../../ui/words-context";
import { MarkLegend } from "./mark-legend";

/** Legends of what lies over the colours: marks, villages and household squares. */
export function OverlayLegend(props: { zoom: number; pins: number; passing: Uint8Array | null }) {
  const { view } = useViewContext();
  return (
    <>
      <MarkLegend pins={props.pins} passing={props.passing} />
      {view.overlays.includes("sep") ? <SepLegend /> : null}
      {view.overlays.includes("households") ? <HouseholdLegend zoom={props.zoom} /> : null}
    </>
  );
}

function SepLegend() {
  const { app } = useViewContext();
  const { t, pick, number, year } = useWords();
  const counts = useSepVillages(app, true);
  const dataset = sepDataset(app);
  if (!counts.data || !dataset) return null;
  const rows = counts.data.byLevel.map(
    (level, i): LegendRow => ({
      key: `sep-${i}`,
      label: t(`map.sep.${(i + 1) as 1 | 2 | 3}`),
      colour: SEP_COLOURS[i] ?? "",
      count: level.reduce((sum, n) => sum + n, 0),
    }),
  );
  return (
    <Legend
      title={t("controls.layer.sep")}
      subtitle={`${counts.data.years.map(year).join(", ")} · ${t("legend.sepTotal", { n: number(counts.data.villages) })}`}
      rows={rows}
      notes={[t("legend.sepNote"), t("legend.source", { source: pick(dataset.source) })]}
      demonstration={stampOf(app, [{ kind: "sep_villages" }]).demonstration}
    />
  );
}

function HouseholdLegend(props: { zoom: number }) {
  const { app } = useViewContext();
  const { t, number, year } = useWords();
  const { status, problem } = useStore(protectedHouseholdsStore);
  const squares = useHouseholdSquares(true, props.zoom);
  const { demonstration, datasets } = stampOf(app, [{ kind: "households" }]);
  const years = [...new Set(datasets.flatMap((dataset) => dataset.years))].sort((a, b) => a - b);
  const rows = squares ? rowsOf(squares.layer) : [];
  const notes = [t("legend.householdPrivacy")];
  if (squares && squares.tooSparse > 0) {
    notes.push(t("legend.householdSparse", { n: number(squares.tooSparse) }));
  }
  if (status === "opening") notes.unshift(t("app.loading"));
  if (problem) notes.unshift(t("app.noDatabase"));
  return (
    <Legend
      title={t("controls.layer.households")}
      subtitle={[...years.map(year), t("legend.householdUnit")].join(" · ")}
      rows={rows}
      notes={notes}
      demonstration={demonstration}
    />
  );

  function rowsOf(layer: NonNullable<typeof squares>["layer"]): LegendRow[] {
    return householdGrid.legend(layer, "light").flatMap((item) => {
      const { from = null, to = Number.POSITIVE_INFINITY } = item;
      if (from === to) return [];
      return { key: item.key, label: rangeWords(from, to), colour: item.colour };
    });
  }

  function rangeWords(from: number | null, to: number): string {
    if (to === Number.POSITIVE_INFINITY) return t("legend.above", { from: number(from ?? 5) });
    if (from !== null) return t("legend.range", { from: number(from), to: number(to) });
    return to > 5 ? t("legend.fiveUpTo", { to: number(to) }) : number(to);
  }
}
