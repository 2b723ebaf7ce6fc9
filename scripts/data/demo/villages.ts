import type { Place } from "../facts";
import { draws, shareOut } from "./draws";

/** Sufficiency-economy villages of the real programme (76 provinces). */
const SEP_VILLAGES = 23_589;
/** Year (BE) of the demonstration assessment. */
export const SEP_YEAR = 2562;

/** A sufficiency-economy village: eight-digit code, its tambon, level 1 (lowest) to 3. */
export type SepVillage = {
  readonly villageCode: string;
  readonly tambonCode: string;
  readonly level: 1 | 2 | 3;
};

const LEVEL_1 = 0.57;
const LEVEL_2 = 0.39;
const LARGEST_MOO = 99;

/**
 * The villages, shared out over the tambons outside Bangkok by the square root of their households
 * (villages are spread more evenly than households); none where nobody lives.
 */
export function sepVillages(places: readonly Place[]): SepVillage[] {
  const next = draws("villages");
  const rural = places.filter((p) => p.provinceCode !== "10");
  const counts = shareOut(
    SEP_VILLAGES,
    rural.map((p) => Math.sqrt(p.households)),
  );
  return rural.flatMap((place, i) =>
    Array.from({ length: Math.min(counts[i]!, LARGEST_MOO) }, (_, moo) => {
      const draw = next();
      const level = draw < LEVEL_1 ? 1 : draw < LEVEL_1 + LEVEL_2 ? 2 : 3;
      const villageCode = place.code + String(moo + 1).padStart(2, "0");
      return { villageCode, tambonCode: place.code, level };
    }),
  );
}
