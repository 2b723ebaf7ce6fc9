import { LANGUAGES, type Language } from "../../base/language";
import type { Camera } from "../../domain/camera";
import { CLASS_METHODS, type ClassMethod } from "../../domain/classing";
import { DIMENSIONS } from "../../domain/indicator";
import {
  CHANGE_MEASURES,
  type ChangeMeasure,
  EXPECTATIONS,
  type Expectation,
  NEIGHBOUR_RULES,
  type NeighbourRule,
  SCATTER_LEVELS,
  type ScatterLevel,
} from "../../domain/lens";
import { DEFAULT_PALETTE, PALETTE_IDS, type PaletteId } from "../../domain/palette";
import { POVERTY_FIGURES, type PovertyFigure } from "../../domain/poverty";
import { GROUPS, type Group } from "../../domain/programme";
import { SCHEME_IDS, type SchemeId } from "../../domain/region";
import type { RoleEdit } from "../../domain/role-edit";
import { decodeRoleEdits, encodeRoleEdits } from "../../domain/role-edit";
import { FORMER_LENS_IDS, LENS_IDS, type LensId } from "../../figures/lens/methods/lenses";
import { DEFAULT_OVERLAYS, OVERLAY_IDS, type OverlayId } from "../../layers/overlays";
import { type Codec, decimal, flag, integer, listOf, matching, oneOf, optional } from "./codec";
import { type Threshold, thresholdCodec } from "./threshold";

/** Everything about the view that a link carries. Years are BE. */
export type ViewState = {
  lang: Language;
  indicator: string;
  year: number;
  method: ClassMethod;
  classes: number;
  /** Upper bounds fixed by the user (manual, or frozen from one year); `null`: from all years. */
  breaks: readonly number[] | null;
  palette: PaletteId;
  zero: boolean;
  scheme: SchemeId;
  compare: "none" | "side" | "swipe";
  indicator2: string | null;
  year2: number | null;
  split: number;
  /** What is made of the indicator; see `figures/lens`, and `domain/lens.ts` for the next four. */
  lens: LensId;
  neighbours: NeighbourRule;
  islands: boolean;
  fdr: boolean;
  seed: number;
  /** See `Drawing` in `domain/lens.ts`. */
  expectation: Expectation;
  measure: ChangeMeasure;
  sameClasses: boolean;
  /** The scatter of two indicators beneath the map, and the box brushed in it: x0, x1, y0, y1. */
  scatter: boolean;
  brush: readonly number[] | null;
  /** What a point of the scatter stands for. */
  scatterLevel: ScatterLevel;
  /** What the executive's small maps are: regions of one year, or all years of the country. */
  multiples: "regions" | "years";
  /** What the planner's map is coloured by, and its scenario as `plan/scenario-link.ts` writes it. */
  colourBy: "indicator" | "score";
  plan: string | null;
  /** Who counts as poor in several dimensions; see `domain/poverty.ts`. */
  cutoff: number;
  weights: readonly number[] | null;
  povertyFigure: PovertyFigure;
  /** Layers over the colours that are switched on. */
  overlays: readonly OverlayId[];
  selected: string | null;
  camera: Camera | null;
  roles: readonly RoleEdit[];
  thresholds: readonly Threshold[];
  /** Officer's list: show the tambons that could not be judged in place of those that pass. */
  unjudged: boolean;
  region: string | null;
  group: Group | null;
  sort: string;
  /** Officer's page: what the explore panel shows; its household brushes are never in a link. */
  explore: "areas" | "households" | null;
};

/** What a link without any field shows. Indicator "" is the first with real data, year 0 the last before a series break. */
export const DEFAULT_VIEW: ViewState = {
  lang: "th",
  indicator: "",
  year: 0,
  method: "quantile",
  classes: 5,
  breaks: null,
  palette: DEFAULT_PALETTE,
  zero: false,
  scheme: "geo6",
  compare: "none",
  indicator2: null,
  year2: null,
  split: 50,
  lens: "value",
  neighbours: "queen",
  islands: true,
  fdr: true,
  seed: 2565,
  expectation: "country",
  measure: "absolute",
  sameClasses: true,
  scatter: false,
  brush: null,
  scatterLevel: "tambon",
  multiples: "regions",
  colourBy: "indicator",
  plan: null,
  cutoff: 1,
  weights: null,
  povertyFigure: "m0",
  overlays: DEFAULT_OVERLAYS,
  selected: null,
  camera: null,
  roles: [],
  thresholds: [],
  unjudged: false,
  region: null,
  group: null,
  sort: "",
  explore: null,
};

const roleEdits: Codec<readonly RoleEdit[]> = { parse: decodeRoleEdits, format: encodeRoleEdits };

const camera: Codec<Camera> = {
  parse: (text) => {
    const [lon, lat, zoom, ...rest] = text.split(",").map(decimal.parse);
    if (lon == null || lat == null || zoom == null || rest.length > 0) return null;
    const inRange = Math.abs(lon) <= 180 && Math.abs(lat) <= 85 && zoom >= 0 && zoom <= 22;
    return inRange ? { lon, lat, zoom } : null;
  },
  format: ({ lon, lat, zoom }) => `${lon.toFixed(3)},${lat.toFixed(3)},${zoom.toFixed(2)}`,
};

const indicatorId = matching(/^[\p{L}\p{M}0-9_-]{1,60}$/u);
const yearBe = integer(2400, 2700);

/** Field name in the URL and codec of every part of the state, in the order they are written. */
export const FIELDS: { readonly [K in keyof ViewState]: [string, Codec<ViewState[K]>] } = {
  lang: ["lang", oneOf(LANGUAGES)],
  indicator: ["ind", indicatorId],
  year: ["y", yearBe],
  compare: ["cmp", oneOf(["none", "side", "swipe"])],
  indicator2: ["ind2", optional(indicatorId)],
  year2: ["y2", optional(yearBe)],
  split: ["split", integer(0, 100)],
  lens: ["lens", oneOf(LENS_IDS, FORMER_LENS_IDS)],
  neighbours: ["nb", oneOf(NEIGHBOUR_RULES)],
  islands: ["isl", flag],
  fdr: ["fdr", flag],
  seed: ["seed", integer(1, 999_999)],
  expectation: ["exp", oneOf(EXPECTATIONS)],
  measure: ["chg", oneOf(CHANGE_MEASURES)],
  sameClasses: ["same", flag],
  scatter: ["sct", flag],
  brush: ["bx", optional(fourBounds(listOf(decimal, "_")))],
  scatterLevel: ["sl", oneOf(SCATTER_LEVELS)],
  multiples: ["sm", oneOf(["regions", "years"])],
  colourBy: ["by", oneOf(["indicator", "score"])],
  plan: ["plan", optional(matching(/^[A-Za-z0-9_-]{4,2400}$/))],
  cutoff: ["k5", integer(1, DIMENSIONS.length)],
  weights: ["w5", optional(fiveWeights(listOf(integer(0, 9), "_")))],
  povertyFigure: ["pf", oneOf(POVERTY_FIGURES)],
  method: ["cls", oneOf(CLASS_METHODS)],
  classes: ["k", integer(3, 7)],
  breaks: ["br", optional(ascending(listOf(decimal, "_")))],
  palette: ["pal", oneOf(PALETTE_IDS)],
  zero: ["zero", flag],
  scheme: ["reg", oneOf(SCHEME_IDS)],
  overlays: ["on", listOf(oneOf(OVERLAY_IDS), ".")],
  region: ["r", optional(matching(/^[A-Za-z0-9_-]{1,30}$/))],
  group: ["g", optional(oneOf(GROUPS))],
  thresholds: ["f", listOf(thresholdCodec, "~")],
  unjudged: ["unj", flag],
  sort: ["sort", matching(/^-?[\p{L}\p{M}0-9_-]{1,60}$/u)],
  explore: ["xp", optional(oneOf(["areas", "households"]))],
  selected: ["sel", optional(matching(/^\d{6}$/))],
  camera: ["cam", optional(camera)],
  roles: ["roles", roleEdits],
};

function ascending(codec: Codec<readonly number[]>): Codec<readonly number[]> {
  return {
    parse: (text) => {
      const values = codec.parse(text);
      if (!values || values.length === 0 || values.length > 7) return null;
      return values.every((v, i) => i === 0 || v > (values[i - 1] ?? v)) ? values : null;
    },
    format: codec.format,
  };
}

/** The bounds of a box, low before high on each axis. */
function fourBounds(codec: Codec<readonly number[]>): Codec<readonly number[]> {
  return {
    parse: (text) => {
      const box = codec.parse(text);
      if (box?.length !== 4) return null;
      const [x0 = 0, x1 = 0, y0 = 0, y1 = 0] = box;
      return x0 <= x1 && y0 <= y1 ? box : null;
    },
    format: codec.format,
  };
}

/** A weight for each dimension, one of them above 0. */
function fiveWeights(codec: Codec<readonly number[]>): Codec<readonly number[]> {
  return {
    parse: (text) => {
      const values = codec.parse(text);
      const sound = values?.length === DIMENSIONS.length && values.some((v) => v > 0);
      return sound ? values : null;
    },
    format: codec.format,
  };
}
