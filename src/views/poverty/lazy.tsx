import { lazy } from "react";

// The panel comes with its words, its charts and the joint cells only when it is opened.

/** Poverty of the selected tambon and what it lies in. */
export const AreaPoverty = lazy(() =>
  import("./area-poverty").then((m) => ({ default: m.AreaPoverty })),
);

/** Poverty of the country and the regions of the scheme. */
export const RegionPoverty = lazy(() =>
  import("./region-poverty").then((m) => ({ default: m.RegionPoverty })),
);
