import { demonstrationRoles } from "../../figures/stamps/demonstration-roles";
import { legendWords } from "../../i18n/words/legend";
import type { MapModel } from "../../layers/map-model";
import { LAYERS } from "../../layers/registry";
import { useViewContext } from "../../state/use-view-context";
import { Legend, type LegendRow } from "../../ui/legend/legend";
import { useWords } from "../../ui/words-context";

/**
 * What is marked over the colours, whatever these show: roles with their stamp, a planned rollout
 * while its panel is open, the pins of chosen areas, and the fading of areas that a filter leaves
 * out. Nothing where nothing is marked.
 */
export function MarkLegend(props: { model: MapModel | null; passing: Uint8Array | null }) {
  const { t } = useWords();
  const faded = props.passing?.reduce((sum, passes) => sum + 1 - passes, 0) ?? 0;
  const fadedRow = { key: "faded", label: t(legendWords.faded), colour: "", count: faded };
  const rows: LegendRow[] = [
    ...useMarkRows(props.model),
    ...(faded > 0 ? [{ ...fadedRow, pattern: "faded" as const }] : []),
  ];
  if (rows.length === 0) return null;
  return (
    <Legend title={t(legendWords.marks)} subtitle="" rows={rows} notes={[]} demonstration={false} />
  );
}

/** Lines of the layers without a card, a role told as made up where such a record gives it. */
function useMarkRows(model: MapModel | null): LegendRow[] {
  const { app, roles } = useViewContext();
  const { t } = useWords();
  if (!model) return [];
  const invented: ReadonlySet<string> = demonstrationRoles(app, roles.table, roles.edits);
  return LAYERS.filter((layer) => layer.card(model) === null).flatMap((layer) =>
    layer.legend(model).map(({ key, word, colour, pattern, count = 0 }): LegendRow => {
      const name = word ? t(word) : "";
      const demonstration = layer.dataset === "roles" && invented.has(key);
      const label = demonstration ? t(legendWords.demonstrationRole, { role: name }) : name;
      return { key, label, colour, count, ...(pattern ? { pattern } : {}) };
    }),
  );
}
