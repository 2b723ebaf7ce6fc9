import { useMemo } from "react";
import type { PovertyRule } from "../domain/poverty";
import type { AppData } from "../figures/app-data";
import {
  type PlaceSum,
  type PovertyData,
  povertyYear,
  sumOfPlace,
} from "../figures/poverty/place-poverty";
import type { Place } from "../figures/poverty/places";
import { type PovertyFigures, povertyFigures } from "../figures/poverty/poverty-figures";
import { jointSources, rateSources } from "../figures/poverty/poverty-sources";
import { type Answer, useAnswer } from "./async/use-answer";
import { loadPoverty } from "./poverty/load-poverty";
import { useViewContext } from "./use-view-context";

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
function usePovertyData(app: AppData): Answer<PovertyData> {
  const joint = jointSources(app.manifest, app.sources).map(({ cells }) => cells.files[0]?.file);
  const rates = [...rateSources(app.sources).values()].map(({ file }) => file);
  const key = ["poverty", joint, rates, app.workspace];
  return useAnswer(key, () => loadPoverty(app));
}

/** The rule of the view: cut-off and weights from the link. */
export function usePovertyRule(): PovertyRule {
  const { cutoff, weights } = useViewContext().view;
  return useMemo(() => ({ cutoff, weights }), [cutoff, weights]);
}

/** Poverty of the places; sums are kept while only the rule changes. */
export function usePoverty(places: readonly Place[]): PovertyAnswer & Answer<PovertyData> {
  const { app, resolved } = useViewContext();
  const answer = usePovertyData(app);
  const { data } = answer;
  const rule = usePovertyRule();
  const wanted = resolved.left.year;
  const year = data ? povertyYear(data, wanted) : wanted;
  const sums = useMemo(
    () => (data ? places.map((place) => sumOfPlace(data, app.areas, place, year)) : []),
    [data, app.areas, places, year],
  );
  const ofPlaces = useMemo(
    () =>
      places.map((place, i): PlacePoverty => {
        const sum = sums[i] ?? null;
        return { place, sum, figures: sum && povertyFigures(sum, rule) };
      }),
    [places, sums, rule],
  );
  return { ...answer, data, year, places: ofPlaces };
}
