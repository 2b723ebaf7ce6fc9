import { lazy } from "react";

/** The year slider comes after the first map. */
export const YearPlayer = lazy(() =>
  import("./year-player").then((m) => ({ default: m.YearPlayer })),
);
