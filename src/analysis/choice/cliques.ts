/**
 * Groups of which at most one may be taken, made from pairs: every pair lies in some group, and all
 * members of a group exclude each other. Far fewer rows than pairs, and a tighter programme.
 */
export function cliqueCover(near: readonly (readonly number[])[]): number[][] {
  const neighbours = near.map((others) => new Set(others));
  const covered = near.map(() => new Set<number>());
  const cliques: number[][] = [];
  for (let a = 0; a < near.length; a++)
    for (const b of near[a]!) {
      if (b < a || covered[a]!.has(b)) continue;
      const clique = grow(a, b, near, neighbours);
      for (const one of clique)
        for (const other of clique) if (one !== other) covered[one]!.add(other);
      cliques.push(clique);
    }
  return cliques;
}

function grow(
  a: number,
  b: number,
  near: readonly (readonly number[])[],
  neighbours: readonly ReadonlySet<number>[],
): number[] {
  const clique = [a, b];
  for (const candidate of near[a]!)
    if (candidate !== b && clique.every((one) => one === a || neighbours[candidate]!.has(one)))
      clique.push(candidate);
  return clique;
}
