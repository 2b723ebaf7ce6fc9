import { PERSISTENCE } from "../../../analysis";
import { ok, type Result } from "../../../base/result";
import { countOf } from "../../classes/class-by-breaks";
import type { Tone } from "../../classes/classed";
import { stateOf } from "../../classes/state-of-status";
import type { LensInput, LensResult } from "../lens";
import type { FindSpatial } from "../ports";
import { type HotOverYears, hotOverYears } from "./hot-over-years";
import { clusteredSide, settingsOf } from "./spatial-result";

/** Classes of the legend: hot in some year, in none, or without two years that can be judged. */
const CLASSES = [...PERSISTENCE, "never", "unjudged"] as const;

const TONES: Record<(typeof CLASSES)[number], Tone> = {
  lasting: "high",
  returning: "returning",
  new: "new",
  fading: "fading",
  never: "neither",
  unjudged: "alone",
};

/** Tests every year of the series up to the one shown and paints how the clusters have lasted. */
export async function persistenceResult(
  { app, figure, choice }: LensInput,
  find: FindSpatial,
): Promise<Result<LensResult>> {
  const { series, yearValues } = figure;
  if (!series) throw new Error("a figure of the map comes with its series");
  const found = await hotOverYears("hotspot", app, figure, series, choice, find);
  if (!found.ok) return found;
  const classOf = Uint8Array.from(yearValues.value, (value, row) =>
    Number.isNaN(value)
      ? stateOf(yearValues, row)
      : CLASSES.indexOf(found.value.of[row] ?? "unjudged"),
  );
  const items = CLASSES.map((key, k) => ({ key, tone: TONES[key], count: countOf(classOf, k) }));
  return ok({
    classOf,
    items: items.filter(({ key, count }) => key !== "unjudged" || count > 0),
    ramp: { kind: "sequential" },
    values: null,
    decimals: 0,
    facts: factsOf(found.value, figure, choice),
    ...(found.value.years.length < 2 ? { says: "one" } : {}),
  });
}

function factsOf(
  { years }: HotOverYears,
  { indicator, year }: LensInput["figure"],
  choice: LensInput["choice"],
): LensResult["facts"] {
  return {
    from: String(years[0] ?? year),
    to: String(year),
    years: years.length,
    side: `clusters.${clusteredSide(indicator)}`,
    ...settingsOf(choice),
  };
}
