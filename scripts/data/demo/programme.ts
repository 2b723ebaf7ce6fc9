import type { AreaRole } from "../../../src/domain/programme";
import type { Place } from "../facts";
import { draws } from "./draws";

/** The demonstration programme. */
const PROGRAMME = "demo-programme";
/** Relative fall of every rate in a treated tambon from the year it starts. */
export const PLANTED_EFFECT = 0.28;

const PILOT_YEAR = 2562;
const WAVES = [
  { wave: 1, since: 2563, perRegion: 24 },
  { wave: 2, since: 2564, perRegion: 28 },
];
const CANDIDATES = 3;
const CANDIDATE_YEAR = 2566;
const SOURCE = "ข้อมูลสาธิต / demonstration data";
/** Ranks of need within the region among which places are chosen, and sizes that are eligible. */
const NEED_FROM = 0.4;
const NEED_TO = 0.85;
const SMALLEST = 3000;
const LARGEST = 15000;

/** A place that may take part, with the region it lies in and its need before the programme. */
export type Eligible = { readonly place: Place; readonly region: string; readonly need: number };

/**
 * One pilot per region, rollout tambons in two waves (half near the pilot, half anywhere in the
 * region) and candidates, among places of middling need.
 */
export function chooseRoles(eligible: readonly Eligible[]): AreaRole[] {
  const regions = [...new Set(eligible.map((e) => e.region))].sort();
  return regions.flatMap((region) => {
    const inRegion = eligible.filter((e) => e.region === region);
    return rolesIn(middling(inRegion), region);
  });
}

function middling(places: readonly Eligible[]): Eligible[] {
  const sorted = [...places].sort((a, b) => a.need - b.need);
  return sorted
    .slice(Math.floor(sorted.length * NEED_FROM), Math.ceil(sorted.length * NEED_TO))
    .filter(({ place }) => place.population >= SMALLEST && place.population <= LARGEST);
}

function rolesIn(places: readonly Eligible[], region: string): AreaRole[] {
  const next = draws(`roles ${region}`);
  const shuffled = places
    .map((e) => ({ place: e.place, order: next() }))
    .sort((a, b) => a.order - b.order)
    .map((e) => e.place);
  const pilot = shuffled[0]!;
  const near = [...shuffled].sort((a, b) => distance(a, pilot) - distance(b, pilot));
  const taken = new Set([pilot]);
  const take = (from: readonly Place[], count: number) => {
    const chosen = from.filter((p) => !taken.has(p)).slice(0, count);
    for (const place of chosen) taken.add(place);
    return chosen;
  };
  const roles = [roleOf(pilot, "pilot", 0, PILOT_YEAR)];
  for (const { wave, since, perRegion } of WAVES) {
    const chosen = [...take(near, perRegion / 2), ...take(shuffled, perRegion / 2)];
    roles.push(...chosen.map((p) => roleOf(p, "rollout", wave, since)));
  }
  const candidates = take(shuffled, CANDIDATES);
  return [...roles, ...candidates.map((p) => roleOf(p, "candidate", 0, CANDIDATE_YEAR))];
}

function distance(a: Place, b: Place): number {
  return Math.hypot(a.lon - b.lon, a.lat - b.lat);
}

function roleOf(place: Place, role: AreaRole["role"], wave: number, since: number): AreaRole {
  const row = { programme: PROGRAMME, areaCode: place.code, level: "tambon" as const };
  return { ...row, role, wave, since, source: SOURCE };
}

/** Year from which each treated tambon feels the programme; candidates are not treated. */
export function startYears(roles: readonly AreaRole[]): Map<string, number> {
  const treated = roles.filter((r) => r.role !== "candidate");
  return new Map(treated.map((r) => [r.areaCode, r.since]));
}
