import type { YearValues } from "../../../src/domain/observation";
import type { AppData } from "../../../src/figures/app-data";
import type { LensFigure, LensInput } from "../../../src/figures/lens/lens";
import { someAreas } from "../../support/areas";

/** Events of people; `null` has no value, a number has a value but no counts. */
export type Cell = readonly [events: number, people: number] | number | null | "suppressed";

/** One year of a rate from counts. */
export function yearValuesOf(cells: readonly Cell[]): YearValues {
  const pair = (cell: Cell) => (Array.isArray(cell) ? cell : null);
  const column = (of: (cell: Cell) => number) => Float64Array.from(cells, of);
  return {
    value: column((c) =>
      typeof c === "number" ? c : pair(c) ? (100 * pair(c)![0]) / pair(c)![1] : Number.NaN,
    ),
    numerator: column((c) => pair(c)?.[0] ?? Number.NaN),
    denominator: column((c) => pair(c)?.[1] ?? Number.NaN),
    status: Uint8Array.from(cells, (c) => (c === "suppressed" ? 2 : c === null ? 1 : 0)),
  };
}

/** A figure with all its years, of which the last given is shown unless `year` says otherwise. */
export function figureOf(
  years: Readonly<Record<number, readonly Cell[]>>,
  { year, breaks = [], id = "rate" }: { year?: number; breaks?: number[]; id?: string } = {},
): LensFigure {
  const list = Object.keys(years).map(Number);
  const byYear = new Map(list.map((one) => [one, yearValuesOf(years[one]!)]));
  const shown = year ?? list.at(-1)!;
  const name = { th: id, en: id };
  return {
    indicator: {
      id,
      name,
      unit: "percent",
      direction: "high-is-bad",
      dimension: null,
      decimals: 2,
      family: "f",
    },
    source: {
      dataset: "d",
      file: id,
      years: list,
      seriesBreaks: breaks,
      level: "tambon",
      demonstration: true,
    },
    year: shown,
    yearValues: byYear.get(shown)!,
    series: { dataset: "d", indicator: id, level: "tambon", years: list, byYear },
  } as unknown as LensFigure;
}

const areas = someAreas(
  ["100101", "100102", "200101", "200102", "200103", "200104"].map(
    (code) => [code, code, code, "อ", "A", "จ", "P"] as const,
  ),
);
const text = { th: "", en: "" };
const regions = [
  { id: "a", name: text, provinces: ["10"] },
  { id: "b", name: text, provinces: ["20"] },
];
const scheme = { id: "geo6", name: text, source: text, regions, outside: [] } as const;

/** What a lens is given, with the choices that matter to a test. */
export function inputOf(
  figure: LensFigure,
  other: LensFigure | null = null,
  drawing: Partial<NonNullable<LensInput["choice"]["drawing"]>> = {},
  fdr = false,
): LensInput {
  return {
    app: { areas, schemes: [scheme] } as unknown as AppData,
    figure,
    other,
    choice: {
      poverty: null,
      neighbours: "queen",
      islands: true,
      fdr,
      seed: 1,
      drawing: {
        expectation: "country",
        measure: "absolute",
        sameClasses: false,
        scheme: "geo6",
        ...drawing,
      },
    },
  };
}
