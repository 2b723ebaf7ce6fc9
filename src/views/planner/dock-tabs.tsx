import { type ComponentType, type LazyExoticComponent, lazy } from "react";
import type { planWords } from "../../i18n/words/plan";

/** A panel beneath the map, loaded when its tab is first opened. */
export type DockTab = {
  readonly id: string;
  readonly word: keyof typeof planWords;
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
    Panel: lazy(() => import("./robustness-panel").then((m) => ({ default: m.RobustnessPanel }))),
  },
  {
    id: "rollout",
    word: "tab.rollout",
    Panel: lazy(() => import("./rollout-panel").then((m) => ({ default: m.RolloutPanel }))),
  },
  {
    id: "budget",
    word: "tab.budget",
    Panel: lazy(() => import("./budget-panel").then((m) => ({ default: m.BudgetPanel }))),
  },
  {
    id: "dossier",
    word: "tab.dossier",
    Panel: lazy(() => import("./dossier-panel").then((m) => ({ default: m.DossierPanel }))),
  },
  {
    id: "scenarios",
    word: "tab.scenarios",
    Panel: lazy(() => import("./scenarios-panel").then((m) => ({ default: m.ScenariosPanel }))),
  },
];
