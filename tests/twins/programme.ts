import { readSepVillages } from "../../src/catalogue/arrow/read-sep-villages";
import { ROLES } from "../../src/domain/programme";
import { shownDatasets } from "../../src/domain/shown-datasets";
import { progressOf } from "../../src/figures/progress/role-progress";
import { ask, roleProgress, sepVillagesByTambon } from "../../src/queries";
import type { Cell, Twin } from "./twin";
import { value } from "./world";

type Rows = Map<string, Record<string, Cell>>;

/** How far the programme has come: pilot and rollout are reached, a candidate is not. */
export const progress: Twin = {
  name: "progress of the programme",
  onArrays: async ({ app, roles }) => {
    const made = progressOf(app.areas, app.schemes[0]!, roles);
    const rows: Rows = new Map();
    rows.set("reached", { tambons: made.tambons, amphoes: made.amphoe });
    for (const role of ROLES) rows.set(`all ${role}`, { tambons: made.counts[role] });
    for (const { place, counts, waves } of made.regions) {
      if (place.kind !== "region") continue;
      const { id } = place.region;
      for (const role of ROLES) rows.set(`${id} ${role}`, { tambons: counts[role] });
      for (const { role, wave, count } of waves) {
        rows.set(`${id} ${role} ${wave}`, { tambons: count });
      }
    }
    return new Map([...rows].filter(([, { tambons }]) => tambons !== 0));
  },
  inSql: async ({ app, database }) => {
    const params = { scheme: app.schemes[0]!.id };
    const rows: Rows = new Map();
    for (const row of value(await ask(database.engine, roleProgress, params))) {
      const { region, role, wave, tambons, amphoes } = row;
      if (role === "any") {
        if (region === null && wave === null) rows.set("reached", { tambons, amphoes });
      } else if (region !== null && wave !== null)
        rows.set(`${region} ${role} ${wave}`, { tambons });
      else if (wave === null) rows.set(`${region ?? "all"} ${role}`, { tambons });
    }
    return rows;
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
