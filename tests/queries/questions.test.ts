import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Database, openDatabase } from "../../src/actions/open-database";
import { ok } from "../../src/base/result";
import { readAreas } from "../../src/catalogue/arrow/read-areas";
import { roleTable } from "../../src/domain/role-table";
import { sql } from "../../src/engine/sql";
import { datasetOverview } from "../../src/queries/dataset-overview";
import { ask, type Question } from "../../src/queries/question";
import { roleProgress } from "../../src/queries/role-progress";
import { sepVillagesByTambon } from "../../src/queries/sep-villages-by-tambon";
import { unplacedRows } from "../../src/queries/unplaced-rows";
import { startNodeEngine } from "../support/node-engine";
import { FILES, MANIFEST, observations, ROLES, serve } from "../support/small-country";

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

describe("role progress", () => {
  it("counts tambons and amphoe with a role, never Bangkok", async () => {
    const rows = await answer(roleProgress, { scheme: "geo6" });
    const count = (place: string, role: string, wave: number | null) => {
      const row = rows.find((r) => {
        return (r.region ?? r.place) === place && r.role === role && r.wave === wave;
      });
      return row && [row.tambons, row.amphoes];
    };
    expect(count("country", "any", null)).toEqual([8, 3]);
    expect(count("country", "pilot", null)).toEqual([5, 2]);
    expect(count("north", "pilot", 1)).toEqual([4, 1]);
    expect(count("northeast", "rollout", 3)).toEqual([1, 1]);
    expect(count("country", "candidate", 0)).toEqual([1, 1]);
    expect(count("country", "all", null)).toEqual([45, 9]);
    expect(rows.some(({ region }) => region === "central")).toBe(false);
  });

  it("follows a person's edits and forgets them", async () => {
    const total = async () => {
      const rows = await answer(roleProgress, { scheme: "geo6" });
      return rows.find((r) => r.place === "country" && r.role === "any")?.tambons;
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
