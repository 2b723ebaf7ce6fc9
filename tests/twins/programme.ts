import { readSepVillages } from "../../src/catalogue/arrow/read-sep-villages";
import { GROUPS, ROLES } from "../../src/domain/programme";
import type { RegionScheme } from "../../src/domain/region";
import type { RoleEdit } from "../../src/domain/role-edit";
import { roleOfCode, roleTable } from "../../src/domain/role-table";
import { shownDatasets } from "../../src/domain/shown-datasets";
import { type Progress, progressOf } from "../../src/figures/progress/role-progress";
import { comparedGroups } from "../../src/queries/compared-areas";
import { ask } from "../../src/queries/question";
import { roleProgress } from "../../src/queries/role-progress";
import { sepVillagesByTambon } from "../../src/queries/sep-villages-by-tambon";
import { groupsBetween, groupsInYear, NO_GROUP } from "./comparison/groups-on-arrays";
import { progressOnArrays } from "./comparison/progress-on-arrays";
import type { Cell, Twin } from "./twin";
import { value, type World } from "./world";

type Rows = Map<string, Record<string, Cell>>;

/** How far the programme has come: pilot and rollout are reached, a candidate is not. */
export const progress: Twin = {
  name: "progress of the programme by the regions of every scheme",
  onArrays: async ({ app, roles }) =>
    rowsOf(app.schemes.map((scheme) => [scheme, progressOnArrays(app.areas, scheme, roles)])),
  inSql: async ({ app, database }) => {
    const all = app.schemes.map(async (scheme) => {
      const told = value(await ask(database.engine, roleProgress, { scheme: scheme.id }));
      return [scheme, progressOf(told, scheme)] as const;
    });
    return rowsOf(await Promise.all(all));
  },
};

function rowsOf(all: readonly (readonly [RegionScheme, Progress])[]): Rows {
  const rows: Rows = new Map();
  for (const [{ id }, { country, amphoe, bangkok, regions }] of all) {
    rows.set(`${id} reached`, { amphoe, bangkok });
    const lines = [{ place: { kind: "country" } as const, ...country }, ...regions];
    for (const { place, tambons, reached, counts, waves } of lines) {
      const at = `${id} ${place.kind === "region" ? place.region.id : place.kind}`;
      rows.set(at, { tambons, reached, ...counts });
      for (const { role, wave, count } of waves) rows.set(`${at} ${role} ${wave}`, { count });
    }
  }
  return rows;
}

/** Every kind of edit, over areas with and without a role on record; a later edit of a code wins. */
function someEdits({ app, onRecord }: World): RoleEdit[] {
  const given = ROLES.flatMap((role) =>
    [0, 2].flatMap((wave) => [0, 2560, 2564, 2569].map((since) => ({ role, wave, since }))),
  );
  const none = { role: "none", wave: 0, since: 0 } as const;
  const codes = [...onRecord.map(({ areaCode }) => areaCode), ...app.areas.code];
  const held = codes.filter((code) => code.length === 6).slice(0, 7 * (given.length + 1));
  return held.map((code, i) => ({ code, ...([...given, none][i % (given.length + 1)] ?? none) }));
}

const PAIRS = [
  [2561, null],
  [2564, null],
  [2561, 2564],
  [2566, 2563],
] as const;

/** Role, wave and start year of each tambon, and the group it is compared in, under a person's edits. */
export const roleEdits: Twin = {
  name: "roles and groups under a person's edits",
  onArrays: async (world) => {
    const { app, onRecord } = world;
    const table = roleTable(app.areas, onRecord, someEdits(world));
    const everywhere = app.areas.code.map(() => 1);
    const values = {
      value: Float64Array.from(everywhere),
      numerator: Float64Array.from(everywhere),
      denominator: Float64Array.from(everywhere),
      status: new Uint8Array(app.areas.count),
    };
    const groups = PAIRS.map(([year, against]) =>
      against === null
        ? groupsInYear(table, year).group
        : groupsBetween(table, { year, values }, { year: against, values }).group,
    );
    return new Map(
      app.areas.code.map((code, row) => [
        code,
        {
          role: roleOfCode(table.role[row]!) ?? "",
          wave: table.wave[row]!,
          since: table.since[row]!,
          groups: groups
            .map((group) => (group[row] === NO_GROUP ? "" : GROUPS[group[row]!]))
            .join(),
        },
      ]),
    );
  },
  inSql: async (world) => {
    const { database, app } = world;
    value(await database.syncRoles(someEdits(world)));
    const groups = await Promise.all(
      PAIRS.map(async ([year, against]) => {
        const asked = await database.engine.query(comparedGroups(year, against));
        return new Map(
          value(asked)
            .rows()
            .map(({ code, grp }) => [code, grp]),
        );
      }),
    );
    const held = await world.rows("select tambon_code, role, wave, since from tambon_role");
    const of = new Map(held.map((row) => [row.tambon_code, row]));
    value(await database.syncRoles([]));
    return new Map(
      app.areas.code.map((code) => [
        code,
        {
          role: String(of.get(code)?.role ?? ""),
          wave: Number(of.get(code)?.wave ?? 0),
          since: Number(of.get(code)?.since ?? 0),
          groups: groups.map((group) => group.get(code)).join(),
        },
      ]),
    );
  },
};

/** Sufficiency-economy villages of each tambon by level. */
export const villages: Twin = {
  name: "sufficiency-economy villages by tambon",
  onArrays: async ({ app, fetchBytes }) => {
    const { file } = shownDatasets(app.manifest, "sep_villages")[0]!.files[0]!;
    const { byLevel } = value(readSepVillages(value(await fetchBytes(file)), file, app.areas));
    const rows: Rows = new Map();
    app.areas.code.forEach((code, row) => {
      const [one, two, three] = byLevel.map((counts) => counts[row]!) as [number, number, number];
      if (one + two + three > 0) rows.set(code, { one, two, three });
    });
    return rows;
  },
  inSql: async ({ database }) => {
    const found = value(await ask(database.engine, sepVillagesByTambon, null));
    return new Map(
      found.map(({ tambonCode, byLevel: [one, two, three] }) => [tambonCode, { one, two, three }]),
    );
  },
};
