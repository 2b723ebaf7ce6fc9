import { writeSeries } from "../../../src/catalogue/arrow/write-series";
import type { DatasetInfo, DatasetKind } from "../../../src/domain/dataset";
import { buildWords } from "../../../src/i18n/words/build";
import type { Words } from "../../../src/i18n/words/words";
import type { Facts } from "../facts";
import type { WriteFile } from "../official-write";
import { makeHouseholds, type Shape } from "./households";
import { YEARS } from "./need";
import type { SurveyRecord } from "./survey";
import { makeSurvey } from "./survey";
import {
  type BuiltTable,
  cellsTable,
  householdsTable,
  rolesTable,
  surveySeries,
  villagesTable,
} from "./tables";
import { SEP_YEAR, sepVillages } from "./villages";

/** First year (BE) of the new survey round. */
const SERIES_BREAKS = [2566];
const ROLE_YEARS = [2562, 2563, 2564];
const HOUSEHOLD_YEAR = 2565;

/** Makes and writes all demonstration data; returns their entries for the manifest. */
export function writeDemonstration(
  facts: Facts,
  shapes: ReadonlyMap<string, Shape>,
  write: WriteFile,
): DatasetInfo[] {
  const { records, roles } = makeSurvey(facts);
  const single = (about: Single) => writeSingle(about, write);
  return [
    writeIndicators(records, write),
    single({
      id: "demo-cells",
      kind: "joint_cells",
      title: buildWords.demoCells,
      years: YEARS,
      file: "cells/demo-cells.arrow",
      table: cellsTable(records),
    }),
    single({
      id: "demo-sep",
      kind: "sep_villages",
      title: buildWords.demoSep,
      years: [SEP_YEAR],
      file: "sep-villages.arrow",
      table: villagesTable(sepVillages(facts.places)),
    }),
    single({
      id: "demo-roles",
      kind: "roles",
      title: buildWords.demoRoles,
      years: ROLE_YEARS,
      file: "area-roles.arrow",
      table: rolesTable(roles),
    }),
    single({
      id: "demo-households",
      kind: "households",
      title: buildWords.demoHouseholds,
      years: [HOUSEHOLD_YEAR],
      file: "households.arrow",
      table: householdsTable(makeHouseholds(facts.places, records, shapes)),
    }),
  ];
}

type About = {
  readonly id: string;
  readonly kind: DatasetKind;
  readonly title: Words;
  readonly years: readonly number[];
};
type Single = About & { readonly file: string; readonly table: BuiltTable };

function writeIndicators(records: readonly SurveyRecord[], write: WriteFile): DatasetInfo {
  const files = [...surveySeries(records)].map(([indicator, rows]) => {
    const file = `series/demo-tpmap.${indicator}.arrow`;
    const bytes = writeSeries(rows);
    write(file, bytes);
    return { indicator, file, bytes: bytes.length };
  });
  const title = buildWords.demoTpmap;
  const about: About = { id: "demo-tpmap", kind: "indicators", title, years: YEARS };
  return { ...infoOf(about), rows: records.length * files.length, files };
}

function writeSingle({ file, table, ...about }: Single, write: WriteFile): DatasetInfo {
  write(file, table.bytes);
  const files = [{ indicator: "", file, bytes: table.bytes.length }];
  return { ...infoOf(about), rows: table.rows, files };
}

function infoOf({ id, kind, title, years }: About): Omit<DatasetInfo, "rows" | "files"> {
  const surveyed = years.includes(SERIES_BREAKS[0]!);
  return {
    id,
    kind,
    title,
    source: buildWords.demoSource,
    licence: buildWords.demoLicence,
    demonstration: true,
    years,
    seriesBreaks: surveyed ? SERIES_BREAKS : [],
    joins: [],
  };
}
