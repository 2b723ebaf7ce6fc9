import { numberAt, textAt } from "../base/column";
import type { UnplacedReason } from "../domain/dataset";
import { sql } from "../engine/sql";
import type { Question } from "./question";
import { eachRow, nullableColumn, textColumn } from "./read-columns";

/** A row of a source file that is on no map, as it was written there. */
export type UnplacedRow = {
  readonly dataset: string;
  /** Row number in the source file. */
  readonly row: number;
  readonly reason: UnplacedReason;
  readonly rawCode: string;
  readonly rawName: string;
  readonly indicator: string;
  /** `null`: the row tells no year. */
  readonly yearBe: number | null;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
};

/** Which rows: of one dataset and of one indicator; `null` is any. */
export type UnplacedParams = { readonly dataset: string | null; readonly indicator: string | null };

/** Unplaced rows by dataset, indicator, year and row. None is an empty list. */
export const unplacedRows: Question<UnplacedParams, UnplacedRow[]> = {
  name: "unplaced-rows",
  sql: ({ dataset, indicator }) => sql`
    select * from unplaced
    where dataset = coalesce(${dataset}, dataset) and indicator = coalesce(${indicator}, indicator)
    order by dataset, indicator, year_be, "row"`,
  read: (columns) => {
    const text = (name: string) => textColumn(columns, name);
    const [dataset, reason, indicator] = [text("dataset"), text("reason"), text("indicator")];
    const [rawCode, rawName] = [text("raw_code"), text("raw_name")];
    const row = columns.numbers("row");
    const yearBe = nullableColumn(columns, "year_be");
    const figure = (name: string) => nullableColumn(columns, name);
    const [value, numerator] = [figure("value"), figure("numerator")];
    const denominator = figure("denominator");
    return eachRow(columns, (i) => ({
      dataset: textAt(dataset, i),
      row: numberAt(row, i),
      reason: reason[i] as UnplacedReason,
      rawCode: textAt(rawCode, i),
      rawName: textAt(rawName, i),
      indicator: textAt(indicator, i),
      yearBe: yearBe[i] ?? null,
      value: value[i]!,
      numerator: numerator[i]!,
      denominator: denominator[i]!,
    }));
  },
};
