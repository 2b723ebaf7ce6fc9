import { wrap } from "comlink";
import type { MakeBoundaryTables } from "../../catalogue/boundaries/boundary-tables";
import { watchWorker } from "../async/watch-worker";
import type { BoundaryTablesWork } from "./boundary-tables-worker";

/** Makes the tables of the boundaries in a worker that ends when they are made. */
export const boundaryTablesInWorker: MakeBoundaryTables = async (file, bytes, codes) => {
  const worker = new Worker(new URL("./boundary-tables-worker.ts", import.meta.url), {
    type: "module",
  });
  const watched = watchWorker(worker, (detail) => ({ kind: "work-crashed", detail }));
  const made = await watched.answer(wrap<BoundaryTablesWork>(worker).make(file, bytes, codes));
  watched.end({ kind: "cancelled" });
  return made;
};
