import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { RoleEdit } from "../../../src/domain/role-edit";
import { didItHelp } from "../../../src/figures/comparison/did-it-help";
import { aRole, compareYear, compareYears, type Panel, panelOf, rolesOf } from "./a-panel";

const TRIALS = "../shared/cases/trials";

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

function effect(panel: Panel, record: typeof RECORD, years: [number, number]) {
  const { compared, leftOut } = compareYears(panel, record, years);
  return { answer: didItHelp(compared), leftOut };
}

describe("did it help", () => {
  it.each([
    [2563, 2564],
    [2563, 2565],
  ])("leaves areas that began before %i out by name, up to %i", (from, to) => {
    const { answer, leftOut } = effect(PANEL, RECORD, [from, to]);
    expect(answer).toMatchObject({ kind: "effect", ahead: false });
    expect(answer.kind === "effect" && answer.effect).toBeCloseTo(-3, 12);
    expect(leftOut).toEqual(["700803 early"]);
  });

  it("is no effect before the start: pilots to come moved like the others", () => {
    const { answer, leftOut } = effect(PANEL, RECORD, [2562, 2563]);
    expect(answer).toMatchObject({ kind: "effect", effect: 0, ahead: true });
    expect(leftOut).toEqual(["700803 early"]);
  });

  it("counts a role from its start year: who starts in the first year is in it already", () => {
    const { answer, leftOut } = effect(PANEL, RECORD, [2564, 2565]);
    expect(answer).toEqual({ kind: "none", why: "pilots-early" });
    expect(leftOut).toEqual(["700801 early", "700802 early", "700803 early"]);
  });

  it("is the same where the start years are given by hand", () => {
    const marked = (since?: number) =>
      RECORD.map(({ areaCode, since: began }): RoleEdit => {
        return {
          code: areaCode,
          role: "pilot",
          since: areaCode === "700803" ? began : (since ?? 0),
        };
      });
    const between = (edits: readonly RoleEdit[], years: [number, number]) => {
      const { compared, leftOut } = compareYears(PANEL, [], years, undefined, edits);
      return { answer: didItHelp(compared), leftOut };
    };
    for (const to of [2564, 2565]) {
      const { answer, leftOut } = between(marked(2564), [2563, to]);
      expect(answer.kind === "effect" && answer.effect).toBeCloseTo(-3, 12);
      expect(leftOut).toEqual(["700803 early"]);
    }
    expect(between(marked(2564), [2562, 2563]).answer).toMatchObject({ effect: 0, ahead: true });
    expect(between(marked(), [2563, 2565])).toMatchObject({
      answer: { kind: "none" },
      leftOut: ["700801 no-start", "700802 no-start", "700803 early"],
    });
  });

  it("compares the same areas in both years, and names those that lack one", () => {
    const panel = new Map(PANEL).set("700806", series(2564, [1, 1])).set("700802", new Map());
    const { compared, leftOut } = compareYears(panel, RECORD, [2563, 2565]);
    const { before, after, moves } = compared.lines[0]!;
    expect(before.groups.other).toMatchObject({ areas: 3, reported: 2, mean: 54.5 });
    expect(after.groups.other).toMatchObject({ areas: 3, reported: 2, mean: 53.5 });
    expect(moves.other).toEqual({ rose: 0, fell: 2 });
    expect(leftOut).toEqual(["700802 no-first", "700803 early", "700806 no-first"]);
    expect(didItHelp(compared)).toMatchObject({ kind: "effect", pilot: -4, other: -1 });
  });

  it("has no figure without a comparison area in both years, and says why", () => {
    const others = ["700804", "700805", "700806"];
    const panel = new Map(PANEL);
    for (const code of others) panel.set(code, series(2564, [1, 1]));
    const { answer, leftOut } = effect(panel, RECORD, [2563, 2565]);
    expect(answer).toEqual({ kind: "none", why: "others-without-figures" });
    expect(leftOut).toEqual(["700803 early", ...others.map((code) => `${code} no-first`)]);
  });

  it("asks for a start year that is not told: such an area is neither pilot nor other", () => {
    const record = [aRole("700801", "pilot", 2564), aRole("700802", "pilot", 0)];
    const { leftOut, answer } = effect(PANEL, record, [2563, 2564]);
    expect(leftOut).toEqual(["700802 no-start"]);
    expect(answer).toMatchObject({ kind: "effect", pilot: -3.5 });
    const unknown = effect(PANEL, [aRole("700802", "pilot", 0)], [2563, 2564]);
    expect(unknown.answer).toEqual({ kind: "none", why: "pilots-without-start" });
  });

  it("keeps areas that begin after the second year out of the comparison areas", () => {
    const record = [...RECORD, aRole("700806", "rollout", 2566), aRole("700805", "pilot", 2566)];
    const { leftOut, compared } = compareYears(PANEL, record, [2563, 2565]);
    expect(leftOut).toEqual(["700803 early", "700805 late"]);
    expect(compared.areas.ahead).toEqual({ pilot: false, rollout: true });
    expect(compared.lines[0]?.after.groups.other).toMatchObject({ areas: 1 });
    expect(compared.lines[0]?.after.groups.rollout).toMatchObject({ areas: 1 });
  });

  it("takes the years in either order: a later baseline changes the sign, not who is compared", () => {
    const forth = compareYears(PANEL, RECORD, [2563, 2565]);
    const back = compareYears(PANEL, RECORD, [2565, 2563]);
    expect(back.leftOut).toEqual(forth.leftOut);
    expect(back.compared.areas.group).toEqual(forth.compared.areas.group);
    expect(back.compared.lines[0]?.before).toEqual(forth.compared.lines[0]?.after);
  });

  it("never sets a count to date of one set of areas against that of another", () => {
    const count = { aggregation: "sum", unit: "households", weight: "population" } as const;
    const panel: Panel = new Map([
      ["700801", series(2564, [110, 150])],
      ["700802", series(2564, [90])],
      ["700803", series(2564, [5, 6])],
    ]);
    const record = [aRole("700801", "pilot", 2565), aRole("700802", "pilot", 2565)];
    const inYear = (year: number, roles: typeof record) =>
      compareYear(panel, roles, year, count).groups.pilot;
    const always = record.map((role) => ({ ...role, since: 2560 }));
    expect(inYear(2564, always)).toMatchObject({ total: 200, reported: 2, areas: 2 });
    expect(inYear(2565, always)).toMatchObject({ total: 150, reported: 1, areas: 2 });
    const { compared, leftOut } = compareYears(panel, record, [2564, 2565], count);
    const { before, after } = compared.lines[0]!;
    expect(before.groups.pilot).toMatchObject({ total: 110, reported: 1, areas: 2 });
    expect(after.groups.pilot).toMatchObject({ total: 150, reported: 1, areas: 2 });
    expect(leftOut).toEqual(["700802 no-second"]);
  });

  it("knows no pilots where there are none", () => {
    expect(effect(PANEL, [], [2563, 2564]).answer).toEqual({ kind: "none", why: "no-pilots" });
  });
});

const absent = !existsSync(TRIALS);
if (absent) console.info(`skipped: trials of "did it help" need ${TRIALS}, which is not here`);

describe.skipIf(absent)(`trials of "did it help" (need ${TRIALS})`, () => {
  const trial = (panel: string, roles: string, years: [number, number]) =>
    effect(panelOf(`${TRIALS}/${panel}`), rolesOf(`${TRIALS}/${roles}`), years);
  const early = ["700804 early", "700805 early"];

  it.each([
    [2563, 2564, -3],
    [2563, 2565, -3],
    [2562, 2563, 0],
  ])("11, early starters: %i to %i gives %f, and two are left out", (from, to, right) => {
    const folder = "11-did-early-starters";
    const { answer, leftOut } = trial(`${folder}/panel.csv`, `${folder}/roles.csv`, [from, to]);
    expect(answer.kind === "effect" && answer.effect).toBeCloseTo(right, 12);
    expect(leftOut).toEqual(early);
  });

  it.each([
    ["a-no-base-year.csv", "roles.csv", null, 9],
    ["b-half-base-year.csv", "roles.csv", -3, 4],
    ["c-late-starters.csv", "roles-c.csv", -3, 0],
  ])("13, gaps: %s with %s gives %s", (panel, roles, right, lacking) => {
    const folder = "13-did-unbalanced";
    const { answer, leftOut } = trial(`${folder}/${panel}`, `${folder}/${roles}`, [2563, 2565]);
    if (right === null) expect(answer).toEqual({ kind: "none", why: "others-without-figures" });
    else expect(answer.kind === "effect" && answer.effect).toBeCloseTo(right, 12);
    expect(leftOut.filter((one) => one.endsWith("no-first"))).toHaveLength(lacking);
  });

  it("13 b and c: no group got worse where each of its areas got better", () => {
    const folder = `${TRIALS}/13-did-unbalanced`;
    for (const [panel, roles] of [
      ["b-half-base-year.csv", "roles.csv"],
      ["c-late-starters.csv", "roles-c.csv"],
    ]) {
      const years = [2563, 2565] as const;
      const { compared } = compareYears(
        panelOf(`${folder}/${panel}`),
        rolesOf(`${folder}/${roles}`),
        years,
      );
      const { before, after } = compared.lines[0]!;
      for (const group of ["pilot", "rollout", "other"] as const) {
        const [was, is] = [before.groups[group], after.groups[group]];
        expect(is.reported).toBe(was.reported);
        if (is.mean !== null) expect(is.mean).toBeLessThan(was.mean!);
      }
    }
  });

  it("13 c: the two late starters are neither pilots nor comparison areas", () => {
    const folder = `${TRIALS}/13-did-unbalanced`;
    const { compared, areas } = compareYears(
      panelOf(`${folder}/c-late-starters.csv`),
      rolesOf(`${folder}/roles-c.csv`),
      [2563, 2565],
    );
    const rollout = areas.code.filter((_, row) => compared.areas.group[row] === 1);
    expect(rollout).toEqual(["700811", "700812"]);
  });
});
