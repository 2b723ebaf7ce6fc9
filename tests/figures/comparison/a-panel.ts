import { readFileSync } from "node:fs";
import Papa from "papaparse";
import type { AreaTable } from "../../../src/domain/area";
import { STATUS_CODE, type YearValues } from "../../../src/domain/observation";
import type { AreaRole } from "../../../src/domain/programme";
import type { RegionScheme } from "../../../src/domain/region";
import type { RoleEdit } from "../../../src/domain/role-edit";
import { roleTable } from "../../../src/domain/role-table";
import { groupsInYear } from "../../../src/figures/comparison/compared-areas";
import {
  type ComparedIndicator,
  comparedLines,
} from "../../../src/figures/comparison/compared-lines";
import { comparedYears } from "../../../src/figures/comparison/compared-years";
import { someAreas } from "../../catalogue/areas-fixture";

/** Figures by area code and year (BE); an absent or NaN entry is missing. */
export type Panel = ReadonlyMap<string, ReadonlyMap<number, number>>;

const RATE = { aggregation: "ratio", unit: "percent", weight: "population" } as const;
const text = (value: string) => ({ th: value, en: value });

const SCHEME: RegionScheme = {
  id: "geo6",
  name: text("scheme"),
  source: text("test"),
  regions: [{ id: "west", name: text("W"), provinces: ["70"] }],
  outside: [],
};

/** A role on record; `since` 0 = not told. */
export function aRole(areaCode: string, role: AreaRole["role"], since: number): AreaRole {
  return { programme: "p", areaCode, level: "tambon", role, wave: 1, since, source: "test" };
}

/** The areas of a panel and their figures in a year. */
function yearOf(areas: AreaTable, panel: Panel, year: number): YearValues {
  const value = Float64Array.from(areas.code, (code) => panel.get(code)?.get(year) ?? Number.NaN);
  const nothing = () => new Float64Array(areas.count).fill(Number.NaN);
  const status = Uint8Array.from(value, (v) =>
    Number.isNaN(v) ? STATUS_CODE.missing : STATUS_CODE.value,
  );
  return { value, numerator: nothing(), denominator: nothing(), status };
}

/** The groups of one year of a panel, over the whole country. */
export function compareYear(
  panel: Panel,
  record: readonly AreaRole[],
  year: number,
  indicator: ComparedIndicator["indicator"],
) {
  const areas = someAreas([...panel.keys()]);
  const { group } = groupsInYear(roleTable(areas, record, []), year);
  const of = { indicator, series: { level: "tambon" } } as const;
  return comparedLines(areas, SCHEME, group, of, yearOf(areas, panel, year))[0]!.comparison;
}

/** Two years of a panel compared, with its area table; `edits` are a person's, over the record. */
export function compareYears(
  panel: Panel,
  record: readonly AreaRole[],
  [from, to]: readonly [number, number],
  indicator: ComparedIndicator["indicator"] = RATE,
  edits: readonly RoleEdit[] = [],
) {
  const areas = someAreas([...panel.keys()]);
  const compared = comparedYears(
    areas,
    SCHEME,
    roleTable(areas, record, edits),
    { indicator, series: { level: "tambon" } },
    { year: from, values: yearOf(areas, panel, from) },
    { year: to, values: yearOf(areas, panel, to) },
  );
  const leftOut = compared.areas.leftOut.map(({ row, reason }) => `${areas.code[row]} ${reason}`);
  return { compared, areas, leftOut };
}

const ROLE_WORDS: Record<string, AreaRole["role"]> = { นำร่อง: "pilot", ขยายผล: "rollout" };

function rowsOf(path: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(readFileSync(path, "utf8").replace("\uFEFF", ""), {
    header: true,
    skipEmptyLines: true,
  }).data;
}

/** A panel of a file with code, year and one figure. */
export function panelOf(path: string): Panel {
  const panel = new Map<string, Map<number, number>>();
  for (const row of rowsOf(path)) {
    const [code = "", year = "", figure = ""] = Object.values(row);
    const years = panel.get(code) ?? new Map<number, number>();
    panel.set(code, years);
    if (figure !== "") years.set(Number(year), Number(figure));
  }
  return panel;
}

/** The roles of a filled role form. */
export function rolesOf(path: string): AreaRole[] {
  return rowsOf(path).map((row) =>
    aRole(row.รหัสพื้นที่!, ROLE_WORDS[row.บทบาท!]!, Number(row["ตั้งแต่ปี พ.ศ."])),
  );
}
