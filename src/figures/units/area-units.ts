import { numberAt, textAt } from "../../base/column";
import type { AreaTable } from "../../domain/area";
import { type RegionScheme, regionOfProvince } from "../../domain/region";
import type { Quota, Scenario } from "../../domain/scenario";
import type { Bilingual } from "../../domain/text";

/** A place that a quota counts by. */
export type QuotaPlace = { readonly id: string; readonly name: Bilingual };

/** Levels of areas, from the smallest up. */
export const UNIT_LEVELS = ["tambon", "amphoe", "province", "region", "country"] as const;

/** One of {@link UNIT_LEVELS}. */
export type UnitLevel = (typeof UNIT_LEVELS)[number];

/** Code of the country among units. */
export const COUNTRY_CODE = "TH";

/** The areas of a level and where they lie; entry per unit. */
export type AreaUnits = {
  readonly level: UnitLevel;
  /** DOPA codes, ids of regions, or {@link COUNTRY_CODE}. */
  readonly codes: readonly string[];
  readonly indexOf: ReadonlyMap<string, number>;
  /** Number of the unit of each row of the area table; −1 where the region scheme leaves it out. */
  readonly unitOf: Int32Array;
  /** First row of the area table in each unit; −1 for a region without any. */
  readonly firstRow: Int32Array;
  /** Number of the amphoe of each unit; −1 for larger ones. */
  readonly amphoe: Int32Array;
  readonly lon: Float64Array;
  readonly lat: Float64Array;
};

const cache = new WeakMap<AreaTable, Map<string, AreaUnits>>();

/**
 * The units of a level; larger ones lie at the mean of their tambons' points (NaN without any).
 * Regions are those of `scheme`, in its order; without a scheme there are none.
 */
export function areaUnitsOf(areas: AreaTable, level: UnitLevel, scheme?: RegionScheme): AreaUnits {
  const key = level === "region" ? `${level} ${scheme?.id}` : level;
  const byLevel = cache.get(areas) ?? new Map<string, AreaUnits>();
  cache.set(areas, byLevel);
  const areaUnits = byLevel.get(key) ?? makeAreaUnits(areas, level, scheme);
  byLevel.set(key, areaUnits);
  return areaUnits;
}

function makeAreaUnits(
  areas: AreaTable,
  level: UnitLevel,
  scheme: RegionScheme | undefined,
): AreaUnits {
  const amphoes = numbered(areas.amphoeCode);
  const amphoeOf = Int32Array.from(areas.amphoeCode, (code) => amphoes.get(code) ?? -1);
  if (level === "tambon") {
    const own = Int32Array.from(areas.code, (_, row) => row);
    const { code: codes, indexOf, lon, lat } = areas;
    return { level, codes, indexOf, unitOf: own, firstRow: own, amphoe: amphoeOf, lon, lat };
  }
  const keys = keysOf(areas, level, scheme);
  const indexOf =
    level === "region" ? numbered(scheme?.regions.map(({ id }) => id) ?? []) : numbered(keys);
  const unitOf = Int32Array.from(keys, (key) => indexOf.get(key) ?? -1);
  const firstRow = new Int32Array(indexOf.size).fill(-1);
  unitOf.forEach((unit, row) => {
    if (firstRow[unit] === -1) firstRow[unit] = row;
  });
  return {
    level,
    codes: [...indexOf.keys()],
    indexOf,
    unitOf,
    firstRow,
    amphoe: Int32Array.from(firstRow, (_, unit) => (level === "amphoe" ? unit : -1)),
    lon: meansOf(areas.lon, unitOf, indexOf.size),
    lat: meansOf(areas.lat, unitOf, indexOf.size),
  };
}

/** Code of the unit that each row of the area table lies in; "" outside the scheme. */
function keysOf(
  areas: AreaTable,
  level: Exclude<UnitLevel, "tambon">,
  scheme: RegionScheme | undefined,
): readonly string[] {
  if (level === "amphoe") return areas.amphoeCode;
  if (level === "province") return areas.provinceCode;
  if (level === "country") return areas.code.map(() => COUNTRY_CODE);
  const regions = scheme ? regionOfProvince(scheme) : new Map<string, string>();
  return areas.provinceCode.map((province) => regions.get(province) ?? "");
}

function meansOf(values: Float64Array, unitOf: Int32Array, units: number): Float64Array {
  const sum = new Float64Array(units);
  const count = new Float64Array(units);
  values.forEach((value, row) => {
    if (Number.isNaN(value) || unitOf[row] === -1) return;
    sum[numberAt(unitOf, row)]! += value;
    count[numberAt(unitOf, row)]! += 1;
  });
  return sum.map((total, unit) =>
    numberAt(count, unit) > 0 ? total / numberAt(count, unit) : Number.NaN,
  );
}

function numbered(codes: readonly string[]): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const code of codes) if (!numbers.has(code)) numbers.set(code, numbers.size);
  return numbers;
}

/** Scheme whose regions a quota per cluster counts by. */
export const CLUSTER_SCHEME = "cluster18_2560";

/** Scheme that a quota counts by; `undefined` where it needs one that the data lack. */
export function schemeOfQuota(
  schemes: readonly RegionScheme[],
  { scheme, quota }: Pick<Scenario, "scheme" | "quota">,
): RegionScheme | undefined {
  const wanted = quota.per === "cluster" ? CLUSTER_SCHEME : scheme;
  return schemes.find(({ id }) => id === wanted);
}

/** Places of a quota and the number of each unit's; −1 where the scheme leaves its province out. */
export function placesOf(
  areas: AreaTable,
  areaUnits: AreaUnits,
  per: Quota["per"],
  scheme: RegionScheme | undefined,
): { places: QuotaPlace[]; placeOf: Int32Array } {
  const units = Array.from(areaUnits.firstRow);
  if (per === "country") {
    const name = { th: "ทั้งประเทศ", en: "The country" };
    return { places: [{ id: "country", name }], placeOf: new Int32Array(units.length) };
  }
  if (per === "province" || per === "amphoe") {
    const codes = per === "province" ? areas.provinceCode : areas.amphoeCode;
    const th = per === "province" ? areas.provinceTh : areas.amphoeTh;
    const en = per === "province" ? areas.provinceEn : areas.amphoeEn;
    const numbers = numbered(units.map((row) => textAt(codes, row)));
    const first = new Map(
      units.map((row) => [textAt(codes, row), row]).reverse() as [string, number][],
    );
    const places = [...numbers.keys()].map((id) => {
      const row = first.get(id)!;
      return { id, name: { th: textAt(th, row), en: textAt(en, row) } };
    });
    return { places, placeOf: Int32Array.from(units, (row) => numbers.get(textAt(codes, row))!) };
  }
  const regions = scheme?.regions ?? [];
  const of = scheme ? regionOfProvince(scheme) : new Map<string, string>();
  const numbers = new Map(regions.map(({ id }, i) => [id, i]));
  return {
    places: regions.map(({ id, name }) => ({ id, name })),
    placeOf: Int32Array.from(units, (row) => {
      return numbers.get(of.get(textAt(areas.provinceCode, row)) ?? "") ?? -1;
    }),
  };
}
