import type { Table } from "@uwdata/flechette";
import type { Result } from "../../base/result";
import type { AreaTable } from "../../domain/area";
import { type Series, type Slice, STATUS_CODE, type Status } from "../../domain/observation";
import { DamagedFile, numbers, readArrow, texts } from "./decode-table";

const UNSEEN = 255;

/** What a series is of; rides along into the {@link Series}. */
export type SeriesKey = { readonly dataset: string; readonly indicator: string };

/**
 * `series/….arrow` → the series, one slice per year found, each aligned with the area table.
 * Areas without a row are missing. A code that is no current area, a repeated area and year, or an
 * unknown status makes the file damaged: the build never writes one.
 */
export function readSeries(
  bytes: Uint8Array,
  file: string,
  areas: AreaTable,
  key: SeriesKey,
): Result<Series> {
  return readArrow(bytes, file, (table) => {
    const slices = slicesOf(table, areas);
    const years = [...slices.keys()].sort((a, b) => a - b);
    return { dataset: key.dataset, indicator: key.indicator, years, slices };
  });
}

function slicesOf(table: Table, areas: AreaTable): Map<number, Slice> {
  const code = texts(table, "area_code");
  const year = numbers(table, "year_be");
  const value = numbers(table, "value");
  const numerator = numbers(table, "numerator");
  const denominator = numbers(table, "denominator");
  const status = texts(table, "status");
  const slices = new Map<number, Slice>();
  for (let row = 0; row < code.length; row++) {
    const slice = sliceFor(slices, year[row]!, areas.count);
    const at = placeOf(slice, areas, code[row]!, year[row]!);
    const known = statusCode(status[row]!);
    slice.status[at] = known;
    slice.numerator[at] = numerator[row]!;
    slice.denominator[at] = denominator[row]!;
    if (known === STATUS_CODE.value) slice.value[at] = value[row]!;
  }
  for (const slice of slices.values()) fillUnseen(slice.status);
  return slices;
}

function sliceFor(slices: Map<number, Slice>, year: number, count: number): Slice {
  const found = slices.get(year);
  if (found) return found;
  const empty = () => new Float64Array(count).fill(Number.NaN);
  const slice: Slice = {
    value: empty(),
    numerator: empty(),
    denominator: empty(),
    status: new Uint8Array(count).fill(UNSEEN),
  };
  slices.set(year, slice);
  return slice;
}

function placeOf(slice: Slice, areas: AreaTable, code: string, year: number): number {
  const at = areas.indexOf.get(code);
  if (at === undefined) throw new DamagedFile(`code ${code} is no current area`);
  if (slice.status[at] !== UNSEEN) throw new DamagedFile(`area ${code} is repeated in ${year}`);
  return at;
}

function statusCode(status: string): number {
  if (!(status in STATUS_CODE)) throw new DamagedFile(`unknown status ${status}`);
  return STATUS_CODE[status as Status];
}

function fillUnseen(status: Uint8Array): void {
  for (let i = 0; i < status.length; i++) {
    if (status[i] === UNSEEN) status[i] = STATUS_CODE.missing;
  }
}
