import type { Table } from "@uwdata/flechette";
import type { Result } from "../../base/result";
import type { AreaTable } from "../../domain/area";
import { levelOfCode } from "../../domain/area-code";
import { DamagedFile, numbers, readArrow, texts } from "./decode-table";

/** `areas.arrow` → the area table; codes must be six digits, ascending and unique. */
export function readAreas(bytes: Uint8Array, file: string): Result<AreaTable> {
  return readArrow(bytes, file, areasOf);
}

function areasOf(table: Table): AreaTable {
  const code = texts(table, "code");
  checkCodes(code);
  return {
    count: code.length,
    code,
    ...namesOf(table),
    lon: numbers(table, "lon"),
    lat: numbers(table, "lat"),
    population: numbers(table, "population"),
    households: numbers(table, "households"),
    hasBoundary: Uint8Array.from(numbers(table, "has_boundary")),
    indexOf: new Map(code.map((c, i) => [c, i])),
  };
}

function namesOf(table: Table) {
  return {
    nameTh: texts(table, "name_th"),
    nameEn: texts(table, "name_en"),
    amphoeCode: texts(table, "amphoe_code"),
    amphoeTh: texts(table, "amphoe_th"),
    amphoeEn: texts(table, "amphoe_en"),
    provinceCode: texts(table, "province_code"),
    provinceTh: texts(table, "province_th"),
    provinceEn: texts(table, "province_en"),
  };
}

function checkCodes(code: readonly string[]): void {
  if (code.length === 0) throw new DamagedFile("no areas");
  let previous = "";
  for (const c of code) {
    if (levelOfCode(c) !== "tambon" || c <= previous) {
      throw new DamagedFile(`area code ${c} is malformed, repeated or out of order`);
    }
    previous = c;
  }
}
