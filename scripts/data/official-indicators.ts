import { fail, ok, type Result } from "../../src/base/result";
import type { SeriesRow } from "../../src/catalogue/arrow/write-series";
import type { UnplacedRow } from "../../src/catalogue/arrow/write-unplaced";
import type { RowIssue } from "../../src/catalogue/formats/format";
import type { CodeList } from "../../src/catalogue/gazetteer/code-list";
import { type Crosswalk, readCrosswalk } from "../../src/catalogue/intake/join/crosswalk";
import {
  type JoinInput,
  type Placement,
  placeRows,
} from "../../src/catalogue/intake/join/place-rows";
import {
  type IndicatorTable,
  readIndicatorTable,
} from "../../src/catalogue/intake/mapping/read-indicator-table";
import type { DatasetInfo } from "../../src/domain/dataset";
import { readSource } from "./read-source";

/** The first year of TPMAP's next survey round: no line crosses it. */
const TPMAP_BREAKS = [2566];

/** Official indicators: one series per indicator, what could not be placed, and where rows went. */
export type OfficialIndicators = {
  readonly info: Omit<DatasetInfo, "files">;
  readonly series: ReadonlyMap<string, readonly SeriesRow[]>;
  readonly unplaced: readonly UnplacedRow[];
  readonly placements: readonly { placement: Placement; issues: readonly RowIssue[] }[];
};

/** Reads the crosswalk. */
export async function loadCrosswalk(
  pathOrUrl: string,
  codeList: CodeList,
): Promise<Result<Crosswalk>> {
  const source = await readSource(pathOrUrl);
  if (!source.ok) return source;
  const { name, contents } = source.value;
  const table = contents.tables[0];
  if (!table) return fail({ kind: "file-damaged", file: name, detail: "no table" });
  return readCrosswalk(table, name, codeList);
}

/** Reads every indicator file and joins its rows; the same indicator and year twice is refused. */
export async function loadIndicatorFiles(
  files: readonly string[],
  gazetteer: JoinInput,
  codeList: CodeList,
): Promise<Result<OfficialIndicators>> {
  const tables: IndicatorTable[] = [];
  for (const file of files) {
    const read = await readFileTables(file, codeList);
    if (!read.ok) return read;
    for (const table of read.value) {
      const { indicator, yearBe } = table;
      if (tables.some((t) => t.indicator === indicator && t.yearBe === yearBe)) {
        return fail({ kind: "indicator-repeated", file: table.file, indicator, year: yearBe });
      }
      tables.push(table);
    }
  }
  return ok(joinAll(tables, gazetteer));
}

async function readFileTables(file: string, codeList: CodeList): Promise<Result<IndicatorTable[]>> {
  const source = await readSource(file);
  if (!source.ok) return source;
  const { name, contents } = source.value;
  const all: IndicatorTable[] = [];
  for (const table of contents.tables) {
    const read = readIndicatorTable(table, name, codeList);
    if (!read.ok) return read;
    all.push(...read.value.map((t) => ({ ...t, issues: [...contents.issues, ...t.issues] })));
  }
  return ok(all);
}

function joinAll(tables: readonly IndicatorTable[], gazetteer: JoinInput): OfficialIndicators {
  const years = [...new Set(tables.map((t) => t.yearBe))].sort((a, b) => a - b);
  const dataset = ["tpmap", ...years].join("-");
  const placements = tables.map(({ rows, issues, ...source }) => ({
    placement: placeRows(rows, { ...source, dataset }, gazetteer),
    issues,
  }));
  const series = new Map<string, SeriesRow[]>();
  placements.forEach(({ placement }, i) => {
    const { indicator } = tables[i]!;
    series.set(indicator, [...(series.get(indicator) ?? []), ...placement.series]);
  });
  const unplaced = placements.flatMap((p) => p.placement.unplaced);
  return { info: infoOf(dataset, years, placements, gazetteer), series, unplaced, placements };
}

function infoOf(
  id: string,
  years: readonly number[],
  placements: OfficialIndicators["placements"],
  gazetteer: JoinInput,
): OfficialIndicators["info"] {
  return {
    id,
    kind: "indicators",
    title: { th: `TPMAP ปี ${years.join(", ")}`, en: `TPMAP ${years.join(", ")} BE` },
    source: {
      th: "TPMAP (สศช. และเนคเทค สวทช.)",
      en: "TPMAP (NESDC and NECTEC, NSTDA)",
    },
    licence: { th: "ไม่ระบุ", en: "not stated" },
    demonstration: false,
    years,
    seriesBreaks: TPMAP_BREAKS,
    rows: placements.reduce((sum, p) => sum + p.placement.series.length, 0),
    joins: placements.map((p) => p.placement.report),
    ...(gazetteer.crosswalk ? { crosswalk: gazetteer.crosswalk.info } : {}),
  };
}
