import type { Table } from "@uwdata/flechette";
import { numberAt, textAt } from "../../base/column";
import type { Result } from "../../base/result";
import type { AreaTable } from "../../domain/area";
import type { SepVillageCounts } from "../../domain/sep-level";
import { DamagedFile, numbers, readArrow, texts } from "./decode-table";

/** `sep-villages.arrow` → counts aligned with the area table. */
export function readSepVillages(
  bytes: Uint8Array,
  file: string,
  areas: AreaTable,
): Result<SepVillageCounts> {
  return readArrow(bytes, file, (table) => countsOf(table, areas));
}

function countsOf(table: Table, areas: AreaTable): SepVillageCounts {
  const code = texts(table, "tambon_code");
  const level = numbers(table, "level");
  const none = () => new Uint16Array(areas.count);
  const byLevel: [Uint16Array, Uint16Array, Uint16Array] = [none(), none(), none()];
  const total = none();
  for (let row = 0; row < code.length; row++) {
    const at = areas.indexOf.get(textAt(code, row));
    const counts = byLevel[numberAt(level, row) - 1];
    if (at === undefined) throw new DamagedFile(`code ${code[row]} is no current area`);
    if (!counts) throw new DamagedFile(`level ${level[row]} is not 1, 2 or 3`);
    counts[at]!++;
    total[at]!++;
  }
  const years = [...new Set(numbers(table, "year_be"))].sort((a, b) => a - b);
  return { byLevel, total, villages: code.length, years };
}
