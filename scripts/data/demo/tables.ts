import type { SeriesRow } from "../../../src/catalogue/arrow/write-series";
import { type TableColumn, writeTable } from "../../../src/catalogue/arrow/write-table";
import { DIMENSIONS } from "../../../src/domain/indicator";
import type { AreaRole } from "../../../src/domain/programme";
import type { Households } from "./households";
import type { SurveyRecord } from "./survey";
import { SEP_YEAR, type SepVillage } from "./villages";

/** An Arrow file with the number of its rows. */
export type BuiltTable = { readonly bytes: Uint8Array; readonly rows: number };

function built(columns: readonly TableColumn[]): BuiltTable {
  return { bytes: writeTable(columns), rows: columns[0]?.values.length ?? 0 };
}

/** The series of each indicator: the five dimensions, and `poverty_any` (one or more of them). */
export function surveySeries(records: readonly SurveyRecord[]): Map<string, SeriesRow[]> {
  const series = new Map<string, SeriesRow[]>();
  series.set(
    "poverty_any",
    records.map((r) => seriesRow(r, r.people - r.cells[0]!)),
  );
  DIMENSIONS.forEach((dimension, d) => {
    series.set(
      `poverty_${dimension}`,
      records.map((r) => seriesRow(r, r.failing[d]!)),
    );
  });
  return series;
}

function seriesRow({ code, yearBe, status, people }: SurveyRecord, poor: number): SeriesRow {
  const told = status === "value";
  return {
    areaCode: code,
    yearBe,
    value: told ? (100 * poor) / people : Number.NaN,
    numerator: told ? poor : Number.NaN,
    denominator: status === "missing" ? Number.NaN : people,
    status,
  };
}

/** The joint cells that are not zero, of the tambons and years whose figures are told. */
export function cellsTable(records: readonly SurveyRecord[]): BuiltTable {
  const told = records.filter((r) => r.status === "value");
  const rows = told.flatMap((r) =>
    Array.from(r.cells, (people, mask) => ({ code: r.code, year: r.yearBe, mask, people })).filter(
      (c) => c.mask > 0 && c.people > 0,
    ),
  );
  return built([
    { name: "area_code", type: "dictionary", values: rows.map((r) => r.code) },
    { name: "year_be", type: "uint16", values: rows.map((r) => r.year) },
    { name: "mask", type: "uint8", values: rows.map((r) => r.mask) },
    { name: "people", type: "int32", values: rows.map((r) => r.people) },
  ]);
}

/** `sep-villages.arrow`. */
export function villagesTable(villages: readonly SepVillage[]): BuiltTable {
  return built([
    { name: "village_code", type: "text", values: villages.map((v) => v.villageCode) },
    { name: "tambon_code", type: "dictionary", values: villages.map((v) => v.tambonCode) },
    { name: "level", type: "uint8", values: villages.map((v) => v.level) },
    { name: "year_be", type: "uint16", values: villages.map(() => SEP_YEAR) },
  ]);
}

/** `area-roles.arrow`. */
export function rolesTable(roles: readonly AreaRole[]): BuiltTable {
  return built([
    { name: "programme", type: "dictionary", values: roles.map((r) => r.programme) },
    { name: "area_code", type: "text", values: roles.map((r) => r.areaCode) },
    { name: "level", type: "dictionary", values: roles.map((r) => r.level) },
    { name: "role", type: "dictionary", values: roles.map((r) => r.role) },
    { name: "wave", type: "uint8", values: roles.map((r) => r.wave) },
    { name: "since", type: "uint16", values: roles.map((r) => r.since) },
    { name: "source", type: "dictionary", values: roles.map((r) => r.source) },
  ]);
}

/** `households.arrow`. */
export function householdsTable(households: Households): BuiltTable {
  return built([
    { name: "lon", type: "float32", values: households.lon },
    { name: "lat", type: "float32", values: households.lat },
    { name: "tambon_code", type: "dictionary", values: households.tambon },
    { name: "mask", type: "uint8", values: households.mask },
    { name: "members", type: "uint8", values: households.members },
  ]);
}
