import { useStore } from "zustand";
import { stampOf } from "../../figures/stamps/stamp-of";
import type { Wording } from "../../i18n/wording";
import { appWords } from "../../i18n/words/app";
import { controlWords } from "../../i18n/words/controls";
import { legendWords } from "../../i18n/words/legend";
import type { LegendItem, TextLine } from "../../layers/layer-type";
import type { MapModel } from "../../layers/map-model";
import type { OverlayId } from "../../layers/overlays";
import { LAYERS, type MapLayer } from "../../layers/registry";
import { protectedHouseholdsStore } from "../../state/protected-households-store";
import { useViewContext } from "../../state/use-view-context";
import { Legend } from "../../ui/legend/legend";
import { useWords } from "../../ui/words-context";
import { MarkLegend } from "./mark-legend";
import { useAbsent } from "./use-absent";

/** Legends of what lies over the colours: the marks, then a card for each layer that has its own. */
export function OverlayLegend(props: { model: MapModel | null; passing: Uint8Array | null }) {
  const { overlays } = useViewContext().view;
  return (
    <>
      <MarkLegend {...props} />
      {LAYERS.map((layer) =>
        layer.overlay && overlays.includes(layer.overlay) ? (
          <LayerLegend key={layer.id} layer={layer} overlay={layer.overlay} model={props.model} />
        ) : null,
      )}
    </>
  );
}

/** The card of one layer; without data, only why it waits. */
function LayerLegend(props: { layer: MapLayer; overlay: OverlayId; model: MapModel | null }) {
  const { layer, overlay, model } = props;
  const { app } = useViewContext();
  const wording = useWords();
  const { t, pick, year } = wording;
  const waiting = useWaiting(layer);
  // Roles need no dataset: a person gives them.
  const absent = useAbsent(overlay === "roles" ? undefined : layer.dataset);
  const card = model && layer.card(model);
  if (absent) {
    const title = t(controlWords[`layer.${overlay}`]);
    return <Legend title={title} subtitle={absent} rows={[]} notes={[]} demonstration={false} />;
  }
  if (!card && waiting.length === 0) return null;
  const { demonstration, datasets } = stampOf(app, layer.dataset ? [{ kind: layer.dataset }] : []);
  const years = [...new Set(datasets.flatMap((dataset) => dataset.years))].sort((a, b) => a - b);
  const { subtitle = [], notes = [] } = card ?? {};
  const sources = datasets.map(({ source }) => t(legendWords.source, { source: pick(source) }));
  const rows = model ? layer.legend(model) : [];
  return (
    <Legend
      title={t(controlWords[`layer.${overlay}`])}
      subtitle={[
        years.map(year).join(", "),
        ...subtitle.map((line) => written(line, wording)),
      ].join(" · ")}
      rows={rows.map((item) => ({ ...item, label: labelOf(item, wording) }))}
      notes={[...waiting, ...notes.map((line) => written(line, wording)), ...sources]}
      demonstration={demonstration}
    />
  );
}

/** What the layer of households waits for, which takes the database. */
function useWaiting({ dataset }: MapLayer): string[] {
  const { t } = useWords();
  const { status, problem } = useStore(protectedHouseholdsStore);
  if (dataset !== "households") return [];
  if (problem) return [t(appWords.noDatabase)];
  return status === "opening" ? [t(appWords.loading)] : [];
}

/** A text of a layer with its numbers as the language writes them. */
export function written({ word, blanks = {} }: TextLine, { t, number }: Wording): string {
  const told = Object.entries(blanks).map(
    ([name, blank]) => [name, typeof blank === "number" ? number(blank) : blank] as const,
  );
  return t(word, Object.fromEntries(told));
}

/** Words of a line: its meaning, or a range of counts, of which the least that may be shown is 5. */
function labelOf({ word, from = null, to }: LegendItem, { t, number }: Wording): string {
  if (word) return t(word);
  if (to === undefined) return "";
  if (to === Number.POSITIVE_INFINITY) return t(legendWords.above, { from: number(from ?? 5) });
  if (from !== null) return t(legendWords.range, { from: number(from), to: number(to) });
  return to > 5 ? t(legendWords.fiveUpTo, { to: number(to) }) : number(to);
}
