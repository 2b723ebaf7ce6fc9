import type { Language } from "../../base/language";
import type { AreaTable } from "../../domain/area";

const BANGKOK = "10";

/** `ตำบลปากท่อ`, or `แขวง…` in Bangkok; the English name stands alone. */
export function areaName(areas: AreaTable, row: number, language: Language): string {
  if (language === "en") return areas.nameEn[row] ?? "";
  return `${areas.provinceCode[row] === BANGKOK ? "แขวง" : "ต."}${areas.nameTh[row]}`;
}

/** Amphoe and province of a tambon: `อ.ปากท่อ จ.ราชบุรี`. */
export function parentNames(areas: AreaTable, row: number, language: Language): string {
  if (language === "en") return `${areas.amphoeEn[row]}, ${areas.provinceEn[row]}`;
  const bangkok = areas.provinceCode[row] === BANGKOK;
  return bangkok
    ? `เขต${areas.amphoeTh[row]} ${areas.provinceTh[row]}`
    : `อ.${areas.amphoeTh[row]} จ.${areas.provinceTh[row]}`;
}
