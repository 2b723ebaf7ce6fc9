import type { LensId } from "../../domain/lens";
import type { Lens } from "./lens";
import { smoothed } from "./smoothed";

/** Every lens but the plain value, which needs none. */
export const LENSES: Partial<Record<LensId, Lens>> = { smoothed };
