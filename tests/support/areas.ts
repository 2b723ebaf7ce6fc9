import type { AreaTable } from "../../src/domain/area";

/** code, Thai name, English name, amphoe th/en, province th/en. */
type Line = readonly [string, string, string, string, string, string, string];

/** A small area table; every area has a shape, 1,000 people and 300 households. */
export function someAreas(lines: readonly Line[]): AreaTable {
  const code = lines.map((line) => line[0]);
  return {
    count: lines.length,
    code,
    nameTh: lines.map((line) => line[1]),
    nameEn: lines.map((line) => line[2]),
    amphoeCode: code.map((c) => c.slice(0, 4)),
    amphoeTh: lines.map((line) => line[3]),
    amphoeEn: lines.map((line) => line[4]),
    provinceCode: code.map((c) => c.slice(0, 2)),
    provinceTh: lines.map((line) => line[5]),
    provinceEn: lines.map((line) => line[6]),
    lon: Float64Array.from(lines, () => 100),
    lat: Float64Array.from(lines, () => 13),
    population: Float64Array.from(lines, () => 1000),
    households: Float64Array.from(lines, () => 300),
    hasBoundary: Uint8Array.from(lines, () => 1),
    indexOf: new Map(code.map((c, i) => [c, i])),
  };
}
