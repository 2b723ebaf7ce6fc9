import { useMemo } from "react";
import { ok, type Result } from "../base/result";
import type { PovertyRule } from "../domain/poverty";
import type { Core } from "./core";
import { type PovertyFigures, povertyFigures } from "./poverty/figures";
import { loadJoint } from "./poverty/load-joint";
import { loadRates } from "./poverty/load-rates";
import { type PlaceSum, type PovertyData, povertyYear, sumOfPlace } from "./poverty/place-poverty";
import type { Place } from "./poverty/places";
import { jointSources, rateSources } from "./poverty/sources";
import { type Answer, useAnswer } from "./use-answer";
import { useSession } from "./use-session";

/** A place with what the data tell of it in one year under the rule of the view. */
export type PlacePoverty = {
  readonly place: Place;
  readonly sum: PlaceSum;
  readonly figures: PovertyFigures | null;
};

/** Poverty of several places in the year shown, or the nearest one that the data have. */
export type PovertyAnswer = {
  readonly data: PovertyData | undefined;
  readonly year: number;
  readonly places: readonly PlacePoverty[];
};

/** Joint cells and rates, loaded when first asked for. */
function usePovertyData(core: Core): Answer<PovertyData> {
  const joint = jointSources(core.manifest, core.sources).map(({ cells }) => cells.files[0]?.file);
  const rates = [...rateSources(core.sources).values()].map(({ file }) => file);
  const key = ["poverty", joint, rates, core.workspace];
  return useAnswer(key, () => loadPoverty(core));
}

async function loadPoverty(core: Core): Promise<Result<PovertyData>> {
  const [joint, rates] = await Promise.all([loadJoint(core), loadRates(core)]);
  if (!joint.ok) return joint;
  return rates.ok ? ok({ joint: joint.value, rates: rates.value }) : rates;
}

/** The rule of the view: cut-off and weights from the link. */
export function usePovertyRule(): PovertyRule {
  const { cutoff, weights } = useSession().view;
  return useMemo(() => ({ cutoff, weights }), [cutoff, weights]);
}

/** Poverty of the places; sums are kept while only the rule changes. */
export function usePoverty(places: readonly Place[]): PovertyAnswer & Answer<PovertyData> {
  const { core, resolved } = useSession();
  const answer = usePovertyData(core);
  const { data } = answer;
  const rule = usePovertyRule();
  const wanted = resolved.left.year;
  const year = data ? povertyYear(data, wanted) : wanted;
  const sums = useMemo(
    () => (data ? places.map((place) => sumOfPlace(data, core.areas, place, year)) : []),
    [data, core.areas, places, year],
  );
  const made = useMemo(
    () =>
      places.map((place, i): PlacePoverty => {
        const sum = sums[i] ?? null;
        return { place, sum, figures: sum && povertyFigures(sum, rule) };
      }),
    [places, sums, rule],
  );
  return { ...answer, data, year, places: made };
}
