import { useMemo } from "react";
import { baselineOf } from "../figures/comparison/baseline";
import { nearestYear } from "../figures/pane";
import { askBoard, type Board } from "./ask-board";
import type { Answer } from "./async/use-answer";
import { filesOfGroups } from "./use-progress";
import { useDatabaseAnswer } from "./use-question";
import { useViewContext } from "./use-view-context";

/** Year that the board compares with: the link's, or the earliest of the same series. */
export function useBaseline(): number {
  const { resolved, view } = useViewContext();
  const { years, seriesBreaks } = resolved.left.source;
  const { left, right } = resolved;
  if (right && right.indicator.id === left.indicator.id) return right.year;
  if (view.year2 !== null) return nearestYear(years, view.year2);
  return baselineOf(years, seriesBreaks, left.year);
}

/** Compares the groups by region. While the next board is asked for, the one before stays. */
export function useComparison(): Answer<Board> {
  const { app, resolved } = useViewContext();
  const { left: pane, scheme } = resolved;
  const baseline = useBaseline();
  const files = useMemo(
    () => [...filesOfGroups(app), ...pane.source.parts.map(({ file }) => file)],
    [app, pane.source],
  );
  const key = ["board", pane.indicator.id, pane.year, baseline, scheme.id];
  return useDatabaseAnswer({ key, files, readsRoles: true }, (engine, signal) =>
    askBoard(app, { pane, scheme, baseline }, engine, signal),
  );
}
