import { lazy } from "react";

// Lenses come with their words and options only when one is chosen: the first map does without.

/** Legend under a lens. */
export const LensLegend = lazy(() =>
  import("./lens-legend").then((m) => ({ default: m.LensLegend })),
);

/** Options of the lens that is on. */
export const LensOptions = lazy(() =>
  import("./lens-options").then((m) => ({ default: m.LensOptions })),
);

/** How sure a rate is. */
export const RateInterval = lazy(() =>
  import("./rate-interval").then((m) => ({ default: m.RateInterval })),
);

/** A line of the hover card under a lens. */
export const LensHover = lazy(() => import("./lens-hover").then((m) => ({ default: m.LensHover })));
