import { expose, transfer } from "comlink";
import type { Result } from "../../base/result";
import { type BoundaryTables, boundaryTables } from "../../catalogue/boundaries/boundary-tables";

const work = {
  make(file: string, bytes: Uint8Array, codes: readonly string[]): Result<BoundaryTables> {
    const made = boundaryTables(file, bytes, codes);
    if (!made.ok) return made;
    const { boundary, neighbour } = made.value;
    return transfer(made, [boundary.buffer, neighbour.buffer]);
  },
};

/** What the worker answers. */
export type BoundaryTablesWork = typeof work;

expose(work);
