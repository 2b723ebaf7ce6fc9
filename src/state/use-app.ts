import { createContext, useContext } from "react";
import type { AppData } from "../figures/app-data";

/** Filled by `ViewContextProvider`. */
export const AppContext = createContext<AppData | null>(null);

/** What every page has, alone: for parts that a change of the view need not render again. */
export function useApp(): AppData {
  return present(useContext(AppContext));
}

/** The value of a context that must be provided above. */
export function present<T>(value: T | null): T {
  if (value === null) throw new Error("a ViewContextProvider is needed above");
  return value;
}
