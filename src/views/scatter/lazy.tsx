import { lazy } from "react";

/** The scatter comes with its words and chart only when it is opened. */
export const ScatterPanel = lazy(() =>
  import("./scatter-panel").then((m) => ({ default: m.ScatterPanel })),
);
