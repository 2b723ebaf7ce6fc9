import type { Neighbours } from "./neighbourhood";

/**
 * Groups of members that hang together through neighbours (in either direction), largest first,
 * equally large ones by their first row; rows ascending. One alone is a group of one. No members: [].
 */
export function connectedGroups(
  isMember: (row: number) => boolean,
  neighbours: Neighbours,
): number[][] {
  const links = new Map<number, number[]>();
  neighbours.forEach((_, row) => {
    if (isMember(row)) links.set(row, []);
  });
  for (const row of links.keys()) {
    for (const other of neighbours[row] ?? []) {
      const back = links.get(other);
      if (!back) continue;
      back.push(row);
      links.get(row)?.push(other);
    }
  }
  const seen = new Set<number>();
  const groups: number[][] = [];
  for (const row of links.keys()) if (!seen.has(row)) groups.push(reachable(row, links, seen));
  return groups.sort((a, b) => b.length - a.length || a[0]! - b[0]!);
}

function reachable(
  start: number,
  links: ReadonlyMap<number, readonly number[]>,
  seen: Set<number>,
): number[] {
  const found = [start];
  seen.add(start);
  for (const row of found) {
    for (const other of links.get(row) ?? []) {
      if (seen.has(other)) continue;
      seen.add(other);
      found.push(other);
    }
  }
  return found.sort((a, b) => a - b);
}
