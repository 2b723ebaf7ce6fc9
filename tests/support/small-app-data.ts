import type { AreaTable } from "../../src/domain/area";
import type { AppData } from "../../src/figures/app-data";

/** Eight tambons in four amphoe of two provinces, a degree apart. */
const CODES = ["100101", "100102", "100201", "100202", "500101", "500102", "500201", "500202"];

/** A core without any indicator: population 1,000, 2,000 …; the last has none and no point. */
export function smallAppData(): AppData {
  const last = CODES.length - 1;
  const column = (of: (row: number) => number) =>
    Float64Array.from(CODES, (_, row) => (row === last ? Number.NaN : of(row)));
  const areas: Partial<AreaTable> = {
    count: CODES.length,
    code: CODES,
    amphoeCode: CODES.map((code) => code.slice(0, 4)),
    amphoeTh: CODES.map((code) => `อ.${code.slice(0, 4)}`),
    amphoeEn: CODES.map((code) => code.slice(0, 4)),
    provinceCode: CODES.map((code) => code.slice(0, 2)),
    provinceTh: CODES.map((code) => code.slice(0, 2)),
    provinceEn: CODES.map((code) => code.slice(0, 2)),
    lon: column((row) => 100 + row),
    lat: column(() => 13),
    population: column((row) => 1000 * (row + 1)),
    households: column(() => 300),
    indexOf: new Map(CODES.map((code, row) => [code, row])),
  };
  const name = (id: string) => ({ th: id, en: id });
  const schemes = [
    {
      id: "geo6",
      name: name("geo6"),
      source: name(""),
      outside: [],
      regions: [
        { id: "central", name: name("central"), provinces: ["10"] },
        { id: "north", name: name("north"), provinces: ["50"] },
      ],
    },
  ];
  const manifest = { datasets: [], boundaries: { source: name("A") } };
  return { areas, schemes, indicators: [], sources: new Map(), manifest } as unknown as AppData;
}
