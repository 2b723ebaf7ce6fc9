/** Paths of the product's pages; the build writes an `index.html` for each and the server knows no others. */
export const ROUTES = ["planner", "executive", "officer", "data"] as const;
