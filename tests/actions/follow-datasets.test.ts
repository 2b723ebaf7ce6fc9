import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Database, openDatabase } from "../../src/actions/open-database";
import { ok } from "../../src/base/result";
import { writeSeries } from "../../src/catalogue/arrow/write-series";
import { writeTable } from "../../src/catalogue/arrow/write-table";
import { writeUnplaced } from "../../src/catalogue/arrow/write-unplaced";
import type { DatasetInfo, Manifest } from "../../src/domain/dataset";
import { withDatasets } from "../../src/domain/shown-datasets";
import { statement } from "../../src/engine/sql";
import { datasetOverview } from "../../src/queries/dataset-overview";
import { ask } from "../../src/queries/question";
import { unplacedRows } from "../../src/queries/unplaced-rows";
import { startNodeEngine } from "../support/node-engine";
import { MANIFEST, observations, serve, WITH_REAL_CELLS } from "../support/small-country";

const both = (text: string) => ({ th: text, en: text });

function imported(id: string, file: string, indicator = "poverty_income"): DatasetInfo {
  return {
    ...MANIFEST.datasets[1]!,
    id,
    files: [{ indicator, file, bytes: 1 }],
    imported: {
      at: "",
      originals: ["a.csv"],
      unplacedFile: `${file}.unplaced`,
      oneRow: both(""),
      vintage: "",
      thresholds: [],
    },
  };
}

const province = {
  areaCode: "50",
  yearBe: 2565,
  value: 7,
  numerator: 7,
  denominator: 100,
  status: "value" as const,
};
const unplacedRow = (dataset: string, row: number) => ({
  dataset,
  row,
  reason: "unknown-code" as const,
  rawCode: "999999",
  rawName: "",
  indicator: "poverty_income",
  yearBe: 2565,
  value: 1,
  numerator: 1,
  denominator: 1,
});

const oneCell = (people: number) =>
  writeTable([
    { name: "area_code", type: "text", values: ["500101"] },
    { name: "year_be", type: "uint16", values: [2565] },
    { name: "mask", type: "uint8", values: [3] },
    { name: "people", type: "int32", values: [people] },
  ]);

const files = serve({
  "cells-1": oneCell(7),
  "cells-2": oneCell(9),
  "cells-1.unplaced": writeUnplaced([]),
  "cells-2.unplaced": writeUnplaced([]),
  one: writeSeries(observations(2565).slice(0, 10)),
  "one.unplaced": writeUnplaced([unplacedRow("mine", 4)]),
  two: writeSeries([province]),
  "two.unplaced": writeUnplaced([]),
  dated: writeSeries(observations(2565).slice(0, 10)),
  "dated.unplaced": writeUnplaced([{ ...unplacedRow("mine", 8), yearBe: 0 }]),
  broken: new Uint8Array(9),
  "broken.unplaced": writeUnplaced([unplacedRow("mine", 5)]),
});

describe("the tables follow the datasets", () => {
  let database: Database;
  beforeAll(async () => {
    const opened = await openDatabase({
      manifest: MANIFEST,
      fetchBytes: files,
      start: async () => ok(await startNodeEngine()),
    });
    if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
    database = opened.value;
  }, 120_000);
  afterAll(() => database?.close());

  const rows = async (text: string) => {
    const answer = await database.engine.query(statement(text));
    if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
    return answer.value.rows();
  };
  const count = () =>
    rows(`select dataset, indicator, level, count(*)::int as n from observation
      group by all order by all`);
  const unplaced = () => rows(`select dataset, "row" from unplaced order by all`);
  const follow = async (manifest: Manifest) => {
    const done = await database.syncDatasets(manifest);
    if (!done.ok) throw new Error(JSON.stringify(done.problem));
    return done.value;
  };

  it("in the place of a shipped dataset of the same indicator, with what could not be placed", async () => {
    const before = [await count(), await unplaced()];
    expect(await follow(withDatasets(MANIFEST, [imported("mine", "one")]))).toEqual([]);
    expect(await count()).toContainEqual({
      dataset: "mine",
      indicator: "poverty_income",
      level: "tambon",
      n: 10,
    });
    expect((await count()).map(({ dataset }) => dataset)).not.toContain("real");
    expect(await unplaced()).toEqual([
      { dataset: "mine", row: 4 },
      { dataset: "real", row: 3 },
      { dataset: "real", row: 17 },
    ]);
    await follow(MANIFEST);
    expect([await count(), await unplaced()]).toEqual(before);
  });

  it("never with two versions of one survey of people poor in several dimensions", async () => {
    const cells = (id: string, file: string): DatasetInfo => ({
      ...imported(id, file, ""),
      kind: "joint_cells",
      years: [2565],
    });
    const people = imported("people", "one", "poverty_any");
    const [first, second] = [cells("first", "cells-1"), cells("second", "cells-2")];
    await follow(withDatasets(MANIFEST, [people, first, second]));
    expect(await rows("select dataset, mask, people from poverty_cell")).toEqual([
      { dataset: "second", mask: 3, people: 9 },
    ]);
    await follow(withDatasets(MANIFEST, [people, first]));
    expect(await rows("select dataset, mask, people from poverty_cell")).toEqual([
      { dataset: "first", mask: 3, people: 7 },
    ]);
    await follow(MANIFEST);
  });

  it("without joint cells for demonstration once one figure of poverty is real, as on the screens", async () => {
    const demonstration = (ids: readonly string[]) =>
      WITH_REAL_CELLS.datasets.map((one) =>
        ids.includes(one.id) ? { ...one, demonstration: true } : one,
      );
    const cellSets = () => rows("select distinct dataset from poverty_cell");
    const made = ["real", "real-any", "real-any-cells"];
    await follow({ ...MANIFEST, datasets: demonstration(made) });
    expect(await cellSets()).toEqual([{ dataset: "real-any-cells" }]);
    await follow({ ...MANIFEST, datasets: demonstration(made.slice(1)) });
    expect(await cellSets()).toEqual([]);
    await follow(WITH_REAL_CELLS);
    expect(await cellSets()).toEqual([{ dataset: "real-any-cells" }]);
    await follow(MANIFEST);
    expect(await cellSets()).toEqual([]);
  });

  it("says the level of larger areas by their code", async () => {
    await follow(withDatasets(MANIFEST, [imported("mine", "two", "poverty_health")]));
    expect(await count()).toContainEqual({
      dataset: "mine",
      indicator: "poverty_health",
      level: "province",
      n: 1,
    });
    await follow(MANIFEST);
  });

  it("without the rows of a shipped dataset that was replaced", async () => {
    await follow(withDatasets(MANIFEST, [imported("real", "two")]));
    expect(await unplaced()).toEqual([]);
    expect(await rows("select dataset from dataset where dataset = 'real'")).toHaveLength(1);
    await follow(MANIFEST);
    expect(await unplaced()).toHaveLength(2);
  });

  it("knows which areas have a shape from the boundaries in use", async () => {
    const shapeless = () => rows("select code from tambon where not has_boundary order by code");
    const before = await shapeless();
    const withoutShape = [{ code: "500102", name: "" }];
    const set: DatasetInfo = {
      ...imported("shapes", "two"),
      kind: "boundaries",
      files: [{ indicator: "", file: "workspace/level", bytes: 1 }],
      boundaries: {
        ...MANIFEST.boundaries,
        withoutShape,
        levels: [{ file: "", bytes: 1, vertices: 1, minZoom: 0 }],
      },
    };
    const next = withDatasets(MANIFEST, [set]);
    expect(next.boundaries.levels[0]?.file).toBe("workspace/level");
    await follow(next);
    expect(await shapeless()).toEqual([{ code: "500102" }]);
    await follow(MANIFEST);
    expect(await shapeless()).toEqual(before);
  });

  it("names what is damaged and takes the rest", async () => {
    const next = withDatasets(MANIFEST, [
      imported("mine", "broken"),
      imported("other", "two", "poverty_health"),
    ]);
    expect(await follow(next)).toMatchObject([{ kind: "file-damaged", file: "broken" }]);
    expect((await count()).map(({ dataset }) => dataset)).toEqual(["other"]);
    expect(await unplaced()).toContainEqual({ dataset: "mine", row: 5 });
    const named = () => rows("select file from load_problem");
    expect(await named()).toEqual([{ file: "broken" }]);
    await follow(MANIFEST);
    expect(await named()).toEqual([]);
  });

  it("tells the years of a dataset that was brought in again under the same name", async () => {
    const told = () => rows("select last_year_be from dataset where dataset = 'mine'");
    const mine = imported("mine", "one");
    await follow(withDatasets(MANIFEST, [{ ...mine, years: [2564] }]));
    expect(await told()).toEqual([{ last_year_be: 2564 }]);
    await follow(withDatasets(MANIFEST, [{ ...mine, years: [2564, 2565] }]));
    expect(await told()).toEqual([{ last_year_be: 2565 }]);
    await follow(MANIFEST);
  });

  it("tells no year of an unplaced row that has none, and never one that is no number", async () => {
    await follow(withDatasets(MANIFEST, [imported("mine", "dated")]));
    const all = { dataset: "mine", indicator: null };
    const rowsLeft = await ask(database.engine, unplacedRows, all);
    expect(rowsLeft).toMatchObject({ value: [{ row: 8, yearBe: null }] });
    const overview = await ask(database.engine, datasetOverview, null);
    const years = overview.ok && overview.value.filter((one) => one.dataset === "mine");
    expect(years).toMatchObject([
      { yearBe: 2565, value: expect.any(Number), unplacedRows: 0 },
      { yearBe: null, value: 0, unplacedRows: 1 },
    ]);
    await follow(MANIFEST);
  });

  it("one after the other, and never by halves", async () => {
    const a = withDatasets(MANIFEST, [imported("mine", "one")]);
    const b = withDatasets(MANIFEST, [imported("mine", "two")]);
    const asked = [a, b, a, b, MANIFEST, a].map((manifest) => database.syncDatasets(manifest));
    const seen = new Set<number>();
    for (let k = 0; k < 30; k++) {
      const [row] = await rows(`select count(*)::int as n from observation
        where indicator = 'poverty_income'`);
      seen.add(row!.n as number);
    }
    await Promise.all(asked);
    expect([...seen].filter((n) => ![45, 10, 1].includes(n))).toEqual([]);
    expect((await count()).find(({ dataset }) => dataset === "mine")?.n).toBe(10);
    const tables = (await rows("show tables")).map((row) => String(row.name));
    expect(tables.filter((name) => /^load_\d/.test(name))).toEqual([]);
  });
});
