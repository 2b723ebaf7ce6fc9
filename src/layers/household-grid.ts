import { SolidPolygonLayer } from "@deck.gl/layers";
import { numberAt } from "../base/column";
import { legendWords } from "../i18n/words/legend";
import { rgbOf } from "./colour";
import type { LayerType } from "./layer-type";
import { HOUSEHOLD_COLOURS } from "./palettes";

/**
 * Squares of a grid with how many households each holds. Whoever makes them has suppressed what may
 * not be shown; never single households.
 */
export type HouseholdGridInput = {
  /** West, south, east, north of each square in degrees, four numbers a square. */
  readonly bounds: ArrayLike<number>;
  readonly count: ArrayLike<number>;
  /** Upper bounds of the four colours, ascending; the last may be Infinity. */
  readonly breaks: readonly [number, number, number, number];
  /** Households that only a larger square may count. */
  readonly tooSparse: number;
};

/** Households per grid square in four steps of one colour. */
export const householdGrid: LayerType<HouseholdGridInput> = {
  id: "household-grid",
  overlay: "households",
  dataset: "households",
  input: ({ households }) => households,
  build: (input) => {
    const { positions, starts, colours } = squares(input);
    if (starts.length === 0) return [];
    return [
      new SolidPolygonLayer({
        id: "household-grid",
        data: {
          length: starts.length,
          startIndices: starts,
          attributes: {
            getPolygon: { value: positions, size: 2 },
            getFillColor: { value: colours, size: 4, normalized: true },
          },
        },
        positionFormat: "XY",
        _normalize: false,
        parameters: { depthWriteEnabled: false, depthCompare: "always" },
      }),
    ];
  },
  legend: ({ breaks }) =>
    HOUSEHOLD_COLOURS.flatMap((colour, k) => {
      const [from, to] = [breaks[k - 1] ?? null, breaks[k] ?? Number.POSITIVE_INFINITY];
      return from === to ? [] : [{ key: `households-${k}`, colour, from, to }];
    }),
  card: ({ tooSparse }) => ({
    subtitle: [{ word: legendWords.householdUnit }],
    notes: [
      { word: legendWords.householdPrivacy },
      ...(tooSparse > 0
        ? [{ word: legendWords.householdSparse, blanks: { n: tooSparse } } as const]
        : []),
    ],
  }),
};

const CORNERS = 5;

/** Part of a cell left free on each side, so that the fill beneath is still seen as itself. */
const MARGIN = 0.1;

function squares({ bounds, count, breaks }: HouseholdGridInput) {
  const n = count.length;
  const positions = new Float64Array(2 * CORNERS * n);
  const colours = new Uint8Array(4 * CORNERS * n);
  const starts = new Uint32Array(n);
  for (let cell = 0; cell < n; cell++) {
    const [west, south, east, north] = insideOf(bounds, cell);
    positions.set([west, north, east, north, east, south, west, south, west, north], 10 * cell);
    const colour = [...rgbOf(colourOf(numberAt(count, cell), breaks)), 240];
    for (let corner = 0; corner < CORNERS; corner++) colours.set(colour, 4 * (5 * cell + corner));
    starts[cell] = CORNERS * cell;
  }
  return { positions, starts, colours };
}

function colourOf(count: number, breaks: readonly number[]): string {
  const k = breaks.findIndex((upper) => count <= upper);
  return HOUSEHOLD_COLOURS[k < 0 ? HOUSEHOLD_COLOURS.length - 1 : k]!;
}

function insideOf(bounds: ArrayLike<number>, cell: number): [number, number, number, number] {
  const [w, s, e, n] = [0, 1, 2, 3].map((i) => numberAt(bounds, 4 * cell + i)) as [
    number,
    number,
    number,
    number,
  ];
  const [dx, dy] = [MARGIN * (e - w), MARGIN * (n - s)];
  return [w + dx, s + dy, e - dx, n - dy];
}
