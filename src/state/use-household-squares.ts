import { useMemo } from "react";
import { useStore } from "zustand";
import { quantileBreaks } from "../analysis";
import { numberAt } from "../base/column";
import type { HouseholdGridInput } from "../layers/household-grid";
import type { Box } from "../queries/household-grid";
import {
  type ProtectedHouseholdsState,
  protectedHouseholdsStore,
} from "./protected-households-store";

const WORLD: Box = [-180, -85, 180, 85];

/**
 * Squares of households that fail a dimension, for the whole country at a zoom, on bounds that do
 * not move while the map is panned. `null` while the layer is off or not ready.
 */
export function useHouseholdSquares(on: boolean, zoom: number): HouseholdGridInput | null {
  const { cells } = useStore(protectedHouseholdsStore);
  const step = Math.round(zoom);
  return useMemo(() => (on && cells ? squaresAt(cells, step) : null), [on, cells, step]);
}

type Cells = NonNullable<ProtectedHouseholdsState["cells"]>;

const cache = new WeakMap<Cells, Map<number, HouseholdGridInput>>();

/** Made once per zoom, for the map and its legend alike. */
function squaresAt(cells: Cells, step: number): HouseholdGridInput {
  const byStep = cache.get(cells) ?? new Map<number, HouseholdGridInput>();
  cache.set(cells, byStep);
  const squares = byStep.get(step) ?? makeSquares(cells, step);
  byStep.set(step, squares);
  return squares;
}

function makeSquares(cells: Cells, step: number): HouseholdGridInput {
  const { bounds, households, remainder } = cells("poor", step, WORLD);
  const shown = [...households.keys()].filter((i) => remainder[i] === 0);
  const count = Float64Array.from(shown, (i) => numberAt(households, i));
  const box = shown.flatMap((i) => [...bounds.subarray(4 * i, 4 * i + 4)]);
  const sum = (values: Float64Array) => values.reduce((total, n) => total + n, 0);
  return {
    bounds: Float64Array.from(box),
    count,
    breaks: fourBreaks(count),
    tooSparse: sum(households) - sum(count),
  };
}

function fourBreaks(count: Float64Array): [number, number, number, number] {
  const [a, b, c] = quantileBreaks(count, 4).breaks;
  const [first, second, third] = [a ?? 5, b ?? a ?? 5, c ?? b ?? a ?? 5];
  return [first, second, third, Number.POSITIVE_INFINITY];
}
