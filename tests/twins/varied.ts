import { type SeriesRow, writeSeries } from "../../src/catalogue/arrow/write-series";
import { writeTable } from "../../src/catalogue/arrow/write-table";
import type { DatasetInfo, DatasetLevel } from "../../src/domain/dataset";
import { completeIndicator, type Indicator, type KeptIndicator } from "../../src/domain/indicator";
import type { Status } from "../../src/domain/observation";
import { MANIFEST, observations } from "../support/small-country";

const YEAR = 2565;
const NONE = Number.NaN;
const both = (text: string) => ({ th: text, en: text });

function indicator(id: string, change: Pick<KeptIndicator, "unit"> & Partial<KeptIndicator>) {
  const rest = { direction: "neutral", dimension: null, decimals: 1, family: id } as const;
  return completeIndicator({ id, name: both(id), ...rest, ...change });
}

const row = (areaCode: string, value: number, parts: Partial<SeriesRow> = {}): SeriesRow => ({
  areaCode,
  yearBe: YEAR,
  value,
  numerator: NONE,
  denominator: NONE,
  status: "value",
  ...parts,
});
const absent = (areaCode: string, status: Status) => row(areaCode, NONE, { status });

const codes = observations(YEAR).map(({ areaCode }) => areaCode);
const amphoes = [...new Set(codes.map((code) => code.slice(0, 4)))];

/** A series of each way up a level, with every absence, and two published for larger areas. */
const SERIES: readonly (readonly [Indicator, DatasetLevel, readonly SeriesRow[]])[] = [
  [
    indicator("elderly", { unit: "people" }),
    "tambon",
    codes.map((code, i) =>
      i % 11 === 3
        ? absent(code, i % 2 ? "suppressed" : "missing")
        : row(code, (i * 7) % 40, i % 5 ? {} : { denominator: 300, numerator: i }),
    ),
  ],
  [
    indicator("income", { unit: "baht", weight: "households" }),
    "tambon",
    codes.slice(0, -7).map((code, i) => row(code, 8000 + ((i * 613) % 4000))),
  ],
  [
    indicator("wage", { unit: "baht" }),
    "tambon",
    codes.map((code, i) => row(code, 300 + (i % 9), { denominator: i % 6 ? 10 * i : 0 })),
  ],
  [
    indicator("rank", { unit: "index", aggregation: "none" }),
    "tambon",
    codes.map((code, i) => row(code, i)),
  ],
  [
    indicator("nobody", { unit: "percent" }),
    "tambon",
    codes.map((code, i) => ({
      ...absent(code, "not_applicable"),
      denominator: i < 20 ? 0 : NONE,
    })),
  ],
  [
    indicator("poverty_any", { unit: "percent" }),
    "tambon",
    codes.map((code, i) =>
      row(code, ((i % 8) * 6) / 2, { numerator: (i % 8) * 6, denominator: 200 }),
    ),
  ],
  [
    indicator("only_rates", { unit: "percent" }),
    "tambon",
    codes.map((code, i) =>
      row(
        code,
        i % 13,
        i < 9 ? { denominator: 100 + i } : i < 25 ? {} : { denominator: 50, numerator: i },
      ),
    ),
  ],
  [
    indicator("published_amphoe", { unit: "percent" }),
    "amphoe",
    amphoes.map((code, i) =>
      i === 2
        ? absent(code, "suppressed")
        : row(code, 10 + i, { numerator: 20 * (10 + i), denominator: 2000 }),
    ),
  ],
  [
    indicator("published_province", { unit: "baht" }),
    "province",
    [row("40", 9000), row("50", 11000), absent("70", "missing")],
  ],
  [
    indicator("counted_amphoe", { unit: "people" }),
    "amphoe",
    amphoes.flatMap((code, i) =>
      i === 1 ? [] : i % 4 === 3 ? absent(code, "suppressed") : row(code, 40 + i),
    ),
  ],
  [
    indicator("mean_amphoe", { unit: "baht", weight: "households" }),
    "amphoe",
    amphoes.flatMap((code, i) =>
      i === 1 ? [] : i === 4 ? absent(code, "not_applicable") : row(code, 8000 + 100 * i),
    ),
  ],
  [
    indicator("rank_amphoe", { unit: "index", aggregation: "none" }),
    "amphoe",
    amphoes.map((code, i) => row(code, i)),
  ],
  [
    indicator("per_thousand", { unit: "index", aggregation: "ratio" }),
    "tambon",
    codes.map((code, i) =>
      row(code, 1000 * (i / 500), { denominator: 500, numerator: i % 10 ? i : NONE }),
    ),
  ],
  // A source that says there is a value and gives none: it is missing, never 0.
  [
    indicator("hollow_sum", { unit: "places" }),
    "tambon",
    codes.map((code, i) => row(code, i % 5 === 2 ? NONE : i, { denominator: 10, numerator: i })),
  ],
  // A source that marks a figure as suppressed and prints it all the same.
  [
    indicator("leaky", { unit: "percent" }),
    "tambon",
    codes.map((code, i) =>
      row(code, i, {
        denominator: 100,
        numerator: i,
        status: i % 4 === 1 ? "suppressed" : "value",
      }),
    ),
  ],
  [
    indicator("hollow_rate", { unit: "percent" }),
    "tambon",
    codes.map((code, i) =>
      row(code, i % 5 === 2 || i < 5 ? NONE : i, { denominator: 100, numerator: i }),
    ),
  ],
];

/** People poor in something, of whom every sixth area keeps the cells back. */
const POOR = codes.map((areaCode, i) => ({ areaCode, people: (i % 8) * 6, kept: i % 6 === 5 }));

function cells(): Uint8Array {
  const rows = POOR.filter(({ kept, people }) => !kept && people > 0).flatMap(
    ({ areaCode, people }, i) => [
      { areaCode, mask: 1 + (i % 31), people: people / 2 },
      { areaCode, mask: 1 + ((i + 9) % 31), people: people / 2 },
    ],
  );
  return writeTable([
    { name: "area_code", type: "dictionary", values: rows.map(({ areaCode }) => areaCode) },
    { name: "year_be", type: "uint16", values: rows.map(() => YEAR) },
    { name: "mask", type: "uint8", values: rows.map(({ mask }) => mask) },
    { name: "people", type: "int32", values: rows.map(({ people }) => people) },
  ]);
}

const CELLS: DatasetInfo = {
  ...MANIFEST.datasets[1]!,
  id: "varied-poverty_any-cells",
  kind: "joint_cells",
  years: [YEAR],
  files: [{ indicator: "", file: "varied.cells", bytes: 0 }],
};

/** Datasets of those series, and their files. */
const FIGURES: readonly DatasetInfo[] = SERIES.map(([one, level]) => ({
  ...MANIFEST.datasets[1]!,
  id: `varied-${one.id}`,
  years: [YEAR],
  level,
  indicators: [one],
  files: [{ indicator: one.id, file: `varied.${one.id}`, bytes: 0 }],
}));

export const VARIED: readonly DatasetInfo[] = [...FIGURES, CELLS];

export const VARIED_FILES: Readonly<Record<string, Uint8Array>> = {
  ...Object.fromEntries(
    SERIES.map(([one, , rows]) => [`varied.${one.id}`, writeSeries([...rows])]),
  ),
  "varied.cells": cells(),
};
