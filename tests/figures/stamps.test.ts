import { describe, expect, it } from "vitest";
import { sourcesOf } from "../../src/actions/dossier-sources";
import type { DatasetInfo, DatasetKind, Manifest } from "../../src/domain/dataset";
import type { RoleEdit } from "../../src/domain/role-edit";
import { roleTable } from "../../src/domain/role-table";
import type { Scenario } from "../../src/domain/scenario";
import { visibleSources } from "../../src/domain/shown-datasets";
import type { AppData } from "../../src/figures/app-data";
import { defaultScenario } from "../../src/figures/plan/default-scenario";
import {
  demonstrationRoles,
  isDemonstrationRole,
} from "../../src/figures/stamps/demonstration-roles";
import { type Ingredient, sourceOfStamp, stampOf } from "../../src/figures/stamps/stamp-of";
import { someAreas } from "../catalogue/areas-fixture";
import { MANIFEST } from "../support/small-country";

const AREAS = someAreas(["100101", "400101", "500101"]);
const KINDS = ["roles", "sep_villages", "households"] as const;

function dataset(kind: DatasetKind, demonstration: boolean): DatasetInfo {
  const id = `${demonstration ? "demo" : "real"}-${kind}`;
  const file = { indicator: kind === "indicators" ? "a" : "", file: id, bytes: 1 };
  const text = { th: `แหล่ง ${id}`, en: `source ${id}` };
  return {
    ...MANIFEST.datasets[0]!,
    id,
    kind,
    demonstration,
    title: { th: id, en: id },
    source: text,
    years: [2564],
    files: [file],
  };
}

function appWith(...datasets: DatasetInfo[]): AppData {
  const manifest: Manifest = { ...MANIFEST, datasets };
  const sources = visibleSources(manifest);
  return { manifest, sources, areas: AREAS, indicators: [], schemes: [], workspace: "" };
}

const demo = (kind: DatasetKind) => dataset(kind, true);
const real = (kind: DatasetKind) => dataset(kind, false);
const byGroup = (app: AppData): Ingredient[] => [
  { source: app.sources.get("a")!, year: 2564 },
  { kind: "roles" },
];

describe("X5: the stamp", () => {
  it.each(KINDS)("of real %s beside those for demonstration says real, in either order", (kind) => {
    for (const app of [appWith(demo(kind), real(kind)), appWith(real(kind), demo(kind))]) {
      const stamp = stampOf(app, [{ kind }]);
      expect(stamp.demonstration).toBe(false);
      expect(stamp.datasets.map(({ id }) => id)).toEqual([`real-${kind}`]);
      expect(sourceOfStamp(stamp).en).toBe(`source real-${kind}`);
    }
  });

  it.each(KINDS)("of %s for demonstration alone says so", (kind) => {
    expect(stampOf(appWith(demo(kind)), [{ kind }]).demonstration).toBe(true);
  });

  it.each([
    ["real roles on demonstration figures", real("roles"), demo("indicators"), true],
    ["demonstration roles on real figures", demo("roles"), real("indicators"), true],
    ["demonstration on demonstration", demo("roles"), demo("indicators"), true],
    ["real on real", real("roles"), real("indicators"), false],
  ])("of a figure by group is that of both: %s", (_, roles, figures, demonstration) => {
    const app = appWith(figures, roles);
    const stamp = stampOf(app, byGroup(app));
    expect(stamp.demonstration).toBe(demonstration);
    expect(sourceOfStamp(stamp).th).toBe(`${figures.source.th}; ${roles.source.th}`);
  });

  it("of a figure without roles on record is that of the figure alone", () => {
    const app = appWith(real("indicators"));
    expect(stampOf(app, byGroup(app)).demonstration).toBe(false);
  });
});

describe("X5: the stamp of roles on the map", () => {
  const record = (areaCode: string, role: "pilot" | "rollout") => ({
    ...{ programme: "p", level: "tambon", wave: 0, since: 0, source: "" },
    ...{ areaCode, role },
  });
  const onRecord = [record("100101", "pilot"), record("400101", "rollout")] as const;
  const edits: RoleEdit[] = [
    { code: "400101", role: "pilot" },
    { code: "500101", role: "candidate" },
  ];
  const made = (app: AppData) => {
    const table = roleTable(AREAS, onRecord as never, edits);
    return {
      roles: [...demonstrationRoles(app, table, edits)],
      rows: [0, 1, 2].map((row) => isDemonstrationRole(app, table, edits, row)),
    };
  };

  it("is on roles that the demonstration record gives, and on no own edit", () => {
    expect(made(appWith(demo("roles")))).toEqual({ roles: ["pilot"], rows: [true, false, false] });
  });

  it("is on none once the record is real, and on none without a record", () => {
    const none = { roles: [], rows: [false, false, false] };
    expect(made(appWith(demo("roles"), real("roles")))).toEqual(none);
    expect(made(appWith())).toEqual(none);
  });
});

describe("X5: the sources of a dossier", () => {
  const scenario: Scenario = {
    ...defaultScenario(appWith(demo("indicators"))),
    criteria: [],
    rules: [
      { id: "r", measure: { kind: "role" } },
      { id: "v", measure: { kind: "sep-level" } },
    ] as never,
  };
  const named = (app: AppData) =>
    sourcesOf(app, { measured: new Map() } as never, scenario, "en").map(
      ({ name, demonstration }) => [name, demonstration],
    );

  it("are the real roles and villages once there are any", () => {
    const all = appWith(demo("roles"), demo("sep_villages"), real("roles"), real("sep_villages"));
    expect(named(all).slice(0, 2)).toEqual([
      ["real-roles", false],
      ["real-sep_villages", false],
    ]);
    expect(named(appWith(real("roles"), demo("roles"))).slice(0, 1)).toEqual([
      ["real-roles", false],
    ]);
  });

  it("are named as demonstration while there are no others", () => {
    expect(named(appWith(demo("roles"))).slice(0, 1)).toEqual([["demo-roles", true]]);
  });
});
