import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Database, openDatabase } from "../../src/actions/open-database";
import { ok } from "../../src/base/result";
import { writeTable } from "../../src/catalogue/arrow/write-table";
import type { DatasetInfo } from "../../src/domain/dataset";
import type { AreaProfile } from "../../src/queries/area-profile";
import { areaProfile } from "../../src/queries/area-profile";
import { problemsOfArea } from "../../src/queries/problems-of-area";
import { ask, type Question } from "../../src/queries/question";
import { startNodeEngine } from "../support/node-engine";
import { MANIFEST, observations, serve } from "../support/small-country";

/** area, year, source, type, households, status. */
const PROBLEMS = [
  ["500101", 2564, "tpmap", "toilets", 40, "open"],
  ["500101", 2565, "tpmap", "toilets", 12, "open"],
  ["500101", 2565, "tpmap", "toilets", 9, "open"],
  ["500101", 2565, "tpmap", "toilets", 4, "working"],
  ["500101", 2564, "thaiqm", "toilets", 30, "open"],
  ["500101", 2564, "tpmap", "debt", 8, "open"],
  ["500101", 2565, "tpmap", "debt", 8, "solved"],
  ["500101", 2565, "other", "water", 3, "referred"],
  ["500101", 2565, "other", "road", 0, "open"],
  ["5001", 2565, "other", "flood", 210, "open"],
  ["50", 2565, "other", "smoke", 5, "working"],
  ["500102", 2565, "tpmap", "toilets", 77, "open"],
  ["400101", 2565, "tpmap", "toilets", 2, "open"],
] as const;

function register(): Uint8Array {
  const levels = { 2: "province", 4: "amphoe", 6: "tambon" } as const;
  return writeTable([
    { name: "area_code", type: "text", values: PROBLEMS.map(([code]) => code) },
    { name: "level", type: "text", values: PROBLEMS.map(([{ length }]) => levels[length as 2]) },
    { name: "year_be", type: "uint16", values: PROBLEMS.map(([, year]) => year) },
    { name: "source", type: "text", values: PROBLEMS.map(([, , source]) => source) },
    { name: "type", type: "text", values: PROBLEMS.map(([, , , type]) => type) },
    { name: "households", type: "int32", values: PROBLEMS.map((row) => row[4]) },
    { name: "status", type: "text", values: PROBLEMS.map((row) => row[5]) },
  ]);
}

const REGISTER: DatasetInfo = {
  ...MANIFEST.datasets[0]!,
  id: "register",
  kind: "problems",
  files: [{ indicator: "", file: "problems.arrow", bytes: 0 }],
};

let database: Database;
beforeAll(async () => {
  const opened = await openDatabase({
    manifest: { ...MANIFEST, datasets: [...MANIFEST.datasets, REGISTER] },
    fetchBytes: serve({ "problems.arrow": register() }),
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

const NO_RANKS = { province: null, region: null, country: null };

describe("area profile", () => {
  const profiles = (
    areaCodes: readonly string[],
    years: { poverty_health?: number; poverty_income?: number } = {},
    scheme = "geo6",
  ): Promise<AreaProfile[]> => {
    const of = { poverty_health: 2565, poverty_income: 2565, ...years };
    const indicators = Object.entries(of).map(([id, yearBe]) => ({ id, yearBe }));
    return answer(areaProfile, { level: "tambon", areaCodes, indicators, scheme });
  };

  it("has each indicator in the year asked for, its ranks, and all its years", async () => {
    const [health, income, ...more] = await profiles(["500101"], { poverty_health: 2564 });
    expect(more).toEqual([]);
    expect(health).toMatchObject({ indicator: "poverty_health", yearBe: 2564, areaCode: "500101" });
    expect(health!.points.map(({ year }) => year)).toEqual([2564, 2565]);
    expect(income!.points.map(({ year }) => year)).toEqual([2565]);
    for (const [one, year] of [[health!, 2564] as const, [income!, 2565] as const]) {
      const rows = observations(year);
      const mine = rows.find((row) => row.areaCode === "500101")!;
      const rankAmong = (prefix: string) => {
        const peers = rows.filter((r) => r.status === "value" && r.areaCode.startsWith(prefix));
        return { rank: peers.filter((r) => r.value > mine.value).length + 1, of: peers.length };
      };
      expect(one.value).toBeCloseTo(mine.value, 12);
      expect(one.numerator).toEqual(mine.numerator);
      expect(one.denominator).toEqual(mine.denominator);
      expect(one.ranks).toEqual({
        province: rankAmong("50"),
        region: rankAmong("50"),
        country: rankAmong(""),
      });
    }
  });

  it("answers for several areas at once, each under its own code", async () => {
    const found = await profiles(["500101", "400101"]);
    expect(found.map((one) => `${one.areaCode} ${one.indicator}`)).toEqual([
      "400101 poverty_health",
      "400101 poverty_income",
      "500101 poverty_health",
      "500101 poverty_income",
    ]);
    const mine = observations(2565).find((row) => row.areaCode === "400101")!;
    expect(found[1]!.value).toBeCloseTo(mine.value, 12);
  });

  it("gives an area without a figure its status, no number and no rank", async () => {
    for (const status of ["suppressed", "missing", "not_applicable"] as const) {
      const absent = observations(2565).find((row) => row.status === status)!;
      const [, income] = await profiles([absent.areaCode]);
      expect(income).toMatchObject({ status, value: Number.NaN, ranks: NO_RANKS });
    }
  });

  it("says missing of an area without a row, and of a year that the source lacks", async () => {
    const [, income] = await profiles(["100101"]);
    expect(income).toMatchObject({ status: "missing", value: Number.NaN, ranks: NO_RANKS });
    const [, early] = await profiles(["500101"], { poverty_income: 2550 });
    expect(early).toMatchObject({ yearBe: 2550, status: "missing", ranks: NO_RANKS });
    expect(early!.points).toHaveLength(1);
  });

  it("has no region's rank outside a scheme, nor under one that is not known", async () => {
    const [, income] = await profiles(["500101"], {}, "planning6_2560");
    expect(income!.ranks.region).not.toBeNull();
    const [, nowhere] = await profiles(["500101"], {}, "four_region");
    expect(nowhere!.ranks.region).toBeNull();
    expect(nowhere!.ranks.province).toEqual(income!.ranks.province);
  });

  it("is empty for an unknown code, and silent of an indicator without any file", async () => {
    expect(await profiles(["999999"])).toEqual([]);
    const indicators = [{ id: "no_such", yearBe: 2565 }];
    const params = { level: "tambon", areaCodes: ["500101"], indicators, scheme: "geo6" } as const;
    expect(await answer(areaProfile, params)).toEqual([]);
  });
});

describe("problems of an area", () => {
  const of = async (areaCode: string) =>
    (await answer(problemsOfArea, { areaCode })).map(
      ({ level, type, source, yearBe, status, records, households }) =>
        [level, type, source, yearBe, status, records, households] as const,
    );

  it("counts what is open or worked on in the latest year of each type and source", async () => {
    expect(await of("500101")).toEqual([
      ["tambon", "road", "other", 2565, "open", 1, 0],
      ["tambon", "toilets", "thaiqm", 2564, "open", 1, 30],
      ["tambon", "toilets", "tpmap", 2565, "open", 2, 21],
      ["tambon", "toilets", "tpmap", 2565, "working", 1, null],
      ["amphoe", "flood", "other", 2565, "open", 1, 210],
      ["province", "smoke", "other", 2565, "working", 1, 5],
    ]);
  });

  it("holds 1 to 4 households back; none is told as none", async () => {
    expect(await of("400101")).toEqual([["tambon", "toilets", "tpmap", 2565, "open", 1, null]]);
  });

  it("has nothing where nothing is on record, and for an unknown code", async () => {
    expect(await of("700101")).toEqual([]);
    expect(await of("999999")).toEqual([]);
  });
});
