import {
  aDbf,
  aShp,
  aSquare,
  cp874,
  type DbfColumn,
  WGS84,
} from "../../catalogue/shapefile-fixture";
import { aWorkbook } from "../../catalogue/workbook-fixture";
import { PROVINCES } from "./places";

/** 77 provinces as CP874 text, in order of their Thai names: an abbreviation, Thai name, English name. */
export function provincesCp874(): Uint8Array {
  const sorted = [...PROVINCES].sort((a, b) => (a.provinceTh < b.provinceTh ? -1 : 1));
  const lines = sorted.map((p) => [p.provinceTh.slice(0, 2), p.provinceTh, p.provinceEn].join());
  return cp874(["abbr,province_th,province_en", ...lines, ""].join("\r\n"));
}

const POPULATION_YEARS = Array.from({ length: 12 }, (_, i) => 2556 - i);

/** Made-up people of the province in line i in a year. */
export const peopleOf = (i: number, year: number) => 1_234_567 - i * 10_007 + (year - 2545) * 131;

/** People by province, tabs, CRLF, BE years as heads from the latest on, thousands set apart by commas. */
export function populationByProvince(): string {
  const lines = PROVINCES.map((p, i) => {
    const counts = POPULATION_YEARS.map((year) => peopleOf(i, year).toLocaleString("en-US"));
    return [p.provinceTh, ...counts].join("\t");
  });
  return [["Province", ...POPULATION_YEARS].join("\t"), ...lines, ""].join("\r\n");
}

const INCOME_YEARS = [2541, 2543, 2545, 2547, 2549, 2550, 2552, 2554, 2556, 2558];
/** Spellings that offices use beside the official ones. */
const VARIANTS: Readonly<Record<string, string>> = {
  Phatthalung: "Phattalung",
  "Chon Buri": "Chonburi",
  "Buri Ram": "Buriram",
};
const GROUPS = [
  [" Greater Bangkok ", ["10", "11", "12", "13"]],
  [" Central Region ", ["14", "15", "16", "17", "18", "19", "20", "70"]],
  [" Northern Region ", ["50", "51", "52", "57"]],
  [" Northeastern Region ", ["31", "40", "41"]],
  [" Southern Region ", ["80", "90", "93"]],
] as const;

/** Made-up monthly income of a province in a year, in baht. */
export const incomeOf = (province: string, year: number) =>
  9_000 + Number(province) * 113 + (year - 2541) * 701;

/**
 * Income by province in the shape of the statistical office's workbook: indents stand for the hierarchy,
 * an empty second column, totals above their parts, some names in another spelling. 22 provinces under
 * 6 totals.
 */
export function incomeWorkbook(): Uint8Array {
  const total = (name: string) => [name, null, ...INCOME_YEARS.map((year) => 12_000 + year)];
  const rows = GROUPS.flatMap(([group, codes]) => [
    total(group),
    ...codes.map((code) => {
      const { provinceEn } = PROVINCES.find((p) => p.provinceCode === code)!;
      const name = `     ${VARIANTS[provinceEn] ?? provinceEn} `;
      return [name, null, ...INCOME_YEARS.map((year) => incomeOf(code, year))];
    }),
  ]);
  const head = ["Region and province", null, ...INCOME_YEARS];
  return aWorkbook({ Sheet1: [head, total(" Whole Kingdom "), ...rows] });
}

/** The stem of the made-up layer of amphoe. */
export const AMPHOE_LAYER = "Amphoe_Made_Up";

const number = (name: string): DbfColumn => ({ name, type: "N", width: 10 });
const AMPHOE: readonly (readonly [province: string, code: string, name: string])[] = [
  ["ชลบุรี", "2001", "เมืองชลบุรี"],
  ["ชลบุรี", "2002", "บ้านบึง"],
  ["ชลบุรี", "2003", "หนองใหญ่"],
  ["ระยอง", "2101", "เมืองระยอง"],
  ["ระยอง", "2102", "บ้านฉาง"],
  ["ระยอง", "2103", "แกลง"],
];

/**
 * The loose parts of a shapefile of six amphoe: text in CP874 with จ. and อ. before the names, while the
 * .cpg gives a name that is none.
 */
export function amphoeLayer(): { name: string; bytes: Uint8Array }[] {
  const columns = [
    number("FID_Provin"),
    "PROV_CODE",
    "PROV_NAM_T",
    "AMP_CODE",
    "AMP_NAM_T",
    "AMP_ID",
  ];
  const rows = AMPHOE.map(([province, code, name]) => [
    ...["0", code.slice(0, 2), `จ.${province}`, code.slice(2), `อ.${name}`, `${code}0000`],
  ]);
  const text = (body: string) => new TextEncoder().encode(body);
  const parts = {
    cpg: text("ISO 885911"),
    dbf: aDbf(columns, rows, cp874),
    prj: text(WGS84),
    shp: aShp(AMPHOE.map((_, i) => [aSquare(101 + i * 0.1, 13, 0.1)])),
  };
  return Object.entries(parts).map(([ending, bytes]) => ({
    name: `${AMPHOE_LAYER}.${ending}`,
    bytes,
  }));
}
