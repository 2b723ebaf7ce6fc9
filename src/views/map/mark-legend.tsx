import { useStore } from "zustand";
import { ROLES } from "../../domain/programme";
import { ROLE_CODE } from "../../domain/role-table";
import { demonstrationRoles } from "../../figures/stamps/demonstration-roles";
import { CHOSEN_COLOUR, ROLE_COLOURS } from "../../layers/palettes";
import { ringLegend } from "../../layers/ring-lines";
import { planOverlay } from "../../state/plan/plan-overlay";
import { useViewContext } from "../../state/use-view-context";
import { Legend, type LegendRow } from "../../ui/legend/legend";
import { useWords } from "../../ui/words-context";

/**
 * What is marked over the colours, whatever these show: roles with their stamp, the pins of
 * chosen areas, the fading of areas that a filter leaves out, and a planned rollout while its panel
 * is open. Nothing where nothing is marked.
 */
export function MarkLegend(props: { pins: number; passing: Uint8Array | null }) {
  const { t } = useWords();
  const { pins, passing } = props;
  const faded = passing?.reduce((sum, passes) => sum + 1 - passes, 0) ?? 0;
  const fadedRow = { key: "faded", label: t("legend.faded"), colour: "", count: faded };
  const pinRow = { key: "pin", label: t("legend.pin"), colour: CHOSEN_COLOUR, count: pins };
  const rows: LegendRow[] = [
    ...useRoleRows(),
    ...useRingRows(),
    ...(faded > 0 ? [{ ...fadedRow, pattern: "faded" as const }] : []),
    ...(pins > 0 ? [{ ...pinRow, pattern: "pin" as const }] : []),
  ];
  if (rows.length === 0) return null;
  return (
    <Legend title={t("legend.marks")} subtitle="" rows={rows} notes={[]} demonstration={false} />
  );
}

/** Waves and comparison areas of the plan that some area is in. */
function useRingRows(): LegendRow[] {
  const { t } = useWords();
  const rings = useStore(planOverlay, (overlay) => overlay.rings);
  if (!rings) return [];
  return ringLegend().flatMap(({ ring, word, ...look }) => {
    const count = rings.reduce((sum, one) => sum + Number(one === ring), 0);
    return word && count > 0 ? [{ ...look, label: t(word), count }] : [];
  });
}

/** Roles that some area has, each told as made up where a record for demonstration gives it. */
function useRoleRows(): LegendRow[] {
  const { app, roles, view } = useViewContext();
  const { t } = useWords();
  if (!view.overlays.includes("roles")) return [];
  const made = demonstrationRoles(app, roles.table, roles.edits);
  const rows = ROLES.map((role): LegendRow => {
    const name = t(`legend.${role}`);
    return {
      key: role,
      label: made.has(role) ? t("legend.demonstrationRole", { role: name }) : name,
      colour: ROLE_COLOURS[role],
      pattern: role,
      count: roles.table.role.reduce((sum, code) => sum + Number(code === ROLE_CODE[role]), 0),
    };
  });
  return rows.filter(({ count }) => count !== 0);
}
