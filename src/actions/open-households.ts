import { shownDatasets } from "../domain/shown-datasets";
import type { AppData } from "../figures/app-data";
import { readData } from "../state/data/read-data";
import { protectedHouseholdsStore } from "../state/protected-households-store";

let counted = "";

/** Counts the households for the density layer: once for each state of their datasets, and again after a failure. Without any there is nothing to count. */
export async function openHouseholds(app: AppData): Promise<void> {
  const files = shownDatasets(app.manifest, "households").flatMap((dataset) => dataset.files);
  const key = files.map(({ file }) => file).join(" ");
  const { status } = protectedHouseholdsStore.getState();
  if (key === counted && (status === "opening" || status === "open")) return;
  counted = key;
  if (files.length === 0) {
    protectedHouseholdsStore.setState({ status: "closed", cells: null, problem: null });
    return;
  }
  protectedHouseholdsStore.setState({ status: "opening", cells: null, problem: null });
  const { openProtectedHouseholds } = await import("./open-protected-households");
  const protectedHouseholds = await openProtectedHouseholds({
    manifest: app.manifest,
    fetchBytes: readData,
  });
  if (key !== counted) return;
  if (protectedHouseholds.ok)
    protectedHouseholdsStore.setState({ status: "open", cells: protectedHouseholds.value.cells });
  else
    protectedHouseholdsStore.setState({ status: "failed", problem: protectedHouseholds.problem });
}
