import { readAreas } from "../../src/catalogue/arrow/read-areas";
import { writeTable } from "../../src/catalogue/arrow/write-table";
import type { AreaTable } from "../../src/domain/area";

/** `areas.arrow` with the given codes; the last area has no point. */
export function areasFile(codes: readonly string[]): Uint8Array {
  const text = (name: string, of: (code: string) => string) =>
    ({ name, type: "text", values: codes.map(of) }) as const;
  const number = (name: string, type: "float64" | "int32" | "uint8", value: number) =>
    ({ name, type, values: codes.map(() => value) }) as const;
  const lon = codes.map((_, i) => (i === codes.length - 1 ? Number.NaN : 100));
  return writeTable([
    text("code", (c) => c),
    text("name_th", (c) => `ตำบล ${c}`),
    text("name_en", (c) => `Tambon ${c}`),
    text("amphoe_code", (c) => c.slice(0, 4)),
    text("amphoe_th", (c) => `อำเภอ ${c.slice(0, 4)}`),
    text("amphoe_en", (c) => `Amphoe ${c.slice(0, 4)}`),
    text("province_code", (c) => c.slice(0, 2)),
    text("province_th", (c) => `จังหวัด ${c.slice(0, 2)}`),
    text("province_en", (c) => `Province ${c.slice(0, 2)}`),
    text("postal_code", () => ""),
    { name: "lon", type: "float64", values: lon },
    number("lat", "float64", 14),
    number("population", "int32", 1000),
    number("households", "int32", 400),
    number("has_boundary", "uint8", 1),
  ]);
}

/** An area table with the given codes. */
export function someAreas(codes: readonly string[]): AreaTable {
  const read = readAreas(areasFile(codes), "areas.arrow");
  if (!read.ok) throw new Error(read.problem.kind);
  return read.value;
}
