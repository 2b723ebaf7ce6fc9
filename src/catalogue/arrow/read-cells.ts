import type { Table } from "@uwdata/flechette";
import { numberAt, textAt } from "../../base/column";
import type { Result } from "../../base/result";
import type { AreaTable } from "../../domain/area";
import { CELLS, type JointCells } from "../../domain/poverty";
import { DamagedFile, numbers, readArrow, texts } from "./decode-table";

/** `cells/….arrow` → people by area, year and mask. A repeated cell is added to the first. */
export function readCells(bytes: Uint8Array, file: string, areas: AreaTable): Result<JointCells> {
  return readArrow(bytes, file, (table) => cellsOf(table, areas));
}

function cellsOf(table: Table, areas: AreaTable): JointCells {
  const code = texts(table, "area_code");
  const year = numbers(table, "year_be");
  const mask = numbers(table, "mask");
  const people = numbers(table, "people");
  const rowOf = rowFinder(areas);
  const years = new Map<number, Int32Array>();
  for (let i = 0; i < code.length; i++) {
    const m = numberAt(mask, i);
    if (!(m >= 1 && m < CELLS && numberAt(people, i) >= 0)) {
      throw new DamagedFile(`mask ${m} with ${people[i]} people`);
    }
    const cells = years.get(numberAt(year, i)) ?? new Int32Array(areas.count * CELLS);
    years.set(numberAt(year, i), cells);
    cells[rowOf(textAt(code, i)) * CELLS + m]! += numberAt(people, i);
  }
  return years;
}

/** Finds the row of a code; rows of one area follow each other, so the last is remembered. */
function rowFinder(areas: AreaTable): (code: string) => number {
  let last = "";
  let row = -1;
  return (code) => {
    if (code === last) return row;
    const found = areas.indexOf.get(code);
    if (found === undefined) throw new DamagedFile(`code ${code} is no current area`);
    last = code;
    row = found;
    return row;
  };
}
