import { expose, transfer } from "comlink";
import { ok, type Result } from "../../base/result";
import { readHouseholds } from "../../catalogue/arrow/read-households";
import type { PlaceTree } from "../../domain/place-tree";
import {
  HOUSEHOLD_CHARTS,
  type HouseholdAnswer,
  type HouseholdBrush,
  type HouseholdFilters,
  householdBrush,
} from "../../queries/household-brush";

/** What the worker is given once: whole files, and the tree of places. */
export type HouseholdFiles = {
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly tree: PlaceTree;
};

/** What there is to brush. */
export type OpenedHouseholds = {
  readonly shown: number;
  readonly withheld: boolean;
  /** The answer without any filter. */
  readonly all: HouseholdAnswer;
};

/** Rows of households live here alone, and only until they are counted. */
const api = {
  open: ({ files, tree }: HouseholdFiles): Result<OpenedHouseholds> => {
    const tambons = tree.code.slice(0, tree.from[1]);
    const rowOf = new Map(tambons.map((code, row) => [code, row]));
    const columns = [];
    for (const { name, bytes } of files) {
      const read = readHouseholds(bytes, name, rowOf, tree.parent.length - 1);
      if (!read.ok) return read;
      columns.push(read.value);
    }
    opened = householdBrush(
      {
        place: joined(
          Uint16Array,
          columns.map(({ place }) => place),
        ),
        mask: joined(
          Uint8Array,
          columns.map(({ mask }) => mask),
        ),
        members: joined(
          Uint8Array,
          columns.map(({ members }) => members),
        ),
      },
      tree,
    );
    for (let turn = 0; turn < WARM; turn++) opened.brush({ failed: [turn % 2, 1, 1, 1, 1, 1] });
    return ok({ shown: opened.shown, withheld: opened.withheld, all: opened.brush({}) });
  },
  brush: (filters: HouseholdFilters): HouseholdAnswer | null => {
    if (!opened) return null;
    const answer = opened.brush(filters);
    const buffers = HOUSEHOLD_CHARTS.map((chart) => answer.counts[chart].buffer);
    return transfer(answer, buffers as ArrayBuffer[]);
  },
};

/** Brushes made before anybody asks, so that the first one asked for runs as fast as the next. */
const WARM = 8;

let opened: HouseholdBrush | null = null;

/** Calls the worker answers. */
export type HouseholdWorker = typeof api;

expose(api);

type Bytes = Uint8Array | Uint16Array;

function joined<T extends Bytes>(Kind: new (length: number) => T, parts: readonly T[]): T {
  if (parts.length === 1) return parts[0]!;
  const whole = new Kind(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
