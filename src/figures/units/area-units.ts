import type { AreaTable } from "../../domain/area";
import { type RegionScheme, regionOfProvince } from "../../domain/region";
import type { Quota, Scenario } from "../../domain/scenario";
import type { Bilingual } from "../../domain/text";

/** A place that a quota counts by. */
export type QuotaPlace = { readonly id: string; readonly name: Bilingual };

/** The units that can be chosen (tambons or amphoe) and where they lie; entry per unit. */
export type AreaUnits = {
  readonly level: Scenario["level"];
  readonly codes: readonly string[];
  readonly indexOf: ReadonlyMap<string, number>;
  /** Number of the unit of each row of the area table. */
  readonly unitOf: Int32Array;
  /** First row of the area table in each unit. */
  readonly firstRow: Int32Array;
  readonly amphoe: Int32Array;
  readonly lon: Float64Array;
  readonly lat: Float64Array;
};

const made = new WeakMap<AreaTable, Map<Scenario["level"], AreaUnits>>();

/** The units of a level; an amphoe lies at the mean of its tambons' points (NaN without any). */
export function areaUnitsOf(areas: AreaTable, level: Scenario["level"]): AreaUnits {
  const known = made.get(areas) ?? new Map<Scenario["level"], AreaUnits>();
  made.set(areas, known);
  const areaUnits = known.get(level) ?? makeAreaUnits(areas, level);
  known.set(level, areaUnits);
  return areaUnits;
}

function makeAreaUnits(areas: AreaTable, level: Scenario["level"]): AreaUnits {
  const amphoes = numbered(areas.amphoeCode);
  const amphoeOf = Int32Array.from(areas.amphoeCode, (code) => amphoes.get(code) ?? -1);
  if (level === "tambon") {
    const own = Int32Array.from(areas.code, (_, row) => row);
    const { code: codes, indexOf, lon, lat } = areas;
    return { level, codes, indexOf, unitOf: own, firstRow: own, amphoe: amphoeOf, lon, lat };
  }
  const firstRow = new Int32Array(amphoes.size).fill(-1);
  amphoeOf.forEach((unit, row) => {
    if (firstRow[unit] === -1) firstRow[unit] = row;
  });
  return {
    level,
    codes: [...amphoes.keys()],
    indexOf: amphoes,
    unitOf: amphoeOf,
    firstRow,
    amphoe: Int32Array.from(firstRow, (_, unit) => unit),
    lon: meansOf(areas.lon, amphoeOf, amphoes.size),
    lat: meansOf(areas.lat, amphoeOf, amphoes.size),
  };
}

function meansOf(values: Float64Array, unitOf: Int32Array, units: number): Float64Array {
  const sum = new Float64Array(units);
  const count = new Float64Array(units);
  values.forEach((value, row) => {
    if (Number.isNaN(value)) return;
    sum[unitOf[row]!]! += value;
    count[unitOf[row]!]! += 1;
  });
  return sum.map((total, unit) => (count[unit]! > 0 ? total / count[unit]! : Number.NaN));
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
    const numbers = numbered(units.map((row) => codes[row]!));
    const first = new Map(units.map((row) => [codes[row]!, row]).reverse() as [string, number][]);
    const places = [...numbers.keys()].map((id) => {
      const row = first.get(id)!;
      return { id, name: { th: th[row]!, en: en[row]! } };
    });
    return { places, placeOf: Int32Array.from(units, (row) => numbers.get(codes[row]!)!) };
  }
  const regions = scheme?.regions ?? [];
  const of = scheme ? regionOfProvince(scheme) : new Map<string, string>();
  const numbers = new Map(regions.map(({ id }, i) => [id, i]));
  return {
    places: regions.map(({ id, name }) => ({ id, name })),
    placeOf: Int32Array.from(units, (row) => {
      return numbers.get(of.get(areas.provinceCode[row]!) ?? "") ?? -1;
    }),
  };
}
