import { loadTable, runAll } from "../../../src/actions/load-table";
import { regionMembers } from "../../../src/actions/plain-tables";
import { ok } from "../../../src/base/result";
import { readSeries } from "../../../src/catalogue/arrow/read-series";
import { type SeriesRow, writeSeries } from "../../../src/catalogue/arrow/write-series";
import { writeTable } from "../../../src/catalogue/arrow/write-table";
import type { AreaTable } from "../../../src/domain/area";
import type { Indicator } from "../../../src/domain/indicator";
import type { AreaRole } from "../../../src/domain/programme";
import type { RegionScheme } from "../../../src/domain/region";
import type { RoleEdit } from "../../../src/domain/role-edit";
import { roleTable } from "../../../src/domain/role-table";
import type { VisibleSource } from "../../../src/domain/shown-datasets";
import type { Engine } from "../../../src/engine/engine";
import { type sql, statement } from "../../../src/engine/sql";
import { type Progress, progressOf } from "../../../src/figures/progress/role-progress";
import { fill } from "../../../src/queries/fill";
import { ask } from "../../../src/queries/question";
import { roleProgress } from "../../../src/queries/role-progress";
import { SCHEMA } from "../../../src/queries/schema";
import { askBoard, type BoardFigures } from "../../../src/state/ask-board";
import { startNodeEngine } from "../../support/node-engine";
import { boardOnArrays } from "../../twins/comparison/board-on-arrays";
import { progressOnArrays } from "../../twins/comparison/progress-on-arrays";
import { value } from "../../twins/world";

/** Figures, areas and roles that a board is made of. */
export type Given = {
  readonly areas: AreaTable;
  readonly scheme: RegionScheme;
  readonly roles: readonly AreaRole[];
  /** A person's edits over them. */
  readonly edits?: readonly RoleEdit[];
  readonly indicator: Indicator;
  readonly level: VisibleSource["level"];
  readonly rows: readonly SeriesRow[];
  readonly baseline: number;
  readonly year: number;
};

/** A row of a series without parts; a figure that is no number is missing. */
export function told(areaCode: string, yearBe: number, value: number): SeriesRow {
  const status = Number.isNaN(value) ? "missing" : "value";
  return { areaCode, yearBe, value, numerator: Number.NaN, denominator: Number.NaN, status };
}

/** One way to the figures of the executive's page. */
export type Way = {
  board(given: Given): Promise<BoardFigures>;
  progress(given: Pick<Given, "areas" | "scheme" | "roles">): Promise<Progress>;
  close(): Promise<void>;
};

/** Both ways, to lay the same right values beside each. */
export const WAYS: readonly (readonly [string, () => Promise<Way>])[] = [
  ["asked of the database", inSql],
  ["counted on arrays", async () => onArrays()],
];

/** Counted on typed arrays. */
export function onArrays(): Way {
  return {
    board: async ({ areas, scheme, roles, edits = [], ...given }) => {
      const { indicator, level, rows, baseline, year } = given;
      const key = { dataset: "x", indicator: indicator.id };
      const { byYear } = value(readSeries(writeSeries(rows), "x", areas, key));
      const of = (year: number) => ({ year, values: byYear.get(year) ?? nothing(areas) });
      return boardOnArrays({
        ...{
          areas,
          scheme,
          roles: roleTable(areas, roles, edits),
          of: { indicator, source: { level } },
        },
        ...{ baseline: of(baseline), year: of(year) },
      });
    },
    progress: async ({ areas, scheme, roles }) =>
      progressOnArrays(areas, scheme, roleTable(areas, roles, [])),
    close: async () => undefined,
  };
}

function nothing({ count }: AreaTable) {
  const none = () => new Float64Array(count).fill(Number.NaN);
  const status = new Uint8Array(count).fill(1);
  return { value: none(), numerator: none(), denominator: none(), status };
}

/** Asked of the engine that we ship, as the page does. */
export async function inSql(): Promise<Way> {
  const engine = await startNodeEngine();
  value(await runAll(engine, SCHEMA));
  return {
    board: async (given) => {
      await put(engine, given);
      await putSeries(engine, given);
      const { scheme, indicator, level, baseline, year } = given;
      const source = { level, seriesBreaks: [] } as unknown as VisibleSource;
      const subject = { pane: { indicator, source, year }, scheme, baseline };
      return value(await askBoard(given, subject, engine));
    },
    progress: async (given) => {
      await put(engine, given);
      const told = value(await ask(engine, roleProgress, { scheme: given.scheme.id }));
      return progressOf(told, given.scheme);
    },
    close: () => engine.close(),
  };
}

async function put(engine: Engine, given: Pick<Given, "areas" | "scheme" | "roles" | "edits">) {
  const { areas, scheme, roles } = given;
  const tables = ["area", "region_member", "source", "observation_row", "role_on_record"];
  value(
    await runAll(
      engine,
      tables.map((table) => statement(`delete from ${table}`)),
    ),
  );
  await load(engine, areaRows(areas), fill.areas);
  await load(engine, regionMembers([scheme]), fill.regions);
  if (roles.length > 0) await load(engine, roleRows(roles), fill.roles);
  await load(engine, editRows(given.edits ?? []), fill.roleEdits);
}

async function putSeries(engine: Engine, { indicator, level, rows }: Given) {
  value(await runAll(engine, [fill.source(0, "x", indicator.id, level)]));
  await load(engine, writeSeries(rows), (from) => fill.series(from, 0, []));
}

async function load(
  engine: Engine,
  bytes: Uint8Array,
  into: (from: string) => ReturnType<typeof sql>,
) {
  const file = { file: "x", bytes: async () => ok(bytes), fill: (from: string) => [into(from)] };
  value(await loadTable(engine, file));
}

function areaRows(areas: AreaTable): Uint8Array {
  const text = (name: string, values: readonly string[]) =>
    ({ name, type: "text", values }) as const;
  const number = (name: string, values: ArrayLike<number>) =>
    ({ name, type: "float64", values: Array.from(values) }) as const;
  const blank = areas.code.map(() => "");
  return writeTable([
    text("code", areas.code),
    ...["name_th", "name_en", "amphoe_th", "amphoe_en", "province_th", "province_en"].map((name) =>
      text(name, blank),
    ),
    text("amphoe_code", areas.amphoeCode),
    text("province_code", areas.provinceCode),
    text("postal_code", blank),
    number("lon", areas.population),
    number("lat", areas.population),
    number("population", areas.population),
    number("households", areas.households),
    { name: "has_boundary", type: "uint8", values: areas.code.map(() => 1) },
  ]);
}

function roleRows(roles: readonly AreaRole[]): Uint8Array {
  const text = (name: string, of: (role: AreaRole) => string) =>
    ({ name, type: "text", values: roles.map(of) }) as const;
  return writeTable([
    text("programme", ({ programme }) => programme),
    text("area_code", ({ areaCode }) => areaCode),
    text("level", ({ level }) => level),
    text("role", ({ role }) => role),
    { name: "wave", type: "uint8", values: roles.map(({ wave }) => wave) },
    { name: "since", type: "uint16", values: roles.map(({ since }) => since) },
    text("source", ({ source }) => source),
  ]);
}

function editRows(edits: readonly RoleEdit[]): Uint8Array {
  return writeTable([
    { name: "area_code", type: "text", values: edits.map(({ code }) => code) },
    { name: "role", type: "text", values: edits.map(({ role }) => role) },
    { name: "wave", type: "uint8", values: edits.map(({ wave = 0 }) => wave) },
    { name: "since", type: "uint16", values: edits.map(({ since = 0 }) => since) },
  ]);
}
