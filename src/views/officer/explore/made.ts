import type { Manifest } from "../../../domain/dataset";

/** Whether the households brushed are demonstration data: no real ones were brought in. */
export function areHouseholdsMade({ datasets }: Manifest): boolean {
  return datasets
    .filter(({ kind }) => kind === "households")
    .every(({ demonstration }) => demonstration);
}
