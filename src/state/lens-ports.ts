import type { LensPorts } from "../figures/lens/ports";
import { loadPoverty } from "./poverty/load-poverty";
import { findSpatial } from "./spatial/find-spatial";

/** What lenses ask for, answered by the worker and the files of this browser. */
export const ports: LensPorts = { find: findSpatial, poverty: loadPoverty };
