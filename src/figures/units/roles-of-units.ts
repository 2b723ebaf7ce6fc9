import { ROLE_CODE } from "../../domain/role-table";
import type { AreaUnits } from "./area-units";

/** Which role stands for a larger unit, the strongest first. */
const ORDER = [ROLE_CODE.pilot, ROLE_CODE.rollout, ROLE_CODE.candidate] as const;

/**
 * The role of every unit (`ROLE_CODE`): pilot as soon as one of its tambons is, else rollout, else
 * candidate, as soon as one is. `role` runs along the area table. The one rule for amphoe and larger
 * areas.
 */
export function rolesOfUnits(role: Uint8Array, units: AreaUnits): Uint8Array {
  if (units.level === "tambon") return role;
  const found = new Uint8Array(units.codes.length);
  for (const wanted of [...ORDER].reverse()) {
    role.forEach((of, row) => {
      const unit = units.unitOf[row] ?? -1;
      if (of === wanted && unit >= 0) found[unit] = wanted;
    });
  }
  return found;
}
