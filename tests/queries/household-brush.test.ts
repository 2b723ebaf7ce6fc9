import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { binned, crossfilter, keysInRange, random, valueKeys } from "../../src/analysis";
import { readHouseholds } from "../../src/catalogue/arrow/read-households";
import { writeTable } from "../../src/catalogue/arrow/write-table";
import { DIMENSIONS } from "../../src/domain/indicator";
import { type PLACE_LEVELS, type PlaceTree, placesAt } from "../../src/domain/place-tree";
import type { Engine } from "../../src/engine/engine";
import { statement } from "../../src/engine/sql";
import {
  brushed,
  exactHouseholds,
  HOUSEHOLD_CHARTS,
  type HouseholdChart,
  type HouseholdFilters,
  householdBrush,
  householdCrossfilter,
} from "../../src/queries/household-brush";
import { startNodeEngine } from "../support/node-engine";

const TAMBONS = 40;
const ROWS = 20_000;

/** 40 tambons, 8 amphoe, 4 provinces, 2 regions, the country. */
const TREE: PlaceTree = {
  parent: Int32Array.from([
    ...Array.from({ length: 40 }, (_, i) => 40 + Math.floor(i / 5)),
    ...Array.from({ length: 8 }, (_, i) => 48 + Math.floor(i / 2)),
    ...[52, 52, 53, 53, 54, 54, -1],
  ]),
  from: [0, 40, 48, 52, 54, 55],
  code: Array.from({ length: 55 }, (_, node) => `p${node}`),
};

const next = random(7);
const people = Array.from({ length: ROWS }, () => {
  const mask = DIMENSIONS.reduce((bits, _, d) => (next() < 0.08 ? bits | (1 << d) : bits), 0);
  return {
    tambon: Math.floor(next() * (TAMBONS + 1)),
    mask,
    members: Math.floor(next() * 9),
    income: Math.fround(Math.floor(next() * 100) / 10),
  };
});

const file = writeTable([
  { name: "tambon_code", type: "dictionary", values: people.map(({ tambon }) => `p${tambon}`) },
  { name: "mask", type: "uint8", values: people.map(({ mask }) => mask) },
  { name: "members", type: "uint8", values: people.map(({ members }) => members) },
  { name: "income", type: "float32", values: people.map(({ income }) => income) },
]);

const rowOf = new Map(TREE.code.slice(0, TAMBONS).map((code, row) => [code, row]));

function theRows() {
  const read = readHouseholds(file, "households.arrow", rowOf, 54);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}

/** Keys of each chart in SQL, and the condition of keeping some of them. */
const REGION = "case when place < 20 then 0 when place < 40 then 1 else 2 end";
const KEY: Record<HouseholdChart, string> = {
  health: "mask & 1",
  living: "(mask >> 1) & 1",
  education: "(mask >> 2) & 1",
  income: "(mask >> 3) & 1",
  accessibility: "(mask >> 4) & 1",
  failed: "bit_count(mask)",
  members:
    "case when members >= 7 then 4 when members >= 5 then 3 when members >= 3 then 2 when members >= 1 then 1 else 0 end",
  region: REGION,
  place: "place",
};

function whereOf(filters: HouseholdFilters, except?: HouseholdChart): string {
  const parts = HOUSEHOLD_CHARTS.flatMap((chart) => {
    const allowed = filters[chart];
    if (!allowed || chart === except) return [];
    const keys = Array.from(allowed).flatMap((on, key) => (on ? [key] : []));
    return [keys.length === 0 ? "false" : `(${KEY[chart]}) in (${keys.join()})`];
  });
  return parts.length === 0 ? "true" : parts.join(" and ");
}

const BRUSHES: [string, HouseholdFilters][] = [
  ["nothing", {}],
  ["one dimension", { income: [0, 1] }],
  ["several charts", { failed: [0, 1, 1, 0, 0, 0], members: [0, 0, 1, 1, 1], region: [1, 0, 0] }],
  ["a place of the map", { place: TREE.parent.map((_, n) => Number(n > 2 && n < 30)) }],
  ["what nobody is", { failed: [1, 0, 0, 0, 0, 0], health: [0, 1] }],
  ["nothing again", {}],
];

describe("counts of a brush over households", () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await startNodeEngine();
    await engine.ingest("household_rows", file);
    const made = await engine.query(
      statement(`create view h as select mask::integer as mask, members::integer as members, income,
        case when tambon_code = 'p40' then 54 else tambon_code[2:]::integer end as place from household_rows`),
    );
    if (!made.ok) throw new Error(JSON.stringify(made.problem));
  });
  afterAll(() => engine?.close());

  async function ask(text: string) {
    const answer = await engine.query(statement(text));
    if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
    return answer.value;
  }

  it("are, before publication, those of SQL for every chart, map and total", async () => {
    const exact = exactHouseholds(theRows(), TREE.parent.length);
    const cross = householdCrossfilter(exact, TREE);
    for (const [name, filters] of BRUSHES) {
      const { total, counts } = brushed(cross, filters);
      const whole = await ask(`select count(*)::integer as n from h where ${whereOf(filters)}`);
      expect(total, name).toBe(whole.numbers("n")[0]);
      for (const chart of HOUSEHOLD_CHARTS) {
        const expected = new Int32Array(counts[chart].length);
        const rows = await ask(
          `select ${KEY[chart]} as key, count(*)::integer as n from h
           where ${whereOf(filters, chart)} group by 1`,
        );
        const keys = rows.numbers("key");
        rows.numbers("n").forEach((n, i) => {
          expected[keys[i]!] = n;
        });
        expect([...counts[chart]], `${name}: ${chart}`).toEqual([...expected]);
      }
    }
  });

  it("take a bound on 32-bit values as SQL does", async () => {
    const of = valueKeys(Float32Array.from(people, ({ income }) => income));
    for (const [least, most] of [
      [0.1, 9.9],
      [2.3, 2.3],
      [4.7, 9.1],
    ] as const) {
      const cross = crossfilter(ROWS, [of]);
      cross.filter(0, keysInRange(of, { least, most }));
      const rows = await ask(
        `select count(*)::integer as n from h where income >= ${least}::float and income <= ${most}::float`,
      );
      expect(cross.total()).toBe(rows.numbers("n")[0]);
    }
    const cross = crossfilter(ROWS, [of]);
    const bins = binned(of, cross.counts(0), [0, 2.5, 5, 7.5, 10]);
    const rows = await ask(
      "select floor(income / 2.5)::integer as bin, count(*)::integer as n from h group by 1 order by 1",
    );
    expect([...bins]).toEqual([...rows.numbers("n")]);
  });

  it("are never 1 to 4 once published, nor is any difference of two brushes along a chart", () => {
    const households = householdBrush(theRows(), TREE);
    const small = (n: number) => n > 0 && n < 5;
    const answers = BRUSHES.map(([, filters]) => households.brush(filters));
    for (const { total, counts } of answers) {
      expect(small(total)).toBe(false);
      for (const chart of HOUSEHOLD_CHARTS) expect([...counts[chart]].filter(small)).toEqual([]);
    }
    const widths = [0, 1, 2, 3, 4, 5, 6].map((n) =>
      households.brush({ failed: Array.from({ length: 6 }, (_, key) => Number(key < n)) }),
    );
    for (let n = 1; n < widths.length; n++) {
      const [before, after] = [widths[n - 1]!, widths[n]!];
      expect(small(after.total - before.total)).toBe(false);
      const steps = [...after.counts.place].map((one, i) => one - before.counts.place[i]!);
      expect(steps.filter((step) => step < 0 || small(step))).toEqual([]);
    }
  });

  it("sum to all households that may be shown, and clearing gives them back", () => {
    const households = householdBrush(theRows(), TREE);
    const first = households.brush({});
    households.brush({ health: [0, 1], place: TREE.parent.map(() => 0) });
    expect(households.brush({})).toEqual(first);
    expect(first.total).toBe(households.shown);
    expect(households.shown).toBeLessThanOrEqual(ROWS);
    expect(ROWS - households.shown).toBeLessThan(400);
  });
});

describe("places at a level", () => {
  it("are the node around each node, and none for what is larger", () => {
    const at = (level: (typeof PLACE_LEVELS)[number]) => placesAt(TREE, level);
    expect(at("amphoe")[0]).toBe(40);
    expect(at("province")[41]).toBe(48);
    expect(at("region")[39]).toBe(53);
    expect(at("tambon")[41]).toBe(-1);
    expect([...at("country")].every((node) => node === 54)).toBe(true);
  });
});
