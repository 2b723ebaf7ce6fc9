import { createStore } from "zustand/vanilla";
import type { RoleEdit } from "../domain/role-edit";
import { DEMONSTRATION_CHOICES, type DemonstrationChoice } from "../domain/withheld";
import { readLocal, writeLocal } from "./device/local";

const KEY = "demonstration";

/** How demonstration data are shown, kept on this device and in no link. */
export const demonstrationStore = createStore<{ readonly choice: DemonstrationChoice }>(() => {
  const kept = readLocal(KEY);
  return { choice: DEMONSTRATION_CHOICES.find((one) => one === kept) ?? "auto" };
});

/** Changes how demonstration data are shown, on every page at once. */
export function showDemonstration(choice: DemonstrationChoice): void {
  writeLocal(KEY, choice);
  demonstrationStore.setState({ choice });
}

/** Whether a person gave any area a role; taking one away is none. */
export function givesRoles(edits: readonly RoleEdit[]): boolean {
  return edits.some(({ role }) => role !== "none");
}

const CLOSED = "demonstration-told";

/** Whether this device was told of exactly these withheld data and closed the notice. */
export function isClosed(key: string): boolean {
  return readLocal(CLOSED) === key;
}

/** Remembers that the notice of these withheld data was closed. */
export function closeWithheld(key: string): void {
  writeLocal(CLOSED, key);
}
