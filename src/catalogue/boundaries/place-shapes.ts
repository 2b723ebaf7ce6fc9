import type { MultiPolygon, Polygon } from "geojson";
import { numberAt, textAt } from "../../base/column";
import { fail, ok, type Result } from "../../base/result";
import type { TextTable } from "../formats/format";
import { columnNamed } from "../gazetteer/find-column";
import type { PlaceText } from "../gazetteer/place-text";
import type { TambonShape } from "./read-boundaries";

/** Codes of places by their names, row by row; null for a place that no name settles. */
export type NamePlacer = (places: readonly PlaceText[]) => readonly (string | null)[];

const TAMBON = [
  "ADM3_TH",
  "T_NAME_T",
  "T_NAME_TH",
  "T_NAME",
  "TAM_NAME",
  "TAMBON",
  "TB_TN",
  "TAM_NAM_T",
  "TAMBON_T",
  "tambon_th",
  "TUMBOL_NAME",
  "ตำบล",
];
const AMPHOE = [
  "ADM2_TH",
  "A_NAME_T",
  "A_NAME_TH",
  "A_NAME",
  "AMP_NAME",
  "AMPHOE",
  "AP_TN",
  "AMP_NAM_T",
  "AMPHOE_T",
  "amphoe_th",
  "อำเภอ",
];
const PROVINCE = [
  "ADM1_TH",
  "P_NAME_T",
  "P_NAME_TH",
  "P_NAME",
  "PROV_NAME",
  "PROVINCE",
  "PV_TN",
  "PROV_NAM_T",
  "PROV_NAM_TH",
  "province_th",
  "จังหวัด",
];
const ENOUGH = 0.5;

/**
 * A layer whose tambons are only named, with their amphoe at least; null when it has no such columns or
 * too few names are known.
 */
export function shapesByName(
  table: TextTable,
  file: string,
  placeByName: NamePlacer,
): Result<{ shapes: TambonShape[]; unplaced: { row: number; name: string }[] }> | null {
  const columns = [TAMBON, AMPHOE, PROVINCE].map((names) => columnNamed(table, names));
  const [tambon = -1, amphoe = -1, province = -1] = columns;
  if (tambon < 0 || amphoe < 0) return null;
  const places = table.rows.map((cells, i): PlaceText => {
    const text = (column: number) => (cells[column] ?? "").trim();
    const named = { tambon: text(tambon), amphoe: text(amphoe), province: text(province) };
    return {
      row: numberAt(table.rowNumbers, i),
      code: "",
      ...named,
      lon: Number.NaN,
      lat: Number.NaN,
    };
  });
  const codes = placeByName(places);
  if (codes.filter((c) => c !== null).length < ENOUGH * places.length) {
    const column = textAt(table.columns, tambon);
    const samples = places.slice(0, 3).map((p) => p.tambon);
    return fail({ kind: "code-scheme-unknown", file, column, samples });
  }
  const shapes: TambonShape[] = [];
  const unplaced: { row: number; name: string }[] = [];
  places.forEach((place, i) => {
    const geometry = table.geometries?.[i];
    const code = codes[i] ?? null;
    if (code === null) unplaced.push({ row: place.row, name: place.tambon });
    else if (isPolygon(geometry)) shapes.push({ code, nameTh: place.tambon, nameEn: "", geometry });
  });
  return ok({ shapes, unplaced });
}

function isPolygon(geometry: unknown): geometry is Polygon | MultiPolygon {
  const type = (geometry as { type?: string } | null | undefined)?.type;
  return type === "Polygon" || type === "MultiPolygon";
}
