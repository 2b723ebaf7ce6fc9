/** The views in the order of the navigation; each is a route and a folder here. */
export const VIEW_NAMES = ["planner", "executive", "officer", "data"] as const;

/** One of {@link VIEW_NAMES}. */
export type ViewName = (typeof VIEW_NAMES)[number];

/** Where the last used view is remembered on this device. */
export const LAST_VIEW = "last-view";

/** Whether a text names a view. */
export function isViewName(text: string): text is ViewName {
  return VIEW_NAMES.some((name) => name === text);
}
