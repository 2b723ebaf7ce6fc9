import { addTo } from "../../base/tally";
import { type Candidates, fullSize } from "./candidates";
import type { ImpossibleRule } from "./choice";
import { farthestKm, kilometresBetween } from "./distance";

/**
 * Rules that cannot be kept by anyone's choice, each with what it asks for and what there is; empty
 * where every rule can be kept alone. Places are those of all areas, also of areas that do not pass.
 */
export function impossibleRules(choice: Candidates): ImpossibleRule[] {
  const { count, total } = choice.rules.quota;
  const isUnfit = !isCount(count) || (total !== null && !isCount(total));
  if (isUnfit) return [{ kind: "quota-unfit", count, total }];
  if (choice.order.length === 0) return [{ kind: "no-candidates" }];
  const found = [...ofForced(choice), ...ofQuota(choice)];
  return found.length > 0 ? found : ofDistance(choice);
}

/**
 * A least distance that no two candidates reach, in the country or, where a place is to have two, in
 * that place. Only what is far out of reach is found here, at once; the rest by looking for a set.
 */
function ofDistance(choice: Candidates): ImpossibleRule[] {
  const { table, rules, order, places } = choice;
  const { quota, minDistanceKm } = rules;
  const isOut = (rows: ArrayLike<number>) => farthestKm(table, rows) < minDistanceKm;
  const found: ImpossibleRule = { kind: "distance-unreachable", minDistanceKm, places: [] };
  if (!(minDistanceKm > 0) || fullSize(choice) < 2) return [];
  if (isOut(order)) return [found];
  if (quota.total !== null || quota.count < 2) return [];
  const out = places.filter((place) => isOut(order.filter((row) => table.place[row] === place)));
  return out.length > 0 ? [{ ...found, places: out }] : [];
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 1;
}

function ofForced(choice: Candidates): ImpossibleRule[] {
  const { forcedIn, forcedOut } = choice.rules;
  const candidates = new Set(choice.order);
  const out = new Set(forcedOut);
  const forced = [...new Set(forcedIn)];
  const single = forced.flatMap((area): ImpossibleRule[] => {
    if (out.has(area)) return [{ kind: "forced-in-and-out", area }];
    return candidates.has(area) ? [] : [{ kind: "forced-not-candidate", area }];
  });
  return [...single, ...ofForcedPairs(choice, forced), ...ofForcedCounts(choice, forced)];
}

function ofForcedPairs({ table, rules }: Candidates, forced: readonly number[]): ImpossibleRule[] {
  return forced.flatMap((first, k) =>
    forced.slice(k + 1).flatMap((second): ImpossibleRule[] => {
      if (rules.onePerAmphoe && table.amphoe[first] === table.amphoe[second])
        return [{ kind: "forced-in-one-amphoe", first, second }];
      const [lonA, latA] = [table.lon[first]!, table.lat[first]!];
      const km = kilometresBetween(lonA, latA, table.lon[second]!, table.lat[second]!);
      return km < rules.minDistanceKm ? [{ kind: "forced-too-near", first, second, km }] : [];
    }),
  );
}

function ofForcedCounts({ table, rules }: Candidates, forced: readonly number[]): ImpossibleRule[] {
  const { count: quota, total } = rules.quota;
  const found: ImpossibleRule[] = [];
  const byPlace = countBy(forced, (row) => table.place[row]!);
  for (const [place, count] of byPlace)
    if (place >= 0 && count > quota)
      found.push({ kind: "forced-above-quota", place, forced: count, quota });
  if (total !== null && forced.length > total)
    found.push({ kind: "forced-above-total", forced: forced.length, total });
  return found;
}

function ofQuota(choice: Candidates): ImpossibleRule[] {
  const { count: quota, total } = choice.rules.quota;
  const places = [...supply(choice)].map(([place, { candidates, amphoes }]) => {
    const most = choice.rules.onePerAmphoe ? Math.min(amphoes, candidates) : candidates;
    return { place, candidates, amphoes, most: Math.min(quota, most) };
  });
  if (total !== null) {
    const reachable = places.reduce((sum, { most }) => sum + most, 0);
    return reachable < total ? [{ kind: "total-unreachable", total, reachable }] : [];
  }
  return places
    .filter(({ most }) => most < quota)
    .map(({ place, candidates, amphoes }) =>
      candidates < quota
        ? { kind: "quota-above-candidates", place, quota, candidates }
        : { kind: "quota-above-amphoes", place, quota, amphoes },
    );
}

/** Candidates and their amphoes in each place, places without any included, in order of place. */
function supply({
  table,
  order,
  places,
}: Candidates): Map<number, { candidates: number; amphoes: number }> {
  const candidates = countBy(order, (row) => table.place[row]!);
  const amphoes = new Map(places.map((place) => [place, new Set<number>()]));
  for (const row of order) amphoes.get(table.place[row]!)?.add(table.amphoe[row]!);
  return new Map(
    places.map((place) => [
      place,
      { candidates: candidates.get(place) ?? 0, amphoes: amphoes.get(place)?.size ?? 0 },
    ]),
  );
}

function countBy(rows: Iterable<number>, keyOf: (row: number) => number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const row of rows) addTo(counts, keyOf(row));
  return counts;
}
