import type { Manifest } from "../../domain/dataset";
import { ACCRUALS, AGGREGATIONS, WEIGHTS } from "../../domain/indicator";

type Check = (value: unknown) => boolean;

const text: Check = (v) => typeof v === "string";
const number: Check = (v) => typeof v === "number" && Number.isFinite(v);
const flag: Check = (v) => typeof v === "boolean";
const listOf =
  (item: Check): Check =>
  (v) =>
    Array.isArray(v) && v.every(item);
const shape =
  (fields: Record<string, Check>): Check =>
  (v) =>
    firstFault(v, fields) === null;

const optional =
  (check: Check): Check =>
  (v) =>
    v === undefined || check(v);

const oneOf =
  (choices: readonly string[]): Check =>
  (v) =>
    typeof v === "string" && choices.includes(v);

const nullable =
  (check: Check): Check =>
  (v) =>
    v === null || check(v);

const bilingual = shape({ th: text, en: text });
const named = shape({ code: text, name: text });

const boundaries = shape({
  title: bilingual,
  source: bilingual,
  licence: bilingual,
  vintage: text,
  approximate: flag,
  shapes: number,
  current: number,
  retired: listOf(named),
  withoutShape: listOf(named),
  cutNames: listOf(shape({ code: text, inFile: text, name: text })),
  levels: listOf(shape({ file: text, bytes: number, vertices: number, minZoom: number })),
});

const indicator = shape({
  id: text,
  name: bilingual,
  unit: text,
  direction: text,
  decimals: number,
  aggregation: optional(oneOf(AGGREGATIONS)),
  accrual: optional(oneOf(ACCRUALS)),
  weight: optional(oneOf(WEIGHTS)),
});

const imported = shape({
  at: text,
  originals: listOf(text),
  unplacedFile: text,
  oneRow: bilingual,
  vintage: text,
  thresholds: listOf(shape({ indicator: text, yearBe: number, value: number })),
});

const datasetFields = {
  id: text,
  kind: text,
  title: bilingual,
  source: bilingual,
  licence: bilingual,
  demonstration: flag,
  years: listOf(number),
  seriesBreaks: listOf(number),
  rows: number,
  files: listOf(shape({ indicator: text, file: text, bytes: number })),
  joins: listOf(shape({ file: text, indicator: text, yearBe: nullable(number), rows: number })),
  level: optional((v) => v === "tambon" || v === "amphoe" || v === "province"),
  indicators: optional(listOf(indicator)),
  imported: optional(imported),
  fromHouseholds: optional(
    shape({ notPublic: listOf(shape({ yearBe: number, codes: listOf(text) })) }),
  ),
};

const dataset = shape(datasetFields);

const manifest = {
  format: (v: unknown) => v === 1,
  builtAt: text,
  boundaries,
  areas: text,
  regions: text,
  indicators: text,
  neighbours: text,
  unplaced: text,
  codeHistory: (v: unknown) => v === undefined || text(v),
  indicatorLists: (v: unknown) => v === undefined || text(v),
  datasets: listOf(dataset),
  checksums: (v: unknown) =>
    typeof v === "object" && v !== null && Object.values(v).every((sum) => text(sum)),
  checksum: text,
} satisfies Record<Exclude<keyof Manifest, "withheld">, Check>;

function firstFault(value: unknown, fields: Record<string, Check>): string | null {
  if (typeof value !== "object" || value === null) return "not an object";
  const record = value as Record<string, unknown>;
  return Object.keys(fields).find((key) => !fields[key]?.(record[key])) ?? null;
}

/** The first field of a dataset's description that is absent or of the wrong shape; null when sound. */
export function datasetFault(value: unknown): string | null {
  return firstFault(value, datasetFields);
}

/** The first field of a manifest that is absent or of the wrong shape; null when it is sound. */
export function manifestFault(value: unknown): string | null {
  return firstFault(value, manifest);
}
