import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Database, openDatabase } from "../../src/actions/open-database";
import { compareGroups } from "../../src/analysis/comparison/compare-groups";
import { ok } from "../../src/base/result";
import { readAreas } from "../../src/catalogue/arrow/read-areas";
import { readSeries } from "../../src/catalogue/arrow/read-series";
import { STATUS_CODE, type YearValues } from "../../src/domain/observation";
import { GROUPS } from "../../src/domain/programme";
import { regionOfProvince } from "../../src/domain/region";
import { roleTable } from "../../src/domain/role-table";
import { sql } from "../../src/engine/sql";
import { groupsBetween, groupsInYear } from "../../src/figures/comparison/compared-areas";
import {
  ask,
  comparison,
  datasetOverview,
  type Question,
  roleProgress,
  sepVillagesByTambon,
  unplacedRows,
} from "../../src/queries";
import type { ComparisonRow } from "../../src/queries/comparison";
import { startNodeEngine } from "../support/node-engine";
import { FILES, MANIFEST, observations, ROLES, SCHEMES, serve } from "../support/small-country";

let database: Database;
beforeAll(async () => {
  const opened = await openDatabase({
    manifest: MANIFEST,
    fetchBytes: serve(),
    start: async () => ok(await startNodeEngine()),
  });
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  database = opened.value;
  expect(database.problems).toEqual([]);
}, 60_000);
afterAll(() => database?.close());

async function answer<P, A>(question: Question<P, A>, params: P): Promise<A> {
  const result = await ask(database.engine, question, params);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

const areas = read(readAreas(FILES["areas.arrow"]!(), "areas.arrow"));

function read<T>(result: { ok: true; value: T } | { ok: false; problem: unknown }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

describe("comparison", () => {
  it.each([
    ["poverty_income", "real.income", "geo6", { aggregation: "ratio", unit: "percent" }],
    ["poverty_health", "demo.health", "planning6_2560", { aggregation: "ratio", unit: "percent" }],
    ["poverty_income", "real.income", "geo6", { aggregation: "mean", unit: "baht" }],
    ["poverty_income", "real.income", "geo6", { aggregation: "sum", unit: "people" }],
    ["poverty_income", "real.income", "geo6", { aggregation: "none", unit: "index" }],
  ] as const)("of %s gives the figures of the typed arrays", async (...of) => {
    const [indicator, file, scheme, rule] = of;
    const key = { dataset: "x", indicator };
    const yearValues = read(readSeries(FILES[file]!(), file, areas, key)).byYear.get(2565)!;
    const { regions } = SCHEMES.find((s) => s.id === scheme)!;
    const regionOf = regionOfProvince(SCHEMES.find((s) => s.id === scheme)!);
    const table = roleTable(areas, ROLES, []);
    const expected = compareGroups({
      yearValues,
      rule,
      registered: areas.population,
      group: groupsInYear(table, 2565).group,
      region: Int16Array.from(areas.provinceCode, (p) =>
        regions.findIndex((r) => r.id === regionOf.get(p)),
      ),
      regionCount: regions.length,
    });
    const rows = await answer(comparison, {
      ...{ indicator, year: 2565, scheme, rule },
      weight: "population",
    });
    expectSame(rows, expected, regions);
    const total = rows.find((row) => row.region === null && row.group === "all");
    expect(total?.areas).toBe(60);
    expect(rows.filter((row) => row.region === null)).toHaveLength(4);
  });

  /** Start years by code, as an office may tell them: unknown, early, between and late. */
  const since: Record<string, number> = {
    "500103": 0,
    "5001": 2566,
    "400101": 2565,
    "400202": 2564,
  };
  const record = ROLES.map((role) => ({ ...role, since: since[role.areaCode] ?? 2566 }));
  const setSince = async (roles: typeof ROLES) => {
    for (const role of roles) {
      const done = await database.engine.query(sql`
        update role_on_record set since = ${role.since} where area_code = ${role.areaCode}`);
      expect(done.ok).toBe(true);
    }
  };

  it.each([
    [2565, undefined],
    [2564, undefined],
    [2565, 2564],
    [2564, 2565],
  ])("of %i against %s has the groups of the time and the same areas", async (year, against) => {
    const key = { dataset: "x", indicator: "poverty_health" };
    const { byYear } = read(readSeries(FILES["demo.health"]!(), "demo.health", areas, key));
    const table = roleTable(areas, record, []);
    const one = { year, values: withGap(byYear.get(year)!, year) };
    const other = against && { year: against, values: withGap(byYear.get(against)!, against) };
    const pair = other ? groupsBetween(table, one, other) : null;
    const { regions } = SCHEMES.find((s) => s.id === "geo6")!;
    const regionOf = regionOfProvince(SCHEMES.find((s) => s.id === "geo6")!);
    const expected = compareGroups({
      yearValues: pair ? pair.values[0] : one.values,
      rule: { aggregation: "ratio", unit: "percent" },
      registered: areas.population,
      group: (pair ?? groupsInYear(table, year)).group,
      region: Int16Array.from(areas.provinceCode, (p) =>
        regions.findIndex((r) => r.id === regionOf.get(p)),
      ),
      regionCount: regions.length,
    });
    await setSince(record);
    await setGaps();
    const rows = await answer(comparison, {
      ...{ indicator: "poverty_health", year, against, scheme: "geo6" },
      ...{ rule: { aggregation: "ratio", unit: "percent" }, weight: "population" },
    });
    await setSince(ROLES);
    await undoGaps();
    expectSame(rows, expected, regions);
    const ofCountry = rows.filter((row) => row.region === null).map(({ group }) => group);
    const wanted = ["all", ...GROUPS.filter((g) => expected.country.groups[g].areas > 0)];
    expect(ofCountry.sort()).toEqual(wanted.sort());
  });
});

/** Areas that lack one year: of no role, and a pilot. */
const GAPS = [
  ["700102", 2564],
  ["700104", 2565],
  ["400101", 2564],
] as const;

function withGap(values: YearValues, year: number): YearValues {
  const status = values.status.slice();
  const value = values.value.slice();
  for (const [code, gap] of GAPS) {
    if (gap !== year) continue;
    status[areas.indexOf.get(code)!] = STATUS_CODE.missing;
    value[areas.indexOf.get(code)!] = Number.NaN;
  }
  return { ...values, status, value };
}

async function change(statements: ReturnType<typeof sql>[]): Promise<void> {
  for (const one of statements) expect((await database.engine.query(one)).ok).toBe(true);
}

const setGaps = () =>
  change([
    sql`create or replace temp table gap as select * from observation_row
      where (area_code, year_be) in (('700102', 2564), ('700104', 2565), ('400101', 2564))`,
    sql`update observation_row set status = 'missing'
      where (area_code, year_be) in (('700102', 2564), ('700104', 2565), ('400101', 2564))`,
  ]);

const undoGaps = () =>
  change([
    sql`delete from observation_row
      where (area_code, year_be) in (('700102', 2564), ('700104', 2565), ('400101', 2564))`,
    sql`insert into observation_row select * from gap`,
  ]);

/** Every group of every region has the same figures in both answers. */
function expectSame(
  rows: readonly ComparisonRow[],
  expected: ReturnType<typeof compareGroups>,
  regions: readonly { id: string }[],
): void {
  for (const { region, group, ...figures } of rows) {
    const at = regions.findIndex((r) => r.id === region);
    const whole = region === null ? expected.country : expected.regions[at]!;
    const { coverage, ...summary } = group === "all" ? whole.all : whole.groups[group];
    expect(coverage).toBe(figures.reported / figures.areas);
    expect(Object.keys(figures).sort()).toEqual(Object.keys(summary).sort());
    for (const [name, figure] of Object.entries(summary)) {
      const got = figures[name as keyof typeof figures];
      if (figure === null) expect([name, got]).toEqual([name, null]);
      else if (typeof figure === "string") expect(got).toBe(figure);
      else expect(got, `${region} ${group} ${name}`).toBeCloseTo(figure, 9);
    }
  }
}

describe("role progress", () => {
  it("counts tambons and amphoe with a role, never Bangkok", async () => {
    const rows = await answer(roleProgress, { scheme: "geo6" });
    const count = (region: string | null, role: string, wave: number | null) => {
      const row = rows.find((r) => r.region === region && r.role === role && r.wave === wave);
      return row && [row.tambons, row.amphoes];
    };
    expect(count(null, "any", null)).toEqual([8, 3]);
    expect(count(null, "pilot", null)).toEqual([5, 2]);
    expect(count("north", "pilot", 1)).toEqual([4, 1]);
    expect(count("northeast", "rollout", 3)).toEqual([1, 1]);
    expect(count(null, "candidate", 0)).toEqual([1, 1]);
    expect(rows.some((row) => row.region === "central")).toBe(false);
  });

  it("follows a person's edits and forgets them", async () => {
    const total = async () => {
      const rows = await answer(roleProgress, { scheme: "geo6" });
      return rows.find((r) => !r.region && r.role === "any" && r.wave === null)?.tambons;
    };
    const edits = [
      { code: "500102", role: "none" },
      { code: "700102", role: "rollout" },
      { code: "700103", role: "none" },
      { code: "700103", role: "pilot" },
      { code: "400101", role: "pilot" },
    ] as const;
    expect(await database.syncRoles(edits)).toEqual(ok(null));
    expect(await total()).toBe(9);
    const table = roleTable(areas, ROLES, edits);
    const rows = await database.engine.query(sql`
      select tambon_code, role, wave from tambon_role order by 1`);
    const got = rows.ok ? rows.value.rows() : [];
    const expected = areas.code.flatMap((code, i) => (table.role[i] ? [code] : []));
    expect(got.map((row) => row.tambon_code)).toEqual(expected);
    expect(got.map((row) => row.wave)).toEqual(
      expected.map((code) => table.wave[areas.indexOf.get(code)!]),
    );
    await database.syncRoles([]);
    expect(await total()).toBe(8);
  });
});

it("dataset overview adds up to all areas and holds what is not on the map", async () => {
  const rows = await answer(datasetOverview, null);
  expect(rows.map((r) => [r.dataset, r.indicator, r.yearBe])).toEqual([
    ["demo", "poverty_health", 2564],
    ["demo", "poverty_health", 2565],
    ["real", "poverty_income", 2565],
  ]);
  const income = rows[2]!;
  expect(income).toMatchObject({
    level: "tambon",
    areas: 60,
    unplacedRows: 2,
    unplacedPeople: 450,
  });
  const given = observations(2565);
  const withStatus = (status: string) => given.filter((row) => row.status === status).length;
  expect(income.value).toBe(withStatus("value"));
  expect(income.suppressed).toBe(withStatus("suppressed"));
  expect(income.missing).toBe(15 + withStatus("missing"));
  expect(income.notApplicable).toBe(withStatus("not_applicable"));
});

it("unplaced rows come back as they were written", async () => {
  const rows = await answer(unplacedRows, { dataset: null, indicator: null });
  expect(rows.map((row) => row.row)).toEqual([3, 17]);
  expect(rows[1]).toEqual({
    dataset: "real",
    row: 17,
    reason: "municipal-not-in-crosswalk",
    rawCode: "500151",
    rawName: "เทศบาล",
    indicator: "poverty_income",
    yearBe: 2565,
    value: 1.5,
    numerator: 3,
    denominator: 200,
  });
  expect(await answer(unplacedRows, { dataset: "real", indicator: "poverty_any" })).toEqual([]);
});

it("sufficiency-economy villages are counted by level", async () => {
  expect(await answer(sepVillagesByTambon, null)).toEqual([
    { tambonCode: "400101", byLevel: [0, 1, 0] },
    { tambonCode: "500101", byLevel: [2, 0, 1] },
  ]);
});
