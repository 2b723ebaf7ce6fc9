import { lazy } from "react";

// Brushes come with their words and charts only when they are opened.

/** Tambons along several indicators. */
export const AreaPanel = lazy(() => import("./area-panel").then((m) => ({ default: m.AreaPanel })));

/** Households along what they fail. */
export const HouseholdPanel = lazy(() =>
  import("./household-panel").then((m) => ({ default: m.HouseholdPanel })),
);

/** Places by their households. */
export const HouseholdRanking = lazy(() =>
  import("./household-ranking").then((m) => ({ default: m.HouseholdRanking })),
);

/** Legend of the map while it shows households. */
export const HouseholdLegend = lazy(() =>
  import("./household-legend").then((m) => ({ default: m.HouseholdLegend })),
);

/** Line of the hover card while it shows households. */
export const HouseholdHover = lazy(() =>
  import("./household-legend").then((m) => ({ default: m.HouseholdHover })),
);
