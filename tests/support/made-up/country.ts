import { checksum } from "../../../src/base/checksum";
import { type SeriesRow, writeSeries } from "../../../src/catalogue/arrow/write-series";
import { writeTable } from "../../../src/catalogue/arrow/write-table";
import { sealed } from "../../../src/catalogue/shipped/manifest-seal";
import type { DatasetInfo, DatasetKind, Manifest } from "../../../src/domain/dataset";
import type { Indicator } from "../../../src/domain/indicator";
import type { Status } from "../../../src/domain/observation";
import type { AreaRole } from "../../../src/domain/programme";
import type { RegionScheme } from "../../../src/domain/region";
import type { Bilingual } from "../../../src/domain/text";

import { boundaryLevels } from "./shapes";

/** A text that differs between the languages. */
const both = (th: string, en: string): Bilingual => ({ th, en });

/** A tambon of the made-up country. */
export type MadeUpArea = {
  readonly code: string;
  readonly name: Bilingual;
  readonly amphoe: Bilingual;
  readonly province: Bilingual;
  readonly lon: number;
  readonly lat: number;
  readonly population: number;
  readonly households: number;
};

type Province = readonly [code: string, region: string, name: Bilingual, lon: number, lat: number];
const PROVINCES: readonly Province[] = [
  ["14", "central", both("กลางเมือง", "Klang Mueang"), 100.5, 14.3],
  ["20", "east", both("ตะวันฉาย", "Tawan Chai"), 101.2, 13.2],
  ["40", "northeast", both("ที่ราบสูง", "Thi Rap Sung"), 102.8, 16.4],
  ["50", "north", both("ดอยหลวง", "Doi Luang"), 98.9, 18.8],
  ["70", "west", both("แม่น้ำแคว", "Maenam Khwae"), 99.6, 13.6],
  ["90", "south", both("ปลายแหลม", "Plai Laem"), 100.5, 7.2],
];
const TAMBONS = [
  both("ดอนแก้ว", "Don Kaeo"),
  both("หนองบัว", "Nong Bua"),
  both("ห้วยทราย", "Huai Sai"),
  both("ก่ำน้อย", "Kam Noi"),
];

/** An area with everything that a table of areas holds; `changes` replace some of it. */
export function anArea(code: string, changes: Partial<MadeUpArea> = {}): MadeUpArea {
  const i = PROVINCES.findIndex(([province]) => code.startsWith(province));
  const [, , province, lon, lat] = PROVINCES[Math.max(0, i)]!;
  const [amphoe, tambon] = [Number(code.slice(2, 4)), Number(code.slice(4, 6))];
  const name = TAMBONS[(tambon - 1) % TAMBONS.length]!;
  const seed = Number(code.slice(0, 2)) * 7 + amphoe * 31 + tambon * 13;
  const population = 900 + (seed % 23) * 110;
  return {
    code,
    name: both(`${name.th}${amphoe}`, `${name.en} ${amphoe}`),
    amphoe: both(`${province.th}ที่ ${amphoe}`, `${province.en} ${amphoe}`),
    province,
    lon: lon + amphoe * 0.2 + tambon * 0.05,
    lat: lat + tambon * 0.02,
    population,
    households: Math.round(population / 4),
    ...changes,
  };
}

/** 48 tambons: a province in each of the six regions, 2 amphoe of 4 tambons in each. */
export const AREAS: readonly MadeUpArea[] = PROVINCES.flatMap(([province]) =>
  ["01", "02"].flatMap((amphoe) =>
    ["01", "02", "03", "04"].map((tambon) => anArea(province + amphoe + tambon)),
  ),
);

/** A rate of poor people; `changes` make it something else. */
export function anIndicator(id: string, changes: Partial<Indicator> = {}): Indicator {
  return {
    id,
    name: both(`ตัวชี้วัด ${id}`, `Indicator ${id}`),
    unit: "percent",
    direction: "high-is-bad",
    dimension: null,
    decimals: 1,
    family: "poverty",
    ...{ aggregation: "ratio", accrual: "per-period", weight: "population" },
    ...changes,
  };
}

/** The indicators of the made-up country: poverty in any of five dimensions, in each, and mean income. */
export const INDICATORS: readonly Indicator[] = [
  anIndicator("poverty_any", { name: both("คนจนเป้าหมาย", "Poor in any way") }),
  anIndicator("poverty_income", {
    name: both("จนด้านรายได้", "Poor in income"),
    dimension: "income",
  }),
  anIndicator("poverty_health", {
    name: both("จนด้านสุขภาพ", "Poor in health"),
    dimension: "health",
  }),
  anIndicator("poverty_education", {
    name: both("จนด้านการศึกษา", "Poor in education"),
    dimension: "education",
  }),
  anIndicator("poverty_living", {
    name: both("จนด้านความเป็นอยู่", "Poor in living"),
    dimension: "living",
  }),
  anIndicator("poverty_accessibility", {
    name: both("จนด้านการเข้าถึงบริการ", "Poor in access"),
    dimension: "accessibility",
  }),
];

export const YEARS = [2564, 2565] as const;

/** Poor people and people asked, of an area in a year; a status where there is no figure. */
export function figureOf(indicator: string, code: string, yearBe: number) {
  const i = AREAS.findIndex((area) => area.code === code);
  const kind = INDICATORS.findIndex(({ id }) => id === indicator);
  const denominator = 300 + ((i * 53) % 17) * 40;
  const numerator = 5 + ((i * i + kind * 11 + (yearBe - 2564) * 7) % 47);
  const status: Status = i === 4 ? "suppressed" : i === 13 ? "missing" : "value";
  return { numerator, denominator, value: (100 * numerator) / denominator, status };
}

function seriesOf(indicator: string): SeriesRow[] {
  return YEARS.flatMap((yearBe) =>
    AREAS.map(({ code: areaCode }): SeriesRow => {
      const { status, ...figures } = figureOf(indicator, areaCode, yearBe);
      const none = { value: Number.NaN, numerator: Number.NaN, denominator: Number.NaN };
      return { areaCode, yearBe, status, ...(status === "value" ? figures : none) };
    }),
  );
}

/** An entry of the manifest with one file for each indicator, or one alone; `changes` replace some of it. */
export function aDataset(
  id: string,
  kind: DatasetKind,
  files: Readonly<Record<string, string>>,
  changes: Partial<DatasetInfo> = {},
): DatasetInfo {
  return {
    id,
    kind,
    title: both(`ชุดข้อมูล ${id}`, `Dataset ${id}`),
    source: both("สำนักงานสมมุติ", "An office made up"),
    licence: both("CC0", "CC0"),
    demonstration: false,
    years: [...YEARS],
    seriesBreaks: [],
    rows: AREAS.length * YEARS.length * Object.keys(files).length,
    files: Object.entries(files).map(([indicator, file]) => ({ indicator, file, bytes: 0 })),
    joins: [],
    ...changes,
  };
}

/** A role on record; `changes` replace some of it. */
export function aRole(areaCode: string, changes: Partial<AreaRole> = {}): AreaRole {
  const rest = { programme: "p", level: "tambon", role: "pilot", wave: 1, since: 2563 } as const;
  return { areaCode, ...rest, source: "ประกาศสมมุติ", ...changes };
}

/** The roles on record: two pilots and their rollout areas. */
export const ROLES: readonly AreaRole[] = [
  aRole("500101"),
  aRole("400101"),
  aRole("500102", { role: "rollout", wave: 2, since: 2565 }),
  aRole("400102", { role: "rollout", wave: 2, since: 2565 }),
];

const SCHEMES: readonly RegionScheme[] = [
  {
    id: "geo6",
    name: both("6 ภาคภูมิศาสตร์", "Six geographic regions"),
    source: both("สมมุติ", "made up"),
    regions: PROVINCES.map(([code, region, name]) => ({
      id: region,
      name: both(`ภาค${name.th}`, `${name.en} region`),
      provinces: [code],
    })),
    outside: [],
  },
  {
    id: "planning6_2560",
    name: both("ภาคตามแผน", "Planning regions"),
    source: both("สมมุติ", "made up"),
    regions: [
      { id: "upper", name: both("ตอนบน", "Upper"), provinces: ["14", "40", "50"] },
      { id: "lower", name: both("ตอนล่าง", "Lower"), provinces: ["20", "70", "90"] },
    ],
    outside: [],
  },
];

function areasFile(): Uint8Array {
  const text = (name: string, of: (area: MadeUpArea) => string) =>
    ({ name, type: "text", values: AREAS.map(of) }) as const;
  const degrees = (name: string, of: (area: MadeUpArea) => number) =>
    ({ name, type: "float64", values: AREAS.map(of) }) as const;
  const count = (name: string, of: (area: MadeUpArea) => number) =>
    ({ name, type: "int32", values: AREAS.map(of) }) as const;
  return writeTable([
    text("code", ({ code }) => code),
    text("name_th", ({ name }) => name.th),
    text("name_en", ({ name }) => name.en),
    text("amphoe_code", ({ code }) => code.slice(0, 4)),
    text("amphoe_th", ({ amphoe }) => amphoe.th),
    text("amphoe_en", ({ amphoe }) => amphoe.en),
    text("province_code", ({ code }) => code.slice(0, 2)),
    text("province_th", ({ province }) => province.th),
    text("province_en", ({ province }) => province.en),
    text("postal_code", () => ""),
    degrees("lon", ({ lon }) => lon),
    degrees("lat", ({ lat }) => lat),
    count("population", ({ population }) => population),
    count("households", ({ households }) => households),
    { name: "has_boundary", type: "uint8", values: AREAS.map(() => 1) },
  ]);
}

function rolesFile(): Uint8Array {
  const text = (name: string, of: (role: AreaRole) => string) =>
    ({ name, type: "text", values: ROLES.map(of) }) as const;
  return writeTable([
    text("programme", ({ programme }) => programme),
    text("area_code", ({ areaCode }) => areaCode),
    text("level", ({ level }) => level),
    text("role", ({ role }) => role),
    { name: "wave", type: "uint8", values: ROLES.map(({ wave }) => wave) },
    { name: "since", type: "uint16", values: ROLES.map(({ since }) => since) },
    text("source", ({ source }) => source),
  ]);
}

/** Villages of level 1 to 3, one in every third tambon. */
function villagesFile(): Uint8Array {
  const villages = AREAS.filter((_, i) => i % 3 === 0);
  return writeTable([
    { name: "village_code", type: "text", values: villages.map(({ code }) => `${code}01`) },
    { name: "tambon_code", type: "dictionary", values: villages.map(({ code }) => code) },
    { name: "level", type: "uint8", values: villages.map((_, i) => 1 + (i % 3)) },
    { name: "year_be", type: "uint16", values: villages.map(() => 2562) },
  ]);
}

/** Problems on record: of one tambon, one of them too few households to tell, and of its amphoe. */
export const PROBLEMS = [
  { areaCode: "500102", level: "tambon", type: "ส้วมไม่ถูกสุขลักษณะ", households: 12, status: "open" },
  { areaCode: "500102", level: "tambon", type: "ส้วมไม่ถูกสุขลักษณะ", households: 3, status: "working" },
  { areaCode: "500102", level: "tambon", type: "หนี้นอกระบบ", households: 40, status: "solved" },
  { areaCode: "5001", level: "amphoe", type: "หมอกควัน", households: 250, status: "open" },
] as const;

function problemsFile(): Uint8Array {
  const text = (name: string, of: (problem: (typeof PROBLEMS)[number]) => string) =>
    ({ name, type: "text", values: PROBLEMS.map(of) }) as const;
  return writeTable([
    text("area_code", ({ areaCode }) => areaCode),
    text("level", ({ level }) => level),
    { name: "year_be", type: "uint16", values: PROBLEMS.map(() => 2565) },
    text("source", () => "thaiqm"),
    text("type", ({ type }) => type),
    { name: "households", type: "int32", values: PROBLEMS.map(({ households }) => households) },
    text("status", ({ status }) => status),
  ]);
}

/** Households of the made-up country: 12 in each tambon, every third fails income, every fourth health. */
export const HOUSEHOLDS = AREAS.flatMap(({ code, lon, lat }) =>
  Array.from({ length: 12 }, (_, i) => ({
    code,
    lon: lon + i * 1e-4,
    lat,
    mask: (i % 3 === 0 ? 8 : 0) | (i % 4 === 0 ? 1 : 0),
    members: 1 + (i % 2) * 3,
  })),
);

function householdsFile(): Uint8Array {
  return writeTable([
    { name: "lon", type: "float32", values: HOUSEHOLDS.map(({ lon }) => lon) },
    { name: "lat", type: "float32", values: HOUSEHOLDS.map(({ lat }) => lat) },
    { name: "tambon_code", type: "dictionary", values: HOUSEHOLDS.map(({ code }) => code) },
    { name: "mask", type: "uint8", values: HOUSEHOLDS.map(({ mask }) => mask) },
    { name: "members", type: "uint8", values: HOUSEHOLDS.map(({ members }) => members) },
  ]);
}

const regionOf = (province: string) =>
  PROVINCES.find(([code]) => code === province)?.[1] ?? "central";
const LEVELS = boundaryLevels(AREAS, regionOf);

/** The manifest of the made-up country: shapes, real figures, roles, villages and households. */
export const MANIFEST: Manifest = {
  format: 1,
  builtAt: "",
  boundaries: {
    title: both("ขอบเขตสมมุติ", "Made-up boundaries"),
    source: both("สมมุติ", "made up"),
    licence: both("CC0", "CC0"),
    vintage: "",
    approximate: true,
    shapes: AREAS.length,
    current: AREAS.length,
    ...{ retired: [], withoutShape: [], cutNames: [] },
    levels: LEVELS.map(({ file, vertices, minZoom }) => ({ file, bytes: 0, vertices, minZoom })),
  },
  areas: "areas.arrow",
  regions: "regions.json",
  indicators: "indicators.json",
  neighbours: "neighbours.topo.json",
  unplaced: "unplaced.arrow",
  datasets: [
    aDataset(
      "survey",
      "indicators",
      Object.fromEntries(INDICATORS.map(({ id }) => [id, `${id}.arrow`])),
    ),
    aDataset("roles", "roles", { "": "roles.arrow" }),
    aDataset("villages", "sep_villages", { "": "villages.arrow" }),
    aDataset("households", "households", { "": "households.arrow" }),
    aDataset("register", "problems", { "": "problems.arrow" }),
  ],
  checksums: {},
  checksum: "",
};

/** The files of the made-up country by their names below `data/`, the manifest sealed over all others. */
export function countryFiles(): Map<string, Uint8Array> {
  const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
  const files = new Map([
    ["regions.json", json(SCHEMES)],
    ["indicators.json", json(INDICATORS)],
    ["areas.arrow", areasFile()],
    ["roles.arrow", rolesFile()],
    ["villages.arrow", villagesFile()],
    ["households.arrow", householdsFile()],
    ["problems.arrow", problemsFile()],
    ["neighbours.topo.json", json({ type: "Topology", arcs: [], objects: {} })],
    ...LEVELS.map(({ file, topology }) => [file, json(topology)] as const),
    ...INDICATORS.map(({ id }) => [`${id}.arrow`, writeSeries(seriesOf(id))] as const),
  ]);
  const checksums = Object.fromEntries([...files].map(([name, bytes]) => [name, checksum(bytes)]));
  const manifest = new TextEncoder().encode(sealed({ ...MANIFEST, checksums }));
  return files.set("manifest.json", manifest);
}
