import { useStore } from "zustand";
import { type DatabaseState, databaseStore } from "./database-store";

/** The analysts' database as it is now: waiting, opening, ready or failed. */
export function useDatabase(): DatabaseState {
  return useStore(databaseStore);
}
