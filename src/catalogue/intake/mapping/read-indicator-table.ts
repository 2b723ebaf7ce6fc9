import { numberAt, textAt } from "../../../base/column";
import { fail, ok, type Result } from "../../../base/result";
import { DIMENSIONS } from "../../../domain/indicator";
import type { RowIssue, TextTable } from "../../formats/format";
import type { CodeList } from "../../gazetteer/code-list";
import { columnNamed, findCodeColumn } from "../../gazetteer/find-column";
import type { SourceRow } from "../join/place-rows";
import { parseFigure } from "./parse-figure";
import { yearOfName } from "./year-of-name";

const CODE = ["tumbol_ID", "tambon_id", "tambon_code", "ADM3_PCODE", "รหัสตำบล"];
const NAME = ["tumbol_name", "tambon_name", "ADM3_TH", "name_th", "ตำบล"];
const POPULATION = ["total_population", "population", "denominator"];
const RATE = /^poverty_rate_([a-z]+)$/i;

/** One indicator of one file in one year: its rows with the codes as they stand in the file. */
export type IndicatorTable = {
  readonly file: string;
  readonly indicator: string;
  readonly yearBe: number;
  readonly rows: readonly SourceRow[];
  readonly issues: readonly RowIssue[];
};

/**
 * A TPMAP table (`tumbol_ID`, `total_population`, `poverty_rate_<dimension>` in percent) → one
 * indicator table per rate column. The BE year comes from the file's name. Cells that are no
 * figure, or a rate outside 0–100, are read as missing and listed in `issues` with their row.
 */
export function readIndicatorTable(
  table: TextTable,
  file: string,
  codeList: CodeList,
): Result<IndicatorTable[]> {
  const rates = table.columns.flatMap((c, at) => {
    const dimension = DIMENSIONS.find((d) => d === RATE.exec(c.trim())?.[1]?.toLowerCase());
    return dimension ? [{ at, indicator: `poverty_${dimension}` }] : [];
  });
  const population = columnNamed(table, POPULATION);
  const lacking = [
    ...(rates.length === 0 ? ["poverty_rate_…"] : []),
    ...(population < 0 ? ["total_population"] : []),
  ];
  if (lacking.length > 0) return fail({ kind: "missing-columns", file, columns: lacking });
  const code = findCodeColumn(table, CODE, codeList, file);
  if (!code.ok) return code;
  const yearBe = yearOfName(file);
  if (yearBe === null) return fail({ kind: "year-unknown", file });
  const columns = { code: code.value, name: columnNamed(table, NAME), population };
  return ok(
    rates.map(({ at, indicator }) => {
      return { file, indicator, yearBe, ...readRate(table, { ...columns, rate: at }) };
    }),
  );
}

type Columns = { code: number; name: number; population: number; rate: number };

function readRate(table: TextTable, columns: Columns): Pick<IndicatorTable, "rows" | "issues"> {
  const issues: RowIssue[] = [];
  const figure = (cells: readonly string[], column: number, row: number, top: number) => {
    const text = cells[column] ?? "";
    const value = parseFigure(text);
    if (value !== null && !(value < 0 || value > top)) return value;
    const kind = value === null ? "not-a-number" : "out-of-range";
    issues.push({ kind, row, column: textAt(table.columns, column), text });
    return Number.NaN;
  };
  const rows = table.rows.map((cells, i) => {
    const row = numberAt(table.rowNumbers, i);
    return {
      row,
      rawCode: cells[columns.code] ?? "",
      rawName: cells[columns.name] ?? "",
      rate: figure(cells, columns.rate, row, 100),
      denominator: figure(cells, columns.population, row, Number.POSITIVE_INFINITY),
    };
  });
  return { rows, issues };
}
