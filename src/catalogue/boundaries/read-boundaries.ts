import type { MultiPolygon, Polygon } from "geojson";
import { ok, type Result } from "../../base/result";
import type { TextTable } from "../formats/format";
import type { CodeList } from "../gazetteer/code-list";
import { tambonCode } from "../gazetteer/codes";
import { columnNamed, findCodeColumn } from "../gazetteer/find-column";

const CODE = ["ADM3_PCODE", "tambon_code", "T_CODE", "TAM_CODE", "TUMBOL_ID"];
const NAME_TH = ["ADM3_TH", "name_th", "tambon_th", "T_NAME_T", "TAM_NAM_T", "TUMBOL_NAME"];
const NAME_EN = ["ADM3_EN", "name_en", "tambon_en", "T_NAME_E", "TAM_NAM_E"];

/** A tambon's shape with its six-digit code; a code that cannot be read stays as in the file. */
export type TambonShape = {
  readonly code: string;
  readonly nameTh: string;
  readonly nameEn: string;
  readonly geometry: Polygon | MultiPolygon;
};

/**
 * A layer of shapes → tambon shapes. Rows without a polygon are left out here and come to light
 * among the codes without a shape.
 */
export function readBoundaries(
  table: TextTable,
  file: string,
  codeList: CodeList,
): Result<TambonShape[]> {
  const code = findCodeColumn(table, CODE, codeList, file);
  if (!code.ok) return code;
  const th = columnNamed(table, NAME_TH);
  const en = columnNamed(table, NAME_EN);
  const shapes: TambonShape[] = [];
  table.rows.forEach((cells, i) => {
    const geometry = table.geometries?.[i];
    const raw = cells[code.value] ?? "";
    if (geometry?.type !== "Polygon" && geometry?.type !== "MultiPolygon") return;
    const names = { nameTh: cells[th] ?? "", nameEn: cells[en] ?? "" };
    shapes.push({ code: tambonCode(raw) ?? raw, ...names, geometry });
  });
  return ok(shapes);
}
