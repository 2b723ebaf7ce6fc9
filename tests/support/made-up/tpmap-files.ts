import type { Place } from "../../../scripts/data/facts";
import { SIX_AMPHOE } from "./places";

/** The dimensions of poverty, each a file of its own. */
export const DIMENSIONS = ["accessibility", "education", "health", "income", "living"] as const;
export type TpmapDimension = (typeof DIMENSIONS)[number];

type Row = readonly [code: string, name: string, amphoe: string, province: string];

/** 400118 is not surveyed itself; only the municipality that lies in it is. */
const NOT_SURVEYED = "400118";
const SURVEYED = SIX_AMPHOE.flat().filter((place) => place.code !== NOT_SURVEYED);
const rowOf = (p: Place): Row => [p.code, p.nameTh, p.amphoeTh, p.provinceTh];
const MUNICIPALITIES: readonly (readonly [...Row, target: string])[] = [
  ["700851", "เทศบาลตำบล สมมุติหนึ่ง", "ปากท่อ", "ราชบุรี", "700802"],
  ["700852", "เทศบาลตำบล สมมุติสอง", "ปากท่อ", "ราชบุรี", "700802"],
  ["400151", "เทศบาลเมือง สมมุติสาม", "เมืองขอนแก่น", "ขอนแก่น", "400118"],
  ["400152", "เทศบาลตำบล สมมุติสี่", "เมืองขอนแก่น", "ขอนแก่น", "400199"],
  ["500151", "เทศบาลนคร สมมุติห้า", "เมืองเชียงใหม่", "เชียงใหม่", ""],
  ["500152", "เทศบาลตำบล สมมุติหก", "เมืองเชียงใหม่", "เชียงใหม่", ""],
];
const ROWS: readonly Row[] = [
  ...SURVEYED.map(rowOf),
  ...MUNICIPALITIES.map(([code, name, amphoe, province]): Row => [code, name, amphoe, province]),
];

/** How the rows of each file join: 74 tambons by code, 6 municipalities of which 3 have a target. */
export const TPMAP_JOIN = {
  rows: 80,
  matchedByCode: 74,
  throughCrosswalk: 3,
  unplaced: 3,
  reasons: { "crosswalk-blank": 2, "crosswalk-target-unknown": 1 },
  tambons: 75,
  summedTambons: 1,
} as const;

/** People surveyed in row i. */
const peopleOf = (i: number) => 400 + ((i * 37) % 23) * 90;
/** Poor people in row i; few fail accessibility. */
const poorOf = (dimension: TpmapDimension, i: number) =>
  dimension === "accessibility" ? Number(i % 5 === 0) : (i * i + dimension.length * 7) % 41;

/** People of all rows of one file. */
export const TPMAP_PEOPLE = ROWS.reduce((sum, _, i) => sum + peopleOf(i), 0);
/** People of the rows that no tambon gets: the last three. */
export const TPMAP_UNPLACED_PEOPLE = [77, 78, 79].reduce((sum, i) => sum + peopleOf(i), 0);

/** The name of the file of a dimension, with its year. */
export const tpmapName = (dimension: TpmapDimension) => `tpmap65_train_${dimension}.csv`;

/** A file of one dimension in the shape of TPMAP's: eight columns, rates as long decimals. */
export function tpmapFile(dimension: TpmapDimension): string {
  const places = "tumbol_ID,tumbol_name,amphur_ID,amphur_name,province_ID,province_name";
  const lines = ROWS.map(([code, name, amphoe, province], i) => {
    const rate = (100 * poorOf(dimension, i)) / peopleOf(i);
    const cells = [code, name, code.slice(0, 4), amphoe, code.slice(0, 2), province, peopleOf(i)];
    return [...cells, Number.isInteger(rate) ? rate.toFixed(1) : rate].join(",");
  });
  return [`${places},total_population,poverty_rate_${dimension}`, ...lines, ""].join("\n");
}

/** The name of the crosswalk. */
export const CROSSWALK = "tumbon_week1.csv";

/** The crosswalk in the shape of TPMAP's: 75 tambons onto themselves, six municipalities, two of them blank. */
export function crosswalkFile(): string {
  const heads = ["TUMBOL_ID", "TUMBOL_NAME", "AMPHUR_ID", "AMPHUR_NAME", "PROVINCE_ID"];
  heads.push("PROVINCE_NAME", "TOTAL_POPULATION", "TESABAN_FLAG", "TNAME", "MAP_TUMBOL_ID");
  const lines = [
    ...SIX_AMPHOE.flat().map((p) => crosswalkLine(rowOf(p), 0, p.code)),
    ...MUNICIPALITIES.map(([c, n, a, p, target]) => crosswalkLine([c, n, a, p], 1, target)),
  ];
  return [heads.map(quoted).join(","), ...lines, ""].join("\n");
}

function crosswalkLine([code, name, amphoe, province]: Row, flag: number, target: string): string {
  const names = [code, name, code.slice(0, 4), amphoe, code.slice(0, 2), province].map(quoted);
  return [...names, 900, flag, quoted(name.replace(/^เทศบาล\S+ /, "")), quoted(target)].join(",");
}

const quoted = (text: string) => `"${text}"`;
