import { writeTable } from "../../src/catalogue/arrow/write-table";
import type { Place } from "./facts";

/** `areas.arrow`: the current tambons in order of code; `drawn` holds the codes that have a shape. */
export function areasTable(places: readonly Place[], drawn: ReadonlySet<string>): Uint8Array {
  const text = (name: string, of: (p: Place) => string) => ({
    name,
    type: "text" as const,
    values: places.map(of),
  });
  const shared = (name: string, of: (p: Place) => string) => ({
    ...text(name, of),
    type: "dictionary" as const,
  });
  return writeTable([
    text("code", (p) => p.code),
    text("name_th", (p) => p.nameTh),
    text("name_en", (p) => p.nameEn),
    shared("amphoe_code", (p) => p.amphoeCode),
    shared("amphoe_th", (p) => p.amphoeTh),
    shared("amphoe_en", (p) => p.amphoeEn),
    shared("province_code", (p) => p.provinceCode),
    shared("province_th", (p) => p.provinceTh),
    shared("province_en", (p) => p.provinceEn),
    text("postal_code", (p) => p.postalCode),
    { name: "lon", type: "float64", values: places.map((p) => p.lon) },
    { name: "lat", type: "float64", values: places.map((p) => p.lat) },
    { name: "population", type: "int32", values: places.map((p) => p.population) },
    { name: "households", type: "int32", values: places.map((p) => p.households) },
    { name: "has_boundary", type: "uint8", values: places.map((p) => (drawn.has(p.code) ? 1 : 0)) },
  ]);
}
