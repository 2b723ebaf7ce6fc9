import { ROLES, type Role } from "../../domain/programme";
import type { RoleEdit } from "../../domain/role-edit";
import { type RoleTable, roleOfCode } from "../../domain/role-table";
import type { AppData } from "../app-data";
import { stampOf } from "./stamp-of";

type Data = Pick<AppData, "manifest" | "areas">;

/**
 * Whether the role of a row comes from a record for demonstration. False without a role, and for
 * one that a person gave: own edits are never demonstration.
 */
export function isDemonstrationRole(
  app: Data,
  roles: RoleTable,
  edits: readonly RoleEdit[],
  row: number,
): boolean {
  const code = app.areas.code[row];
  return (
    roleOfCode(roles.role[row] ?? 0) !== null &&
    stampOf(app, [{ kind: "roles" }]).demonstration &&
    !edits.some((edit) => edit.code === code)
  );
}

/** The roles that some area has from a record for demonstration. */
export function demonstrationRoles(
  app: Data,
  roles: RoleTable,
  edits: readonly RoleEdit[],
): ReadonlySet<Role> {
  if (!stampOf(app, [{ kind: "roles" }]).demonstration) return new Set();
  const edited = new Set(edits.map(({ code }) => code));
  const onRecord = roles.role.filter((_, row) => !edited.has(app.areas.code[row] ?? ""));
  const codes = new Set(onRecord);
  return new Set(ROLES.filter((_, i) => codes.has(i + 1)));
}
