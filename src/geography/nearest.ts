/** Points of areas in degrees; NaN for an area without one. */
export type Points = { readonly lon: ArrayLike<number>; readonly lat: ArrayLike<number> };

const RADIAN = Math.PI / 180;

type Sphere = {
  readonly rows: readonly number[];
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly z: Float64Array;
};

/**
 * The `k` nearest other areas of each by the great circle between their points, ascending by row;
 * equal distances go to the lower row. Areas without a point, or not in `among`, have none and are nobody's
 * neighbours. Not symmetric: an area may be among another's nearest without the other being among its own.
 */
export function nearestNeighbours(points: Points, k: number, among?: Uint8Array): number[][] {
  const sphere = onSphere(points, among);
  const lists = Array.from({ length: points.lon.length }, (): number[] => []);
  sphere.rows.forEach((row, place) => {
    lists[row] = nearestOf(sphere, place, k).sort((a, b) => a - b);
  });
  return lists;
}

/** Neighbours with the lonely joined, and the rows that were. */
export type Joined = { readonly neighbours: number[][]; readonly joined: readonly number[] };

/**
 * Joins each area without neighbours to the nearest other one by their points, in both directions.
 * Only areas in `among` (those with a shape) are joined or joined to; without a point none is.
 */
export function joinIslands(
  neighbours: readonly (readonly number[])[],
  points: Points,
  among: Uint8Array,
): Joined {
  const sphere = onSphere(points, among);
  const lists = neighbours.map((list) => [...list]);
  const joined: number[] = [];
  sphere.rows.forEach((row, place) => {
    if (neighbours[row]?.length !== 0) return;
    const [nearest] = nearestOf(sphere, place, 1);
    if (nearest === undefined) return;
    joined.push(row);
    link(lists[row], nearest);
    link(lists[nearest], row);
  });
  return { neighbours: lists, joined: joined.sort((a, b) => a - b) };
}

function link(list: number[] | undefined, row: number): void {
  if (!list || list.includes(row)) return;
  list.push(row);
  list.sort((a, b) => a - b);
}

/** Points on the unit sphere in order of z, so that a search can stop at a difference of z. */
function onSphere({ lon, lat }: Points, among?: Uint8Array): Sphere {
  const rows: number[] = [];
  for (let row = 0; row < lon.length; row++) {
    const isLocated = Number.isFinite(lon[row]) && Number.isFinite(lat[row]);
    if (isLocated && (!among || among[row] === 1)) rows.push(row);
  }
  rows.sort((a, b) => lat[a]! - lat[b]! || a - b);
  const ring = rows.map((row) => Math.cos(lat[row]! * RADIAN));
  return {
    rows,
    x: Float64Array.from(rows, (row, i) => ring[i]! * Math.cos(lon[row]! * RADIAN)),
    y: Float64Array.from(rows, (row, i) => ring[i]! * Math.sin(lon[row]! * RADIAN)),
    z: Float64Array.from(rows, (row) => Math.sin(lat[row]! * RADIAN)),
  };
}

function nearestOf({ rows, x, y, z }: Sphere, place: number, k: number): number[] {
  const best: { row: number; far: number }[] = [];
  const limit = () => (best.length < k ? Number.POSITIVE_INFINITY : best[k - 1]!.far);
  const within = (i: number) => i >= 0 && i < rows.length && (z[i]! - z[place]!) ** 2 <= limit();
  const weigh = (i: number) => {
    const far = (x[i]! - x[place]!) ** 2 + (y[i]! - y[place]!) ** 2 + (z[i]! - z[place]!) ** 2;
    if (far > limit()) return;
    best.push({ row: rows[i]!, far });
    best.sort((a, b) => a.far - b.far || a.row - b.row);
    best.length = Math.min(k, best.length);
  };
  let [up, down] = [place + 1, place - 1];
  while (within(up) || within(down)) {
    if (within(up)) weigh(up++);
    if (within(down)) weigh(down--);
  }
  return best.map(({ row }) => row);
}
