import type { TextTable } from "../../formats/format";
import { multiplierOfHead } from "./head-multiplier";

/** What the figure of a row in a long table is of, what it is counted in, and times how much. */
export type RowIndicator = {
  /** The indicator's cell without a multiplier: "ผู้สูงอายุ (คน)" of "ผู้สูงอายุ (พันคน)". */
  readonly text: string;
  /** "(คน)" of a column of units; "" without one. */
  readonly unit: string;
  readonly times: number;
};

const UNIT_HEAD = /^(?:หน่วย(?:นับ|วัด)?|units?(?: of measure)?)$/i;

/** Reads rows whose indicator stands in the column `at`, its unit in a column headed "หน่วย" if there is one. */
export function rowIndicatorReader({ columns }: Pick<TextTable, "columns">, at: number) {
  const unitAt = columns.findIndex((head) => UNIT_HEAD.test(head.trim()));
  const known = new Map<string, RowIndicator>();
  return (cells: readonly string[]): RowIndicator => {
    const own = (cells[at] ?? "").trim();
    const said = unitAt < 0 ? "" : (cells[unitAt] ?? "").trim();
    const key = `${own}\n${said}`;
    const there = known.get(key);
    if (there) return there;
    const read = rowIndicator(own, said);
    known.set(key, read);
    return read;
  };
}

function rowIndicator(own: string, said: string): RowIndicator {
  const inUnit = said === "" ? null : multiplierOfHead(`(${said})`);
  const inName = multiplierOfHead(own);
  const unit = said === "" ? "" : (inUnit?.base ?? `(${said})`);
  return { text: inName?.base ?? own, unit, times: (inUnit ?? inName)?.times ?? 1 };
}
