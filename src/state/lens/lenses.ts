import type { LensId } from "../../domain/lens";
import { gi } from "./gi";
import { hotspot } from "./hotspot";
import type { Lens } from "./lens";
import { smoothed } from "./smoothed";

/** Every lens but the plain value, which needs none. */
export const LENSES: Partial<Record<LensId, Lens>> = { smoothed, hotspot, gi };
