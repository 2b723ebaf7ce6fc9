import type { LensId } from "../../domain/lens";
import { bivariate } from "./bivariate";
import { change } from "./change";
import { gi } from "./getis-ord";
import { hotspot } from "./hotspot";
import type { Lens } from "./lens";
import { m0 } from "./multidimensional-poverty";
import { persistence } from "./persistence";
import { excess } from "./relative-risk";
import { smoothed } from "./smoothed";

/** Every lens but the plain value, which needs none. */
export const LENSES: Partial<Record<LensId, Lens>> = {
  smoothed,
  excess,
  change,
  bivariate,
  hotspot,
  gi,
  persistence,
  m0,
};
