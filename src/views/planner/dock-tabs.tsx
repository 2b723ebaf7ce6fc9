import { type ComponentType, type LazyExoticComponent, lazy } from "react";
import type { PlanKey } from "./use-plan-words";

/** A panel beneath the map, loaded when its tab is first opened. */
export type DockTab = {
  readonly id: string;
  readonly word: PlanKey;
  readonly Panel: LazyExoticComponent<ComponentType>;
};

/** The panels in the order of their tabs; each is one file here. */
export const DOCK_TABS: readonly DockTab[] = [
  {
    id: "choice",
    word: "tab.choice",
    Panel: lazy(() => import("./choice-panel").then((m) => ({ default: m.ChoicePanel }))),
  },
  {
    id: "stability",
    word: "tab.stability",
    Panel: lazy(() => import("./stability-panel").then((m) => ({ default: m.StabilityPanel }))),
  },
  {
    id: "scenarios",
    word: "tab.scenarios",
    Panel: lazy(() => import("./scenarios-panel").then((m) => ({ default: m.ScenariosPanel }))),
  },
];
