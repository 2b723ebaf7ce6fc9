import { numberAt } from "../../base/column";
import type { AreaTable } from "../../domain/area";

/** 1 for the areas whose point lies inside an outline of [longitude, latitude]; those without a point never do. */
export function areasInside(
  areas: AreaTable,
  outline: readonly (readonly [number, number])[],
): Uint8Array {
  return Uint8Array.from({ length: areas.count }, (_, area) =>
    Number(isInside(numberAt(areas.lon, area), numberAt(areas.lat, area), outline)),
  );
}

function isInside(x: number, y: number, outline: readonly (readonly [number, number])[]): boolean {
  let inside = false;
  outline.forEach(([ax, ay], i) => {
    const [bx, by] = outline[(i + 1) % outline.length]!;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  });
  return inside;
}
