import { ROLES } from "../domain/programme";
import { ROLE_CODE } from "../domain/role-table";
import { selectBorders } from "../geography/borders";
import type { Geometry } from "../geography/geometry";
import { legendWords } from "../i18n/words/legend";
import type { Stops } from "./gpu/stops";
import type { LayerType, LegendItem } from "./layer-type";
import { type LineStyle, lineLayer } from "./lines";
import { namedLayers, roleLinesWithin } from "./outlines-inside";
import { ROLE_COLOURS } from "./palettes";
import { surroundings } from "./surroundings";

/** Roles per row of the area table, as in `RoleTable.role`. */
export type RoleOutlinesInput = { readonly geometry: Geometry; readonly roles: Uint8Array };

const WIDTH: Readonly<Record<keyof typeof ROLE_COLOURS, Stops>> = {
  pilot: [
    [5, 2.6],
    [8, 3],
    [11, 4],
  ],
  rollout: [
    [5, 0.8],
    [8, 1.8],
    [11, 2.6],
  ],
  candidate: [
    [5, 0.8],
    [8, 1.8],
    [11, 2.6],
  ],
};

const FROM_BELOW = ["candidate", "rollout", "pilot"] as const;

/** A line around each connected group of areas with the same role, cased so that it shows on any fill. */
export const roleOutlines: LayerType<RoleOutlinesInput> = {
  id: "role-outlines",
  overlay: "roles",
  dataset: "roles",
  input: ({ geometry, roles }) => (roles ? { geometry, roles } : null),
  build: ({ geometry, roles }, theme) => {
    const casing = surroundings(theme).casing;
    return FROM_BELOW.flatMap((role) => {
      const segments = aroundEqual(geometry, roles, ROLE_CODE[role]);
      if (segments.length === 0) return [];
      const dash: LineStyle["dash"] = role === "candidate" ? [5, 3] : [0, 0];
      const style: LineStyle = { colour: ROLE_COLOURS[role], width: WIDTH[role], dash };
      return [
        lineLayer(`role-${role}-casing`, segments, cased(style, casing)),
        lineLayer(`role-${role}`, segments, style),
      ];
    });
  },
  small: ({ geometry, roles }, { id, mask, fine }, theme) =>
    fine ? [] : namedLayers(id, roleLinesWithin(geometry, roles, mask, theme)),
  legend: ({ roles }) =>
    ROLES.flatMap((role): LegendItem[] => {
      const count = roles.reduce((sum, code) => sum + Number(code === ROLE_CODE[role]), 0);
      const look = { colour: ROLE_COLOURS[role], pattern: role };
      return count > 0 ? [{ key: role, word: legendWords[role], ...look, count }] : [];
    }),
};

/** The light line beneath a coloured one. */
export function cased(style: LineStyle, colour: string): LineStyle {
  return {
    colour,
    width: style.width.map(([zoom, width]) => [zoom, width * 1.5 + 0.8] as const),
    strength: [
      [4, 0.55],
      [8, 0.9],
    ],
  };
}

type Cache = WeakMap<Uint8Array, Map<number, Float32Array>>;

const cache = new WeakMap<Geometry, Cache>();

/** Borders between areas that have a number and those that have not; made once per geometry and list. */
export function aroundEqual(geometry: Geometry, roles: Uint8Array, role: number): Float32Array {
  const byRoles: Cache = cache.get(geometry) ?? new WeakMap();
  cache.set(geometry, byRoles);
  const byRole = byRoles.get(roles) ?? new Map<number, Float32Array>();
  byRoles.set(roles, byRole);
  const { area } = geometry.shapes;
  const has = (shape: number) => roles[area[shape] ?? -1] === role;
  const found = byRole.get(role) ?? selectBorders(geometry.borders, (a, b) => has(a) !== has(b));
  byRole.set(role, found);
  return found;
}
