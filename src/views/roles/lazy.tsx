import { lazy } from "react";

// Start years come with their words only where a role is shown: the first map does without.

/** The start year of one or several tambons. */
export const StartYearField = lazy(() =>
  import("./start-year-field").then((m) => ({ default: m.StartYearField })),
);

/** The start year of tambons that were marked just now. */
export const StartYearOfMarked = lazy(() =>
  import("./start-year-of-marked").then((m) => ({ default: m.StartYearOfMarked })),
);

/** All start years that are unknown or given by hand, in a window. */
export const StartYears = lazy(() =>
  import("./start-years").then((m) => ({ default: m.StartYears })),
);

/** The button that asks for them. */
export const StartYearsButton = lazy(() =>
  import("./start-years-button").then((m) => ({ default: m.StartYearsButton })),
);

/** The button with the window that it opens. */
export const StartYearsWay = lazy(() =>
  import("./start-years-button").then((m) => ({ default: m.StartYearsWay })),
);
