import { existsSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RoleEdit } from "../../../src/domain/role-edit";
import { didItHelp } from "../../../src/figures/comparison/did-it-help";
import { aRole, boardOf, type Panel, panelOf, rolesOf } from "./a-panel";
import { WAYS, type Way } from "./boards";

const TRIALS = "../shared/cases/trials";
const absent = !existsSync(TRIALS);
if (absent) console.info(`skipped: trials of "did it help" need ${TRIALS}, which is not here`);

/** Figures of an area from a first year on. */
function series(from: number, figures: readonly number[]): ReadonlyMap<number, number> {
  return new Map(figures.map((figure, i) => [from + i, figure]));
}

/** Two pilots since 2564, one since 2560, three others; the pilots fall by 3 more from 2564 on. */
const PANEL: Panel = new Map([
  ["700801", series(2562, [20, 19.5, 16, 15.5])],
  ["700802", series(2562, [30, 29.5, 26, 25.5])],
  ["700803", series(2562, [40, 36, 30, 20])],
  ["700804", series(2562, [50, 49.5, 49, 48.5])],
  ["700805", series(2562, [60, 59.5, 59, 58.5])],
  ["700806", series(2562, [70, 69.5, 69, 68.5])],
]);
const RECORD = [
  aRole("700801", "pilot", 2564),
  aRole("700802", "pilot", 2564),
  aRole("700803", "pilot", 2560),
];

describe.each(WAYS)("did it help, %s:", (_, open) => {
  let way: Way;
  beforeAll(async () => {
    way = await open();
  }, 60_000);
  afterAll(() => way?.close());

  async function effect(panel: Panel, record: typeof RECORD, years: [number, number]) {
    const { board, leftOut } = await boardOf(way, panel, record, years);
    return { answer: didItHelp(board.pair!), leftOut, pair: board.pair! };
  }

  it.each([
    [2563, 2564],
    [2563, 2565],
  ])("leaves areas that began before %i out by name, up to %i", async (from, to) => {
    const { answer, leftOut } = await effect(PANEL, RECORD, [from, to]);
    expect(answer).toMatchObject({ kind: "effect", ahead: false });
    expect(answer.kind === "effect" && answer.effect).toBeCloseTo(-3, 12);
    expect(leftOut).toEqual(["700803 early"]);
  });

  it("is no effect before the start: pilots to come moved like the others", async () => {
    const { answer, leftOut } = await effect(PANEL, RECORD, [2562, 2563]);
    expect(answer).toMatchObject({ kind: "effect", effect: 0, ahead: true });
    expect(leftOut).toEqual(["700803 early"]);
  });

  it("counts a role from its start year: who starts in the first year is in it already", async () => {
    const { answer, leftOut } = await effect(PANEL, RECORD, [2564, 2565]);
    expect(answer).toEqual({ kind: "none", why: "pilots-early" });
    expect(leftOut).toEqual(["700801 early", "700802 early", "700803 early"]);
  });

  it("is the same where the start years are given by hand", async () => {
    const marked = (since = 0) =>
      RECORD.map(({ areaCode: code, since: began }): RoleEdit => {
        return { code, role: "pilot", since: code === "700803" ? began : since };
      });
    const between = async (edits: readonly RoleEdit[], years: [number, number]) => {
      const { board, leftOut } = await boardOf(way, PANEL, [], years, {}, edits);
      return { answer: didItHelp(board.pair!), leftOut };
    };
    for (const to of [2564, 2565]) {
      const { answer, leftOut } = await between(marked(2564), [2563, to]);
      expect(answer.kind === "effect" && answer.effect).toBeCloseTo(-3, 12);
      expect(leftOut).toEqual(["700803 early"]);
    }
    const ahead = await between(marked(2564), [2562, 2563]);
    expect(ahead.answer).toMatchObject({ effect: 0, ahead: true });
    expect(await between(marked(), [2563, 2565])).toMatchObject({
      answer: { kind: "none" },
      leftOut: ["700801 no-start", "700802 no-start", "700803 early"],
    });
  });

  it("compares the same areas in both years, and names those that lack one", async () => {
    const panel = new Map(PANEL).set("700806", series(2564, [1, 1])).set("700802", new Map());
    const { answer, leftOut, pair } = await effect(panel, RECORD, [2563, 2565]);
    expect(pair.lines[0]!.groups.other).toMatchObject({
      ...{ areas: 3, reported: 2, before: 54.5, after: 53.5 },
      ...{ points: -1, rose: 0, fell: 2 },
    });
    expect(leftOut).toEqual(["700802 no-first", "700803 early", "700806 no-first"]);
    expect(answer).toMatchObject({ kind: "effect", pilot: -4, other: -1 });
  });

  it("has no figure without a comparison area in both years, and says why", async () => {
    const others = ["700804", "700805", "700806"];
    const panel = new Map(PANEL);
    for (const code of others) panel.set(code, series(2564, [1, 1]));
    const { answer, leftOut } = await effect(panel, RECORD, [2563, 2565]);
    expect(answer).toEqual({ kind: "none", why: "others-without-figures" });
    expect(leftOut).toEqual(["700803 early", ...others.map((code) => `${code} no-first`)]);
  });

  it("asks for a start year that is not told: such an area is neither pilot nor other", async () => {
    const record = [aRole("700801", "pilot", 2564), aRole("700802", "pilot", 0)];
    const { leftOut, answer } = await effect(PANEL, record, [2563, 2564]);
    expect(leftOut).toEqual(["700802 no-start"]);
    expect(answer).toMatchObject({ kind: "effect", pilot: -3.5 });
    const unknown = await effect(PANEL, [aRole("700802", "pilot", 0)], [2563, 2564]);
    expect(unknown.answer).toEqual({ kind: "none", why: "pilots-without-start" });
  });

  it("keeps areas that begin after the second year out of the comparison areas", async () => {
    const record = [...RECORD, aRole("700806", "rollout", 2566), aRole("700805", "pilot", 2566)];
    const { leftOut, pair } = await effect(PANEL, record, [2563, 2565]);
    expect(leftOut).toEqual(["700803 early", "700805 late"]);
    expect(pair.areas.ahead).toEqual({ pilot: false, rollout: true });
    expect(pair.lines[0]?.groups.other).toMatchObject({ areas: 1 });
    expect(pair.lines[0]?.groups.rollout).toMatchObject({ areas: 1 });
    expect(pair.areas.rollout).toHaveLength(1);
  });

  it("takes the years in either order: a later baseline changes the sign, not who is compared", async () => {
    const forth = await boardOf(way, PANEL, RECORD, [2563, 2565]);
    const back = await boardOf(way, PANEL, RECORD, [2565, 2563]);
    expect(back.leftOut).toEqual(forth.leftOut);
    const [one, other] = [forth, back].map(({ board }) => board.pair!.lines[0]!.groups.pilot);
    expect(one!.areas).toBe(2);
    expect(other).toMatchObject({ areas: 2, before: one!.after, after: one!.before });
    expect(other!.points).toBe(-one!.points!);
  });

  it("never sets a count to date of one set of areas against that of another", async () => {
    const panel: Panel = new Map([
      ["700801", series(2564, [110, 150])],
      ["700802", series(2564, [90])],
      ["700803", series(2564, [5, 6])],
    ]);
    const record = [aRole("700801", "pilot", 2565), aRole("700802", "pilot", 2565)];
    const count = { unit: "households" } as const;
    const always = record.map((role) => ({ ...role, since: 2560 }));
    const inYear = async (year: number) => {
      const { board } = await boardOf(way, panel, always, [year, year], count);
      return board.now[0]!.comparison.groups.pilot;
    };
    expect(await inYear(2564)).toMatchObject({ total: 200, reported: 2, areas: 2 });
    expect(await inYear(2565)).toMatchObject({ total: 150, reported: 1, areas: 2 });
    const { board, leftOut } = await boardOf(way, panel, record, [2564, 2565], count);
    expect(board.figure).toBe("per-area");
    expect(board.pair!.lines[0]!.groups.pilot).toMatchObject({
      ...{ areas: 2, reported: 1, before: 110, after: 150 },
    });
    expect(leftOut).toEqual(["700802 no-second"]);
  });

  it("knows no pilots where there are none", async () => {
    const { answer } = await effect(PANEL, [], [2563, 2564]);
    expect(answer).toEqual({ kind: "none", why: "no-pilots" });
  });

  describe.skipIf(absent)(`trials (need ${TRIALS})`, () => {
    const trial = (panel: string, roles: string, years: [number, number]) =>
      effect(panelOf(`${TRIALS}/${panel}`), rolesOf(`${TRIALS}/${roles}`), years);
    const early = ["700804 early", "700805 early"];

    it.each([
      [2563, 2564, -3],
      [2563, 2565, -3],
      [2562, 2563, 0],
    ])("11, early starters: %i to %i gives %f, and two are left out", async (from, to, right) => {
      const folder = "11-did-early-starters";
      const files = [`${folder}/panel.csv`, `${folder}/roles.csv`] as const;
      const { answer, leftOut } = await trial(...files, [from, to]);
      expect(answer.kind === "effect" && answer.effect).toBeCloseTo(right, 12);
      expect(leftOut).toEqual(early);
    });

    it.each([
      ["a-no-base-year.csv", "roles.csv", null, 9],
      ["b-half-base-year.csv", "roles.csv", -3, 4],
      ["c-late-starters.csv", "roles-c.csv", -3, 0],
    ])("13, gaps: %s with %s gives %s", async (panel, roles, right, lacking) => {
      const folder = "13-did-unbalanced";
      const files = [`${folder}/${panel}`, `${folder}/${roles}`] as const;
      const { answer, leftOut } = await trial(...files, [2563, 2565]);
      if (right === null) expect(answer).toEqual({ kind: "none", why: "others-without-figures" });
      else expect(answer.kind === "effect" && answer.effect).toBeCloseTo(right, 12);
      expect(leftOut.filter((one) => one.endsWith("no-first"))).toHaveLength(lacking);
    });

    it("13 b and c: no group got worse where each of its areas got better", async () => {
      for (const [panel, roles] of [
        ["b-half-base-year.csv", "roles.csv"],
        ["c-late-starters.csv", "roles-c.csv"],
      ]) {
        const folder = "13-did-unbalanced";
        const { pair } = await trial(`${folder}/${panel}`, `${folder}/${roles}`, [2563, 2565]);
        for (const group of ["pilot", "rollout", "other"] as const) {
          const { before, after, points, rose } = pair.lines[0]!.groups[group];
          expect(rose).toBe(0);
          if (after !== null) expect(after).toBeLessThan(before!);
          if (after !== null) expect(points).toBeLessThan(0);
        }
      }
    });

    it("13 c: the two late starters are neither pilots nor comparison areas", async () => {
      const folder = `${TRIALS}/13-did-unbalanced`;
      const { board, areas } = await boardOf(
        way,
        panelOf(`${folder}/c-late-starters.csv`),
        rolesOf(`${folder}/roles-c.csv`),
        [2563, 2565],
      );
      const rollout = board.pair!.areas.rollout.map((row) => areas.code[row]);
      expect(rollout).toEqual(["700811", "700812"]);
    });
  });
});
