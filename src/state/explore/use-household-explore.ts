import { useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import type { Problem } from "../../base/problem";
import { type PlaceTree, placesAt, placeTree } from "../../domain/place-tree";
import { shownDatasets } from "../../domain/shown-datasets";
import type { AppData } from "../../figures/app-data";
import {
  type HouseholdLevel,
  householdMap,
  householdScale,
} from "../../figures/explore/household-map";
import type {
  HouseholdAnswer,
  HouseholdChart,
  HouseholdFilters,
} from "../../queries/household-brush";
import { readData } from "../data/read-data";
import { exploreStore } from "./explore-store";
import { type Households, openHouseholdBrush } from "./household-client";

/** The households under the brushes of the moment; `null` until they are counted. */
export type HouseholdExplore = {
  readonly opened: Households | null;
  readonly problem: Problem | null;
  /** Without any brush, and with those there are. */
  readonly all: HouseholdAnswer | null;
  readonly answer: HouseholdAnswer | null;
  readonly tree: PlaceTree | null;
};

const SCHEME = "geo6";

type Opening = { readonly households: Households | null; readonly problem: Problem | null };

/** Brushes the households and puts them on the map, as long as it is mounted; see `queries/household-brush.ts`. */
export function useHouseholdExplore(
  app: AppData,
  picks: ReadonlyMap<HouseholdChart, readonly number[]>,
  level: HouseholdLevel,
): HouseholdExplore {
  const scheme = app.schemes.find(({ id }) => id === SCHEME);
  const tree = useMemo(() => (scheme ? placeTree(app.areas, scheme) : null), [app.areas, scheme]);
  const opening = useOpened(app, tree);
  const { households } = opening;
  const picked = useStore(exploreStore, (state) => state.picked);
  const filters = useMemo(
    () => (tree ? filtersOf(tree, picks, level, picked) : {}),
    [tree, picks, level, picked],
  );
  const all = households?.all ?? null;
  const brushed = useBrushed(households, filters);
  const answer = brushed.answer ?? all;
  const problem = opening.problem ?? brushed.problem;
  const scale = useMemo(
    () => (tree && all ? householdScale(tree, level, all) : null),
    [tree, level, all],
  );
  const shown = useMemo(
    () => (scale && answer ? householdMap(scale, app.areas.count, answer) : null),
    [scale, app.areas.count, answer],
  );
  useEffect(() => {
    exploreStore.setState({ households: shown });
  }, [shown]);
  useEffect(() => () => exploreStore.setState({ households: null }), []);
  return { opened: households, problem, all, answer, tree };
}

function useOpened(app: AppData, tree: PlaceTree | null): Opening {
  const [opening, setOpening] = useState<Opening>({ households: null, problem: null });
  const { manifest } = app;
  const sets = shownDatasets(manifest, "households").flatMap(({ files }) => files);
  const names = sets.map(({ file }) => file).join(" ");
  // biome-ignore lint/correctness/useExhaustiveDependencies: another manifest with the same files is no reason to count again.
  useEffect(() => {
    if (!tree) return;
    let over = false;
    let households: Households | null = null;
    void openHouseholdBrush(manifest, tree, readData).then((result) => {
      households = result.ok ? result.value : null;
      if (over) households?.close();
      else setOpening({ households, problem: result.ok ? null : result.problem });
    });
    return () => {
      over = true;
      households?.close();
      setOpening({ households: null, problem: null });
    };
  }, [names, tree]);
  return opening;
}

type Brushed = Pick<HouseholdExplore, "answer" | "problem">;

const UNBRUSHED: Brushed = { answer: null, problem: null };

function useBrushed(households: Households | null, filters: HouseholdFilters): Brushed {
  const [brushed, setBrushed] = useState(UNBRUSHED);
  useEffect(() => {
    if (!households) return setBrushed(UNBRUSHED);
    void households.brush(filters).then((made) => {
      if (made.ok) {
        if (made.value) setBrushed({ answer: made.value, problem: null });
      } else if (made.problem.kind !== "cancelled") {
        setBrushed({ answer: null, problem: made.problem });
      }
    });
  }, [households, filters]);
  return brushed;
}

const SIZES: Readonly<Partial<Record<HouseholdChart, number>>> = { failed: 6, members: 5 };

function filtersOf(
  tree: PlaceTree,
  picks: ReadonlyMap<HouseholdChart, readonly number[]>,
  level: HouseholdLevel,
  picked: Uint8Array | null,
): HouseholdFilters {
  const kept = [...picks]
    .filter(([, keys]) => keys.length > 0)
    .map(([chart, keys]) => {
      const regions = tree.from[4]! - tree.from[3]! + 1;
      const size = chart === "region" ? regions : (SIZES[chart] ?? 2);
      return [chart, Uint8Array.from({ length: size }, (_, key) => Number(keys.includes(key)))];
    });
  const places = picked ? { place: placesTouched(tree, level, picked) } : {};
  return { ...Object.fromEntries(kept), ...places };
}

/** Nodes in the places of a level that hold any picked area, so that they are counted whole. */
function placesTouched(tree: PlaceTree, level: HouseholdLevel, picked: Uint8Array): Uint8Array {
  const around = placesAt(tree, level);
  const touched = new Set([...around.subarray(0, picked.length)].filter((_, area) => picked[area]));
  return Uint8Array.from(around, (node) => Number(node >= 0 && touched.has(node)));
}
