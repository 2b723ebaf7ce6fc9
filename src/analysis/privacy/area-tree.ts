/** A row of a tree of areas; `depth` is 0 for a root. */
export type Area = { row: number; depth: number; children: number[] };

/** Areas with their children from each row's parent (−1 for a root). A circle is a programming error. */
export function areaTree(parent: ArrayLike<number>): Area[] {
  const areas = Array.from(parent, (_, row): Area => ({ row, depth: 0, children: [] }));
  for (const { row } of areas) areas[parent[row]!]?.children.push(row);
  let floor = areas.filter(({ row }) => areas[parent[row]!] === undefined);
  let reached = floor.length;
  for (let depth = 1; floor.length > 0; depth++) {
    floor = floor.flatMap(({ children }) => children.map((child) => areas[child]!));
    for (const area of floor) area.depth = depth;
    reached += floor.length;
  }
  if (reached < areas.length) throw new RangeError("areas contain each other in a circle");
  return areas;
}
