import { lazy } from "react";

// What the panel of an area asks of the database comes with its questions when an area is chosen.

/** Every indicator of a tambon. */
export const AreaIndicators = lazy(() =>
  import("./area-indicators").then((m) => ({ default: m.AreaIndicators })),
);

/** What the problem register has of it. */
export const AreaProblems = lazy(() =>
  import("./area-problems").then((m) => ({ default: m.AreaProblems })),
);

/** Its sufficiency-economy villages. */
export const AreaVillages = lazy(() =>
  import("./area-villages").then((m) => ({ default: m.AreaVillages })),
);
