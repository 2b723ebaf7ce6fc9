import { type SeriesRow, writeSeries } from "../../src/catalogue/arrow/write-series";
import { writeTable } from "../../src/catalogue/arrow/write-table";
import type { FetchBytes } from "../../src/catalogue/shipped/fetch-bytes";
import type { DatasetInfo, DatasetKind, Manifest } from "../../src/domain/dataset";
import { completeIndicator, type Indicator } from "../../src/domain/indicator";
import type { Status } from "../../src/domain/observation";
import type { AreaRole } from "../../src/domain/programme";
import type { RegionScheme } from "../../src/domain/region";

/** 60 tambons: 4 provinces (Bangkok among them) × 3 amphoe × 5. */
const CODES = ["10", "40", "50", "70"].flatMap((province) =>
  ["01", "02", "03"].flatMap((amphoe) =>
    ["01", "02", "03", "04", "05"].map((tambon) => province + amphoe + tambon),
  ),
);

const both = (text: string) => ({ th: text, en: text });
const scheme = (id: RegionScheme["id"], regions: Record<string, string[]>): RegionScheme => ({
  id,
  name: both(id),
  source: both("test"),
  regions: Object.entries(regions).map(([r, provinces]) => ({ id: r, name: both(r), provinces })),
  outside: [],
});

export const SCHEMES: RegionScheme[] = [
  scheme("geo6", { north: ["50"], northeast: ["40"], central: ["10"], west: ["70"] }),
  scheme("planning6_2560", { north: ["50"], northeast: ["40"], central: ["70"] }),
];

/** Registered people along the tambons; four to a household. */
export const POPULATION = CODES.map((_, i) => 500 + ((i * 37) % 23) * 100);

/** The table of areas; NaN for tambons in which nobody is registered. */
export function areas(population: readonly number[] = POPULATION): Uint8Array {
  const text = (name: string, of: (code: string) => string) =>
    ({ name, type: "text", values: CODES.map(of) }) as const;
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
    { name: "lon", type: "float64", values: CODES.map((_, i) => (i ? 100 : Number.NaN)) },
    { name: "lat", type: "float64", values: CODES.map((_, i) => (i ? 14 : Number.NaN)) },
    { name: "population", type: "int32", values: population },
    { name: "households", type: "int32", values: population.map((p) => p / 4) },
    { name: "has_boundary", type: "uint8", values: CODES.map((_, i) => Number(i > 0)) },
  ]);
}

const STATUSES: Status[] = ["value", "suppressed", "missing", "not_applicable"];

/** No Bangkok; of the rest every ninth is without a figure; ties, zeros and no-denominator rows. */
export function observations(year: number): SeriesRow[] {
  return CODES.flatMap((areaCode, i): SeriesRow[] => {
    if (areaCode.startsWith("10")) return [];
    const status = i % 9 === 4 ? STATUSES[1 + (Math.floor(i / 9) % 3)]! : "value";
    const none = Number.NaN;
    if (status !== "value") {
      return [{ areaCode, yearBe: year, value: none, numerator: none, denominator: none, status }];
    }
    const denominator = 200 + ((i * 53) % 17) * 40;
    const numerator = (i * i + year) % 31;
    const value = (100 * numerator) / denominator;
    const plain = i % 7 === 0;
    return [
      {
        areaCode,
        yearBe: year,
        value,
        numerator: plain ? none : numerator,
        denominator: plain ? none : denominator,
        status,
      },
    ];
  });
}

const role = (
  areaCode: string,
  level: AreaRole["level"],
  name: AreaRole["role"],
  wave: number,
): AreaRole => ({
  programme: "p",
  areaCode,
  level,
  role: name,
  wave,
  since: 2561 + wave,
  source: "test",
});

/** A pilot amphoe with a rollout tambon in it, and tambons of their own, one in Bangkok. */
export const ROLES: AreaRole[] = [
  role("500103", "tambon", "rollout", 2),
  role("5001", "amphoe", "pilot", 1),
  role("400101", "tambon", "pilot", 1),
  role("400202", "tambon", "rollout", 2),
  role("400203", "tambon", "rollout", 3),
  role("700101", "tambon", "candidate", 0),
  role("100101", "tambon", "rollout", 1),
];

function roles(): Uint8Array {
  const text = (name: string, of: (r: AreaRole) => string) =>
    ({ name, type: "text", values: ROLES.map(of) }) as const;
  return writeTable([
    text("programme", (r) => r.programme),
    text("area_code", (r) => r.areaCode),
    text("level", (r) => r.level),
    text("role", (r) => r.role),
    { name: "wave", type: "uint8", values: ROLES.map((r) => r.wave) },
    { name: "since", type: "uint16", values: ROLES.map((r) => r.since) },
    text("source", (r) => r.source),
  ]);
}

function unplaced(): Uint8Array {
  const text = (name: string, values: string[]) => ({ name, type: "dictionary", values }) as const;
  const number = (name: string, values: number[]) => ({ name, type: "float64", values }) as const;
  return writeTable([
    text("dataset", ["real", "real"]),
    { name: "row", type: "int32", values: [17, 3] },
    text("reason", ["municipal-not-in-crosswalk", "crosswalk-blank"]),
    text("raw_code", ["500151", "500152"]),
    text("raw_name", ["เทศบาล", ""]),
    text("indicator", ["poverty_income", "poverty_income"]),
    { name: "year_be", type: "uint16", values: [2565, 2565] },
    number("value", [1.5, 2]),
    number("numerator", [3, 4]),
    number("denominator", [200, 250]),
  ]);
}

function sepVillages(): Uint8Array {
  const villages = [
    ["50010101", 1],
    ["50010102", 3],
    ["40010101", 2],
    ["50010103", 1],
  ] as const;
  return writeTable([
    { name: "village_code", type: "text", values: villages.map(([code]) => code) },
    { name: "tambon_code", type: "dictionary", values: villages.map(([c]) => c.slice(0, 6)) },
    { name: "level", type: "uint8", values: villages.map(([, level]) => level) },
    { name: "year_be", type: "uint16", values: villages.map(() => 2562) },
  ]);
}

function cells(): Uint8Array {
  return writeTable([
    { name: "area_code", type: "dictionary", values: ["500101", "500101", "400101"] },
    { name: "year_be", type: "uint16", values: [2565, 2565, 2565] },
    { name: "mask", type: "uint8", values: [1, 31, 8] },
    { name: "people", type: "int32", values: [12, 3, 40] },
  ]);
}

/** 100 households near one point (every fourth fails nothing), and two lonely poor ones. */
function households(): Uint8Array {
  const lon = Array.from({ length: 102 }, (_, i) => (i < 100 ? 100 + i * 1e-5 : 102 + i));
  return writeTable([
    { name: "lon", type: "float32", values: lon },
    { name: "lat", type: "float32", values: lon.map(() => 15) },
    { name: "tambon_code", type: "dictionary", values: lon.map(() => "500101") },
    { name: "mask", type: "uint8", values: lon.map((_, i) => (i < 100 && i % 4 === 0 ? 0 : 8)) },
    { name: "members", type: "uint8", values: lon.map(() => 4) },
  ]);
}

function dataset(
  id: string,
  kind: DatasetKind,
  files: Record<string, string>,
  demonstration = true,
): DatasetInfo {
  return {
    id,
    kind,
    title: both(id),
    source: both("test"),
    licence: both("CC0"),
    demonstration,
    years: [2564, 2565],
    seriesBreaks: [],
    rows: 0,
    files: Object.entries(files).map(([indicator, file]) => ({ indicator, file, bytes: 0 })),
    joins: [],
  };
}

/** Manifest of the small country: income has a real dataset, health only a demonstration. */
export const MANIFEST: Manifest = {
  format: 1,
  builtAt: "",
  boundaries: {
    title: both(""),
    source: both(""),
    licence: both(""),
    vintage: "",
    approximate: true,
    shapes: 0,
    current: 0,
    retired: [],
    withoutShape: [],
    cutNames: [],
    levels: [],
  },
  areas: "areas.arrow",
  regions: "regions.json",
  indicators: "indicators.json",
  neighbours: "neighbours.topo.json",
  unplaced: "unplaced.arrow",
  checksums: {},
  checksum: "",
  datasets: [
    dataset("demo", "indicators", { poverty_health: "demo.health", poverty_income: "demo.income" }),
    dataset("real", "indicators", { poverty_income: "real.income" }, false),
    dataset("demo-roles", "roles", { "": "roles.arrow" }),
    dataset("demo-sep", "sep_villages", { "": "sep.arrow" }),
    dataset("demo-cells", "joint_cells", { "": "cells.arrow" }),
    dataset("demo-households", "households", { "": "households.arrow" }),
  ],
};

/** The same where the joint cells are real, with the table of their people. */
export const WITH_REAL_CELLS: Manifest = {
  ...MANIFEST,
  datasets: [
    ...MANIFEST.datasets.filter(({ id }) => id !== "demo-cells"),
    dataset("real-any", "indicators", { poverty_any: "real.any" }, false),
    dataset("real-any-cells", "joint_cells", { "": "cells.arrow" }, false),
  ],
};

/** The catalogue of the small country. */
export const INDICATORS: Indicator[] = ["poverty_health", "poverty_income"].map((id) =>
  completeIndicator({
    id,
    name: both(id),
    unit: "percent",
    direction: "high-is-bad",
    dimension: null,
    decimals: 2,
    family: "rate",
  }),
);

export const FILES: Record<string, () => Uint8Array> = {
  "areas.arrow": () => areas(),
  "regions.json": () => new TextEncoder().encode(JSON.stringify(SCHEMES)),
  "indicators.json": () => new TextEncoder().encode(JSON.stringify(INDICATORS)),
  "demo.health": () => writeSeries([...observations(2564), ...observations(2565)]),
  "demo.income": () => writeSeries(observations(2564)),
  "real.income": () => writeSeries(observations(2565)),
  "real.any": () => writeSeries(observations(2565)),
  "roles.arrow": roles,
  "sep.arrow": sepVillages,
  "cells.arrow": cells,
  "households.arrow": households,
  "unplaced.arrow": unplaced,
};

/** Serves the files above; `replaced` puts other bytes in the place of some. */
export function serve(replaced: Record<string, Uint8Array> = {}): FetchBytes {
  return async (file) => {
    const bytes = replaced[file] ?? FILES[file]?.();
    if (bytes) return { ok: true, value: bytes };
    return { ok: false, problem: { kind: "fetch-failed", url: file, status: 404 } };
  };
}
