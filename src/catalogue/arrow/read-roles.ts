import type { Table } from "@uwdata/flechette";
import { numberAt, textAt } from "../../base/column";
import type { Result } from "../../base/result";
import { levelOfCode } from "../../domain/area-code";
import { type AreaRole, ROLES, type Role } from "../../domain/programme";
import { DamagedFile, numbers, readArrow, texts } from "./decode-table";

/** `area-roles.arrow` → its rows; a role or level the product does not know makes it damaged. */
export function readRoles(bytes: Uint8Array, file: string): Result<AreaRole[]> {
  return readArrow(bytes, file, rolesOf);
}

function rolesOf(table: Table): AreaRole[] {
  const programme = texts(table, "programme");
  const code = texts(table, "area_code");
  const level = texts(table, "level");
  const role = texts(table, "role");
  const wave = numbers(table, "wave");
  const since = numbers(table, "since");
  const source = texts(table, "source");
  return code.map((areaCode, i) => ({
    programme: textAt(programme, i),
    areaCode,
    level: levelNamed(areaCode, textAt(level, i)),
    role: roleNamed(textAt(role, i)),
    wave: numberAt(wave, i),
    since: numberAt(since, i),
    source: textAt(source, i),
  }));
}

function levelNamed(code: string, level: string): AreaRole["level"] {
  const ofCode = levelOfCode(code);
  if (ofCode === null || ofCode !== level) throw new DamagedFile(`${code} is not a ${level}`);
  return ofCode;
}

function roleNamed(role: string): Role {
  const knownRole = ROLES.find((r) => r === role);
  if (!knownRole) throw new DamagedFile(`unknown role ${role}`);
  return knownRole;
}
