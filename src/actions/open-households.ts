import { shownDatasets } from "../catalogue/datasets";
import type { Core } from "../state/core";
import { fetchData } from "../state/fetch-data";
import { vaultStore } from "../state/vault-store";
import { openVault } from "./open-vault";

let counted = "";

/** Counts the households for the density layer: once for each state of their datasets, and again after a failure. */
export async function openHouseholds(core: Core): Promise<void> {
  const files = shownDatasets(core.manifest, "households").flatMap((dataset) => dataset.files);
  const key = files.map(({ file }) => file).join(" ");
  const { status } = vaultStore.getState();
  if (key === counted && (status === "opening" || status === "open")) return;
  counted = key;
  vaultStore.setState({ status: "opening", cells: null, problem: null });
  const vault = await openVault({ manifest: core.manifest, fetchBytes: fetchData });
  if (key !== counted) return;
  if (vault.ok) vaultStore.setState({ status: "open", cells: vault.value.cells });
  else vaultStore.setState({ status: "failed", problem: vault.problem });
}
