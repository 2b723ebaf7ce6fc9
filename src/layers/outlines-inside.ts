import type { Layer } from "@deck.gl/core";
import { parentCode } from "../domain/area-code";
import { ROLE_CODE } from "../domain/role-table";
import { selectBorders } from "../geography/borders";
import { type Geometry, NO_SHAPE } from "../geography/geometry";
import type { Theme } from "./layer-type";
import { type LineStyle, lineLayer } from "./lines";
import { ROLE_COLOURS } from "./palettes";
import { surroundings } from "./surroundings";

/** Lines with their look, for a small map of a part of the country. */
export type NamedLines = {
  readonly name: string;
  readonly segments: Float32Array;
  readonly style: LineStyle;
};

/** Lines as layers of a small map, whose id begins theirs. */
export function namedLayers(id: string, lines: readonly NamedLines[]): Layer[] {
  return lines.map(({ name, segments, style }) => lineLayer(`${id}/${name}`, segments, style));
}

const cache = new WeakMap<Uint8Array, Map<string, Float32Array>>();

/** Edge of the areas with a 1 in `mask`, and province lines inside it; `fine` for little room. */
export function outlinesWithin(
  geometry: Geometry,
  mask: Uint8Array,
  theme: Theme,
  fine: boolean,
): NamedLines[] {
  const { shapes } = geometry;
  const within = (shape: number) => mask[shapes.area[shape] ?? -1] === 1;
  const province = (shape: number) => parentCode(shapes.code[shape] ?? "", "province");
  const colour = surroundings(theme).ink;
  const edge = keep(geometry, mask, "edge", (a, b) => within(a) !== within(b));
  const provinces = keep(geometry, mask, "provinces", (a, b) => {
    return b !== NO_SHAPE && within(a) && within(b) && province(a) !== province(b);
  });
  return [
    {
      name: "provinces",
      segments: provinces,
      style: { colour, width: [[0, fine ? 0.4 : 0.8]], strength: [[0, fine ? 0.35 : 0.6]] },
    },
    {
      name: "edge",
      segments: edge,
      style: { colour, width: [[0, fine ? 0.7 : 1.3]], strength: [[0, fine ? 0.6 : 0.9]] },
    },
  ];
}

/** Lines around pilots and rollout areas inside the mask. */
export function roleLinesWithin(
  geometry: Geometry,
  roles: Uint8Array,
  mask: Uint8Array,
  theme: Theme,
): NamedLines[] {
  const { area } = geometry.shapes;
  const casing = surroundings(theme).casing;
  return (["rollout", "pilot"] as const).flatMap((role) => {
    const has = (shape: number) => {
      const at = area[shape] ?? -1;
      return mask[at] === 1 && roles[at] === ROLE_CODE[role];
    };
    const segments = keep(geometry, roles, `${role}${maskKey(mask)}`, (a, b) => has(a) !== has(b));
    const width = role === "pilot" ? 2.4 : 1.1;
    return [
      {
        name: `${role}-casing`,
        segments,
        style: { colour: casing, width: [[0, width + 1.4]] as const },
      },
      { name: role, segments, style: { colour: ROLE_COLOURS[role], width: [[0, width]] as const } },
    ];
  });
}

const masks = new WeakMap<Uint8Array, number>();
let nextMask = 0;

function maskKey(mask: Uint8Array): number {
  const known = masks.get(mask) ?? nextMask++;
  masks.set(mask, known);
  return known;
}

/** Made once per list and name, so that its buffer stays on the graphics card. */
function keep(
  { borders }: Geometry,
  list: Uint8Array,
  name: string,
  wanted: (a: number, b: number) => boolean,
): Float32Array {
  const byList = cache.get(list) ?? new Map<string, Float32Array>();
  cache.set(list, byList);
  const key = `${name}/${maskKey(borders.shapeA as unknown as Uint8Array)}`;
  const found = byList.get(key) ?? selectBorders(borders, wanted);
  byList.set(key, found);
  return found;
}
