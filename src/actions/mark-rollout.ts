import type { AreaTable } from "../domain/area";
import type { RoleEdit } from "../domain/role-edit";
import { marksStore } from "../state/marks-store";
import type { Ground } from "../state/plan/ground";
import type { PlannedRollout } from "../state/plan/rollout";
import { replaceMarks } from "./mark-roles";

/**
 * Writes a plan on the map: its pilots, and its rollout areas with their waves, as one step that
 * can be undone. A larger area is written as all its tambons.
 */
export async function markRollout(
  areas: AreaTable,
  ground: Ground,
  rollout: PlannedRollout,
): Promise<void> {
  const pilots = tambonsOf(areas, ground, rollout.pilots);
  const edits: RoleEdit[] = [
    ...pilots.map((code): RoleEdit => ({ code, role: "pilot" })),
    ...rollout.rings.flatMap(({ members }) =>
      members.flatMap(({ row, wave }) =>
        tambonsOf(areas, ground, [row]).map((code): RoleEdit => ({ code, role: "rollout", wave })),
      ),
    ),
  ];
  const changed = new Set(edits.map(({ code }) => code));
  const kept = marksStore.getState().edits.filter(({ code }) => !changed.has(code));
  await replaceMarks([...kept, ...edits]);
}

function tambonsOf(areas: AreaTable, ground: Ground, units: readonly number[]): string[] {
  const wanted = new Set(units);
  return areas.code.flatMap((code, row) => (wanted.has(ground.unitOf[row]!) ? [code] : []));
}
