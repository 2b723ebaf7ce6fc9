import type { LensId } from "../../domain/lens";
import { bivariate } from "./bivariate";
import { change } from "./change";
import { excess } from "./excess";
import { gi } from "./gi";
import { hotspot } from "./hotspot";
import type { Lens } from "./lens";
import { m0 } from "./m0";
import { persistence } from "./persistence";
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
