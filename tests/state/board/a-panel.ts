import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { completeIndicator, type KeptIndicator } from "../../../src/domain/indicator";
import type { AreaRole } from "../../../src/domain/programme";
import type { RegionScheme } from "../../../src/domain/region";
import type { RoleEdit } from "../../../src/domain/role-edit";
import { someAreas } from "../../catalogue/areas-fixture";
import { told, type Way } from "./boards";

/** Figures by area code and year (BE); an absent or NaN entry is missing. */
export type Panel = ReadonlyMap<string, ReadonlyMap<number, number>>;

const text = (value: string) => ({ th: value, en: value });

const SCHEME: RegionScheme = {
  id: "geo6",
  name: text("scheme"),
  source: text("test"),
  regions: [{ id: "west", name: text("W"), provinces: ["70"] }],
  outside: [],
};

/** An indicator of some unit; a rate of people unless told otherwise. */
export function indicatorOf(change: Partial<KeptIndicator> = {}) {
  const rest = { direction: "high-is-bad", dimension: null, decimals: 2, family: "f" } as const;
  return completeIndicator({ id: "i", name: text("I"), unit: "percent", ...rest, ...change });
}

/** A role on record; `since` 0 = not told. */
export function aRole(areaCode: string, role: AreaRole["role"], since: number): AreaRole {
  return { programme: "p", areaCode, level: "tambon", role, wave: 1, since, source: "test" };
}

/** A panel's board, with who is left out of its two years as `code reason`; `edits` are a person's. */
export async function boardOf(
  way: Way,
  panel: Panel,
  roles: readonly AreaRole[],
  [baseline, year]: readonly [number, number],
  indicator: Partial<KeptIndicator> = {},
  edits: readonly RoleEdit[] = [],
) {
  const areas = someAreas([...panel.keys()].sort());
  const rows = [...panel].flatMap(([code, years]) =>
    [...years].map(([in_, figure]) => told(code, in_, figure)),
  );
  const of = { areas, scheme: SCHEME, roles, edits, indicator: indicatorOf(indicator) };
  const board = await way.board({ ...of, level: "tambon", rows, baseline, year });
  const { leftOut = [] } = board.pair?.areas ?? {};
  return {
    board,
    areas,
    leftOut: leftOut.map(({ row, reason }) => `${areas.code[row]} ${reason}`),
  };
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
