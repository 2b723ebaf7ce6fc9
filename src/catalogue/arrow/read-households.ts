import type { Table } from "@uwdata/flechette";
import type { Result } from "../../base/result";
import { DamagedFile, numbers, readArrow, texts } from "./decode-table";

/** Households of one file, a row each; `place` is a row of the area table. */
export type HouseholdColumns = {
  readonly place: Uint16Array;
  readonly mask: Uint8Array;
  readonly members: Uint8Array;
};

/**
 * `households.arrow` → where, failed dimensions and members of each household; its point is left
 * out. A tambon that `rowOf` does not know is `elsewhere`. Members that are not stated are 0.
 */
export function readHouseholds(
  bytes: Uint8Array,
  file: string,
  rowOf: ReadonlyMap<string, number>,
  elsewhere: number,
): Result<HouseholdColumns> {
  return readArrow(bytes, file, (table) => columnsOf(table, rowOf, elsewhere));
}

const MOST_MASK = 31;

function columnsOf(
  table: Table,
  rowOf: ReadonlyMap<string, number>,
  elsewhere: number,
): HouseholdColumns {
  const mask = Uint8Array.from(numbers(table, "mask"));
  if (mask.some((one) => one > MOST_MASK)) throw new DamagedFile("a mask above 31");
  const members = Uint8Array.from(numbers(table, "members"), (n) => (n > 0 ? Math.min(n, 255) : 0));
  let last = "";
  let row = elsewhere;
  const place = Uint16Array.from(texts(table, "tambon_code"), (code) => {
    if (code === last) return row;
    last = code;
    row = rowOf.get(code) ?? elsewhere;
    return row;
  });
  return { place, mask, members };
}
