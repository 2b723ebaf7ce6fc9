import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { exportAreaList } from "../../src/actions/export-area-list";
import { exportHotspots } from "../../src/actions/export-hotspots";
import { makeDossier } from "../../src/actions/make-dossier";
import { dossierProfileParams, saveDossierXlsx } from "../../src/actions/open-dossier";
import { saveComparison } from "../../src/actions/save-comparison";
import { chooseFast } from "../../src/analysis/choice/choose-fast";
import { scoreAreas } from "../../src/analysis/choice/score-areas";
import { ok } from "../../src/base/result";
import type { DatasetInfo } from "../../src/domain/dataset";
import type { Scenario } from "../../src/domain/scenario";
import { inUse } from "../../src/domain/withheld";
import { criterionOf, defaultScenario } from "../../src/figures/plan/default-scenario";
import { resolvePlan } from "../../src/figures/plan/resolve-plan";
import { boardStamp } from "../../src/figures/stamps/board-stamp";
import { demonstrationRoles } from "../../src/figures/stamps/demonstration-roles";
import { isMadeUpPlan } from "../../src/figures/stamps/plan-stamp";
import { sourceOfStamp } from "../../src/figures/stamps/stamp-of";
import { areaProfile } from "../../src/queries/area-profile";
import { ask } from "../../src/queries/question";
import { dossierBook } from "../../src/reports/dossier/dossier-book";
import { noPorts } from "../support/no-ports";
import { INDICATORS, MANIFEST, serve } from "../support/small-country";
import { openWorld, value, type World } from "../twins/world";

const saved: { name: string; content: unknown }[] = [];
vi.mock("../../src/reports/save-file", () => ({
  saveFile: (name: string, _: string, content: unknown) => saved.push({ name, content }),
}));

const known = (id: string) => MANIFEST.datasets.find((one) => one.id === id)!;
const named = (id: string, of: DatasetInfo, demonstration: boolean): DatasetInfo => {
  const text = { th: `แหล่ง ${id}`, en: `source ${id}` };
  return { ...of, id, title: text, source: text, demonstration };
};
const FIGURES = known("demo");
const ROLES = known("demo-roles");
const INCOME = known("real");

const day = new Date("2026-03-01T05:00:00Z");
const STAMP = "Demonstration data";

/** A world of these datasets, as much of it as is in use. */
async function worldOf(...datasets: DatasetInfo[]): Promise<World> {
  const manifest = inUse({ ...MANIFEST, datasets }, INDICATORS, {
    choice: "auto",
    ownRoles: false,
  });
  return openWorld({ manifest, fetchBytes: serve() });
}

/** Everything that leaves the app from a world, as text. */
async function walk(world: World) {
  saved.length = 0;
  const { app } = world;
  const [indicator] = app.indicators.filter(({ id }) => id === "poverty_income");
  const source = app.sources.get("poverty_income")!;
  const series = await world.series("poverty_income");
  const year = series.years.at(-1)!;
  const yearValues = series.byYear.get(year)!;
  const pane = { indicator: indicator!, source, year, yearValues };
  exportAreaList(...listOf(world, pane));
  exportHotspots({ app, view: { lang: "en" } } as never, clustersOf(pane) as never, day);
  const stamp = boardStamp(app, pane, [year]);
  saveComparison({ ...boardOf(pane), source: sourceOfStamp(stamp), ...stamp } as never, "geo6");
  const dossier = await dossierOf(world);
  const book = dossierBook(dossier);
  await saveDossierXlsx(book);
  const { read, utils } = await import("@e965/xlsx");
  const workbook = read(saved.at(-1)!.content);
  const sheets = workbook.SheetNames.map((name) => utils.sheet_to_csv(workbook.Sheets[name]!));
  const [list, hotspots, comparison] = saved.map(({ content }) => `${content}`);
  return {
    list: list!,
    hotspots: hotspots!,
    comparison: comparison!,
    stamp,
    dossier,
    book,
    sheets,
  };
}

function listOf(world: World, pane: object): Parameters<typeof exportAreaList> {
  const { app, roles } = world;
  const viewContext = {
    app,
    resolved: { scheme: app.schemes[0] },
    roles: { table: roles, edits: [] },
    view: { lang: "en", region: null, group: null },
  };
  const list = {
    rows: Int32Array.from(app.areas.code.keys()),
    unjudged: false,
    columns: [pane],
    thresholds: [],
    picked: null,
    smallTop: 0,
    sort: "value",
  };
  return [viewContext as never, list as never, day];
}

function clustersOf(of: { yearValues: { value: Float64Array } }) {
  const none = [...of.yearValues.value].map(() => Number.NaN);
  const clusters = { method: "hotspot", statistic: none, p: none, cluster: none };
  return { of, clusters, items: [], classOf: Uint8Array.from(none), facts: {} };
}

function boardOf({ indicator, year }: { indicator: unknown; year: number }) {
  const plain = { language: "en", scheme: { th: "", en: "" }, broken: null, lines: [] };
  return {
    ...plain,
    indicator,
    year,
    baseline: year,
    figure: "by-denominator",
    roleEdits: 0,
    leftOut: [],
    created: day,
  };
}

async function dossierOf(world: World) {
  const { app, roles, database } = world;
  const scenario: Scenario = {
    ...defaultScenario({ indicators: [] }),
    criteria: [
      criterionOf("income", { kind: "indicator", indicator: "poverty_income", yearBe: 0 }, 60),
      criterionOf("people", { kind: "population" }, 40),
    ],
    quota: { per: "country", count: 3, total: null },
    rules: [{ id: "new", measure: { kind: "role" }, test: "is-not-pilot", bound: 0 }],
  };
  const ports = {
    ...noPorts,
    series: async (_: unknown, id: string) => ok(await world.series(id)),
  };
  const data = await resolvePlan({ app, role: roles.role }, scenario, ports);
  const ranked = scoreAreas(data.normalised, [0.6, 0.4], scenario.method);
  const rules = { ...scenario, forcedIn: [], forcedOut: [] };
  const chosen = chooseFast(data.table, ranked.score, rules)!;
  if (chosen.kind !== "chosen") throw new Error(JSON.stringify(chosen));
  const params = dossierProfileParams(app, data, scenario, chosen.chosen);
  const profiles = value(await ask(database.engine, areaProfile, params));
  const choice = { rules: chosen, people: chosen };
  const common = { app, scenario, data, ranked, choice, profiles, run: null, rollout: null };
  const dossier = makeDossier({ ...common, language: "en", created: day })!;
  return { ...dossier, planIsMadeUp: isMadeUpPlan(app, data, scenario) };
}

const kindsOf = ({ sources }: { sources: readonly { name: string; demonstration: boolean }[] }) =>
  Object.fromEntries(sources.map(({ name, demonstration }) => [name, demonstration]));

type Walked = Awaited<ReturnType<typeof walk>>;

describe("real roles on demonstration figures", () => {
  let world: World;
  let walked: Walked;
  beforeAll(async () => {
    world = await worldOf(named("demo", FIGURES, true), named("roles", ROLES, false), ROLES);
    walked = await walk(world);
  }, 120_000);
  afterAll(() => world.database.close());

  it("stamp the list, the hotspots and the comparison, but no role", () => {
    expect(walked.list).toContain(STAMP);
    expect(walked.list).not.toContain("role (Demonstration data)");
    expect(walked.hotspots).toContain(STAMP);
    expect(walked.stamp.demonstration).toBe(true);
    expect(walked.comparison).toContain("source demo; source roles");
    expect(demonstrationRoles(world.app, world.roles, []).size).toBe(0);
  });

  it("stamp every sheet and table of the dossier, and the line of the figures among the sources", () => {
    const { dossier, book, sheets } = walked;
    expect(dossier.planIsMadeUp).toBe(true);
    expect(kindsOf(dossier)).toMatchObject({ "source demo": true, "source roles": false });
    expect(sheets.every((sheet) => sheet.slice(0, 25).includes("DEMONSTRATION DATA"))).toBe(true);
    const told = book.sections.filter(({ id }) => ["rules", "criteria", "chosen"].includes(id));
    for (const { caption } of told.flatMap(({ tables }) => tables)) {
      expect(caption).toContain("with demonstration data");
    }
    for (const { caption } of book.pages.flatMap(({ tables }) => tables)) {
      expect(caption).toContain("with demonstration data");
    }
  });

  it("are told apart in SQL", async () => {
    expect(await world.rows("select dataset, demonstration from dataset order by 1")).toEqual([
      { dataset: "demo", demonstration: true },
      { dataset: "demo-roles", demonstration: true },
      { dataset: "roles", demonstration: false },
    ]);
    const rows = await world.rows("select count(*)::int as n from role_on_record");
    expect(rows).toEqual([{ n: 7 }]);
  });
});

describe("demonstration roles on real figures", () => {
  let world: World;
  let walked: Walked;
  beforeAll(async () => {
    world = await worldOf(named("mine", INCOME, false), ROLES);
    walked = await walk(world);
  }, 120_000);
  afterAll(() => world.database.close());

  it("stamp the comparison by group and the roles of the list, and no figure of an area alone", () => {
    expect(walked.stamp.demonstration).toBe(true);
    expect(walked.list).toContain("(Demonstration data)");
    expect(walked.hotspots).not.toContain(STAMP);
    expect([...demonstrationRoles(world.app, world.roles, [])]).toContain("pilot");
  });

  it("stamp a dossier whose rule asks for roles, and leave the profiles real", () => {
    const { dossier, book, sheets } = walked;
    expect(dossier.planIsMadeUp).toBe(true);
    expect(kindsOf(dossier)).toMatchObject({ "demo-roles": true, "source mine": false });
    expect(sheets.every((sheet) => sheet.slice(0, 25).includes("DEMONSTRATION DATA"))).toBe(true);
    const profile = book.pages[0]!.tables.find(({ caption }) => caption.startsWith("Indicators"));
    expect(profile?.caption ?? "").not.toContain("demonstration");
  });
});

describe("real figures of one dimension beside the demonstration of the others", () => {
  let world: World;
  let walked: Walked;
  beforeAll(async () => {
    const roles = named("roles", ROLES, false);
    world = await worldOf(named("demo", FIGURES, true), named("mine", INCOME, false), roles);
    walked = await walk(world);
  }, 120_000);
  afterAll(() => world.database.close());

  it("are alone on every page, in every file and in SQL", async () => {
    expect(world.app.indicators.map(({ id }) => id)).toEqual(["poverty_income"]);
    expect(walked.comparison).toContain("Demonstration data: no");
    const all = [walked.list, walked.hotspots, ...walked.sheets].join("\n");
    expect(all).not.toMatch(/demonstration|source demo|poverty_health/i);
    expect(walked.dossier.demonstration).toBe(false);
    const held = await world.rows("select distinct dataset, indicator from observation");
    expect(held).toEqual([{ dataset: "mine", indicator: "poverty_income" }]);
  });
});
