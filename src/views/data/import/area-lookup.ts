import { numberAt } from "../../../base/column";
import type { Language } from "../../../base/language";
import type { AreaTable } from "../../../domain/area";
import type { Camera } from "../../../domain/camera";
import type { DatasetLevel } from "../../../domain/dataset";
import { areaName, parentNames } from "../../../ui/area/area-names";

const BANGKOK = "10";
const rowsByCode = new WeakMap<AreaTable, ReadonlyMap<string, number>>();

/** First row of every code of the three levels. */
function rowOf(areas: AreaTable, code: string): number {
  let rows = rowsByCode.get(areas);
  if (!rows) {
    const made = new Map<string, number>();
    for (let row = areas.count - 1; row >= 0; row--) {
      for (const key of [areas.code[row], areas.amphoeCode[row], areas.provinceCode[row]]) {
        if (key !== undefined) made.set(key, row);
      }
    }
    rows = made;
    rowsByCode.set(areas, rows);
  }
  return rows.get(code) ?? -1;
}

/** Name of a current area of any level with the areas it lies in; the code alone when unknown. */
export function placeName(areas: AreaTable, code: string, language: Language): string {
  const row = rowOf(areas, code);
  if (row < 0) return code;
  const thai = language === "th";
  if (code.length === 6) {
    const name = areaName(areas, row, language);
    return `${name}${thai ? " " : ", "}${parentNames(areas, row, language)}`;
  }
  const province = thai ? areas.provinceTh[row] : areas.provinceEn[row];
  const bangkok = areas.provinceCode[row] === BANGKOK;
  const wide = thai && !bangkok ? `จ.${province}` : (province ?? "");
  if (code.length === 2) return wide;
  if (!thai) return `${areas.amphoeEn[row]}, ${wide}`;
  return `${bangkok ? "เขต" : "อ."}${areas.amphoeTh[row]} ${wide}`;
}

/** Code of a tambon's own area at a level. */
export function codeAtLevel(areas: AreaTable, row: number, level: DatasetLevel): string {
  const columns = { tambon: areas.code, amphoe: areas.amphoeCode, province: areas.provinceCode };
  return columns[level][row] ?? "";
}

/** Where to look for a place of the file: near a likely area, else in the area its code begins with. */
export function cameraNear(areas: AreaTable, likely: string | null, raw: string): Camera | null {
  const starts = [likely ?? "", raw.slice(0, 4), raw.slice(0, 2)];
  const code = starts.find((start) => rowOf(areas, start) >= 0);
  const row = code === undefined ? -1 : rowOf(areas, code);
  const [lon, lat] = [numberAt(areas.lon, row), numberAt(areas.lat, row)];
  if (code === undefined || Number.isNaN(lon)) return null;
  return { lon, lat, zoom: code.length === 2 ? 7.5 : 9.5 };
}

/** Codes of a level whose name or code holds every word of a text; at most `limit`. */
export function findPlaces(
  areas: AreaTable,
  level: Exclude<DatasetLevel, "tambon">,
  text: string,
  limit = 12,
): string[] {
  const tokens = text.toLowerCase().trim().split(/\s+/).map(bare);
  if (tokens.every((token) => token === "")) return [];
  const found = new Set<string>();
  for (let row = 0; row < areas.count && found.size < limit; row++) {
    const code = codeAtLevel(areas, row, level);
    const own = level === "amphoe" ? [areas.amphoeTh[row], areas.amphoeEn[row]] : [];
    const all = [code, ...own, areas.provinceTh[row], areas.provinceEn[row]].join(" ");
    if (tokens.every((token) => all.toLowerCase().includes(token))) found.add(code);
  }
  return [...found];
}

function bare(token: string): string {
  return token.replace(/^(?:อำเภอ|อ\.|เขต|จังหวัด|จ\.)/, "");
}
