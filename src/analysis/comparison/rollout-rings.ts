import { kilometresBetween } from "../choice/distance";
import { matchControls } from "./match-controls";

/** Which areas a pilot teaches first. */
export type RingRule = "neighbours" | "amphoe" | "most-alike";

/** Areas are rows; lists by row are aligned with the rows of the areas. */
export type RingInput = {
  readonly pilots: readonly number[];
  readonly rule: RingRule;
  /** Most areas per ring, from 0. */
  readonly size: number;
  /** Areas of a ring in wave 1, 2 …; the last wave takes what is left, none makes one wave. */
  readonly waves: readonly number[];
  /** Rows that touch each row. */
  readonly neighbours: readonly (readonly number[])[];
  readonly amphoe: ArrayLike<number>;
  /** Degrees; NaN without a point. */
  readonly lon: ArrayLike<number>;
  readonly lat: ArrayLike<number>;
  readonly covariates: readonly ArrayLike<number>[];
  /** Number of the region; most-alike areas are of the pilot's own. */
  readonly region: ArrayLike<number>;
  /** 1 for areas that may not be in a ring (they have a role already, say). */
  readonly barred: ArrayLike<number>;
};

/**
 * An area of a ring. `wave` counts from 1. `steps` is how many borders lie between it and the pilot
 * (1 = they touch; 0 = not by borders), `distance` kilometres in a straight line, or standard
 * deviations under `most-alike`; NaN where a point is missing.
 */
export type RingMember = {
  readonly row: number;
  readonly wave: number;
  readonly steps: number;
  readonly distance: number;
};

/** The rollout areas of one pilot, nearest first; fewer than asked for where there are no more. */
export type Ring = { readonly pilot: number; readonly members: readonly RingMember[] };

type Pair = Omit<RingMember, "wave"> & { readonly pilot: number };

const FARTHEST_STEP = 4;

/**
 * A ring of rollout areas around each pilot. `neighbours` takes those that touch, then those behind
 * them (up to 4 borders away); `amphoe` the nearest of the same amphoe; `most-alike` those of the
 * same region with the least standardised distance. An area that two pilots could have goes to the
 * nearer one; no pilot and no barred area is in a ring. No pilots give no rings.
 */
export function rolloutRings(input: RingInput): Ring[] {
  const { pilots, size } = input;
  const taken = new Set(pilots);
  const held = new Map(pilots.map((pilot): [number, Pair[]] => [pilot, []]));
  for (const pair of pairsOf(input)) {
    const ring = held.get(pair.pilot)!;
    if (ring.length >= size || taken.has(pair.row) || input.barred[pair.row]) continue;
    ring.push(pair);
    taken.add(pair.row);
  }
  return pilots.map((pilot) => ({ pilot, members: inWaves(held.get(pilot)!, input.waves) }));
}

function pairsOf(input: RingInput): Pair[] {
  if (input.rule === "most-alike") return alike(input);
  const near = input.rule === "amphoe" ? sameAmphoe : around;
  const pairs = input.pilots.flatMap((pilot) => near(input, pilot));
  const far = ({ distance }: Pair) => (Number.isNaN(distance) ? Number.MAX_VALUE : distance);
  return pairs.sort(
    (a, b) => a.steps - b.steps || far(a) - far(b) || a.row - b.row || a.pilot - b.pilot,
  );
}

function around(input: RingInput, pilot: number): Pair[] {
  const pairs: Pair[] = [];
  const seen = new Set([pilot]);
  let edge = [pilot];
  for (let steps = 1; steps <= FARTHEST_STEP && pairs.length < 4 * input.size; steps++) {
    edge = edge.flatMap((row) => (input.neighbours[row] ?? []).filter((n) => !seen.has(n)));
    edge = [...new Set(edge)];
    for (const row of edge) {
      seen.add(row);
      pairs.push({ pilot, row, steps, distance: kilometres(input, pilot, row) });
    }
  }
  return pairs;
}

function sameAmphoe(input: RingInput, pilot: number): Pair[] {
  const pairs: Pair[] = [];
  for (let row = 0; row < input.amphoe.length; row++) {
    if (row === pilot || input.amphoe[row] !== input.amphoe[pilot]) continue;
    pairs.push({ pilot, row, steps: 0, distance: kilometres(input, pilot, row) });
  }
  return pairs;
}

function alike({ pilots, size, covariates, region, barred }: RingInput): Pair[] {
  if (covariates.length === 0) return [];
  const own = new Set(pilots);
  const candidates = Array.from(region, (_, row) => row).filter(
    (row) => !own.has(row) && !barred[row],
  );
  const { matches } = matchControls({
    treated: pilots,
    candidates,
    covariates,
    block: region,
    perTreated: size,
  });
  return matches.flatMap(({ treated, controls, distances }) =>
    controls.map((row, i) => ({ pilot: treated, row, steps: 0, distance: distances[i]! })),
  );
}

function inWaves(pairs: readonly Pair[], waves: readonly number[]): RingMember[] {
  return pairs.map(({ row, steps, distance }, i) => ({
    row,
    wave: waveOf(i, waves),
    steps,
    distance,
  }));
}

function waveOf(place: number, waves: readonly number[]): number {
  let end = 0;
  for (let wave = 1; wave < waves.length; wave++) {
    end += Math.max(0, waves[wave - 1]!);
    if (place < end) return wave;
  }
  return Math.max(1, waves.length);
}

function kilometres({ lon, lat }: RingInput, a: number, b: number): number {
  return kilometresBetween(lon[a]!, lat[a]!, lon[b]!, lat[b]!);
}

/**
 * Comparison areas that touch a pilot or a rollout area: what is taught there may reach them, and a
 * comparison would then understate the effect. Each with the touching rows, ascending.
 */
export function contaminated(
  comparisons: readonly number[],
  reached: readonly number[],
  neighbours: readonly (readonly number[])[],
): { row: number; by: number[] }[] {
  const treated = new Set(reached);
  return comparisons
    .map((row) => ({ row, by: (neighbours[row] ?? []).filter((other) => treated.has(other)) }))
    .filter(({ by }) => by.length > 0);
}
