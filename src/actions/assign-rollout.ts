import { numberAt } from "../base/column";
import type { AreaTable } from "../domain/area";
import type { RoleEdit } from "../domain/role-edit";
import type { PlannedRollout } from "../figures/plan/rollout";
import type { AreaUnits } from "../figures/units/area-units";
import { shownEdits } from "../state/roles/role-edits-store";
import { replaceRoleEdits } from "./edit-roles";

/**
 * Writes a plan on the map: its pilots, and its rollout areas with their waves, as one step that
 * can be undone. A larger area is written as all its tambons.
 */
export async function assignRollout(
  areas: AreaTable,
  areaUnits: AreaUnits,
  rollout: PlannedRollout,
): Promise<void> {
  const pilots = tambonsOf(areas, areaUnits, rollout.pilots);
  const edits: RoleEdit[] = [
    ...pilots.map((code): RoleEdit => ({ code, role: "pilot" })),
    ...rollout.rings.flatMap(({ members }) =>
      members.flatMap(({ row, wave }) =>
        tambonsOf(areas, areaUnits, [row]).map(
          (code): RoleEdit => ({ code, role: "rollout", wave }),
        ),
      ),
    ),
  ];
  const changed = new Set(edits.map(({ code }) => code));
  const others = shownEdits().edits.filter(({ code }) => !changed.has(code));
  await replaceRoleEdits([...others, ...edits]);
}

function tambonsOf(areas: AreaTable, areaUnits: AreaUnits, units: readonly number[]): string[] {
  const wanted = new Set(units);
  return areas.code.flatMap((code, row) =>
    wanted.has(numberAt(areaUnits.unitOf, row)) ? [code] : [],
  );
}
