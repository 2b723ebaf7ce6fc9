import { Suspense, useCallback, useMemo } from "react";
import { useStore } from "zustand";
import type { HouseholdMap } from "../../figures/explore/household-map";
import { exploreStore } from "../../state/explore/explore-store";
import { useViewField } from "../../state/url/use-view";
import { useApp } from "../../state/use-app";
import { MapStage, type StageOver } from "../map/map-stage";
import { HouseholdHover, HouseholdLegend } from "./explore/lazy";

/** The officer's map: what the list leaves out is dimmed, and a moving brush comes before the list. */
export function OfficerMap({ listed }: { listed: Uint8Array | null }) {
  const { areas } = useApp();
  const explore = useViewField("explore");
  const { mask, households, drawing } = useStore(exploreStore);
  const over = useMemo(() => (households ? overOf(households) : null), [households]);
  const onDrawn = useCallback(
    (outline: readonly (readonly [number, number])[]) => {
      void import("../../figures/explore/areas-inside").then(({ areasInside }) =>
        exploreStore.setState({ picked: areasInside(areas, outline), drawing: false }),
      );
    },
    [areas],
  );
  const lasso = useMemo(() => ({ armed: drawing, onDrawn }), [drawing, onDrawn]);
  return (
    <MapStage
      highlight={explore === "households" ? null : (mask ?? listed)}
      over={explore === "households" ? over : null}
      lasso={explore === null ? null : lasso}
    />
  );
}

function overOf(shown: HouseholdMap): StageOver {
  return {
    classed: shown,
    legend: (colouring) => (
      <Suspense>
        <HouseholdLegend shown={shown} colouring={colouring} />
      </Suspense>
    ),
    hover: (row) => (
      <Suspense>
        <HouseholdHover shown={shown} row={row} />
      </Suspense>
    ),
  };
}
