import type { Language } from "../../base/language";
import type { AreaTable } from "../../domain/area";

const BANGKOK = "10";
const NAMED = 2;

/**
 * Where a group of areas lies, in a district officer's words: `อ.ปากท่อ จ.ราชบุรี`; of several
 * amphoe or provinces the two with most of its tambons, and how many `more` there are. `amphoe` and
 * `provinces` hold a row of the area table in each, most tambons first.
 */
export function placeOfAreas(
  areas: AreaTable,
  { amphoe, provinces }: { amphoe: readonly number[]; provinces: readonly number[] },
  language: Language,
): { place: string; more: number; of: "amphoe" | "province" } {
  const [first] = provinces;
  if (first === undefined) return { place: "", more: 0, of: "province" };
  if (provinces.length > 1) {
    const names = provinces.slice(0, NAMED).map((row) => provinceName(areas, row, language));
    return { place: names.join(", "), more: provinces.length - names.length, of: "province" };
  }
  const names = amphoe.slice(0, NAMED).map((row) => amphoeName(areas, row, language));
  const place = `${names.join(", ")}${language === "th" ? " " : ", "}${provinceName(areas, first, language)}`;
  return { place, more: amphoe.length - names.length, of: "amphoe" };
}

function amphoeName(areas: AreaTable, row: number, language: Language): string {
  if (language === "en") return areas.amphoeEn[row] ?? "";
  return `${areas.provinceCode[row] === BANGKOK ? "เขต" : "อ."}${areas.amphoeTh[row]}`;
}

function provinceName(areas: AreaTable, row: number, language: Language): string {
  if (language === "en") return areas.provinceEn[row] ?? "";
  return `${areas.provinceCode[row] === BANGKOK ? "" : "จ."}${areas.provinceTh[row]}`;
}
