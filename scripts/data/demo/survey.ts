import { DIMENSIONS } from "../../../src/domain/indicator";
import type { Status } from "../../../src/domain/observation";
import type { AreaRole } from "../../../src/domain/programme";
import type { Facts, Place } from "../facts";
import { draws, normal } from "./draws";
import { jointCells } from "./joint-cells";
import { latentNeed, YEARS } from "./need";
import { chooseRoles, PLANTED_EFFECT, startYears } from "./programme";
import { ranksOf, rateAtRank, YEAR_LEVEL } from "./rates";
import { statusOf } from "./status";
import { withPoint } from "./with-point";

/** One tambon in one year. The figures are there whatever the status; the status says what is told. */
export type SurveyRecord = {
  readonly code: string;
  readonly yearBe: number;
  readonly status: Status;
  /** Surveyed people. */
  readonly people: number;
  /** People who fail each dimension, in the order of `DIMENSIONS`. */
  readonly failing: readonly number[];
  /** People by mask of failed dimensions; place 0 holds those who fail none. */
  readonly cells: Int32Array;
};

/** The demonstration survey: its records by year and then code, and the roles it was made with. */
export type Survey = {
  readonly records: readonly SurveyRecord[];
  readonly roles: readonly AreaRole[];
};

const BANGKOK = "10";

/** Makes the survey of every tambon outside Bangkok for all years. The same facts give the same survey. */
export function makeSurvey(facts: Facts): Survey {
  const places = withPoint(facts.places.filter((p) => p.provinceCode !== BANGKOK));
  const rates = ratesByYear(places);
  const before = rates.get(YEARS[0])!;
  const roles = chooseRoles(
    places.flatMap((place, i) => {
      const region = facts.regionOf.get(place.provinceCode);
      const need = before.reduce((sum, rate) => sum + rate[i]!, 0);
      return region === undefined ? [] : [{ place, region, need }];
    }),
  );
  return { records: recordsOf(places, rates, roles), roles };
}

/** Rates (%) without any programme: by year, dimension (in order) and place. */
function ratesByYear(places: readonly Place[]): Map<number, Float64Array[]> {
  const need = latentNeed(places);
  return new Map(
    YEARS.map((year) => [
      year,
      DIMENSIONS.map((dimension) =>
        ranksOf(need.get(dimension)!.get(year)!).map(
          (rank) => rateAtRank(dimension, rank) * YEAR_LEVEL[year]!,
        ),
      ),
    ]),
  );
}

function recordsOf(
  places: readonly Place[],
  rates: ReadonlyMap<number, readonly Float64Array[]>,
  roles: readonly AreaRole[],
): SurveyRecord[] {
  const next = draws("people");
  const started = startYears(roles);
  const coverage = places.map(() => Math.min(0.9, Math.max(0.3, 0.6 + 0.1 * normal(next))));
  const largest = Math.max(0, ...places.map((p) => p.population));
  const masks = new Uint8Array(largest);
  const status = statusOf(places, started);
  return YEARS.flatMap((year) =>
    places.map((place, i) => {
      const surveyed = Math.round(place.population * coverage[i]! * (1 + 0.015 * normal(next)));
      const people = Math.min(place.population, Math.max(0, surveyed));
      const kept =
        year >= (started.get(place.code) ?? Number.POSITIVE_INFINITY) ? 1 - PLANTED_EFFECT : 1;
      const failing = rates.get(year)!.map((r) => Math.round((people * r[i]! * kept) / 100));
      const cells = jointCells(people, failing, next, masks);
      return { code: place.code, yearBe: year, status: status(i, year), people, failing, cells };
    }),
  );
}
