import type { Core } from "../state/core";
import { fetchData } from "../state/fetch-data";
import { vaultStore } from "../state/vault-store";
import { openVault } from "./open-vault";

/** Counts the households for the density layer; once, and again only after a failure. */
export async function openHouseholds(core: Core): Promise<void> {
  const { status } = vaultStore.getState();
  if (status === "opening" || status === "open") return;
  vaultStore.setState({ status: "opening", problem: null });
  const vault = await openVault({ manifest: core.manifest, fetchBytes: fetchData });
  if (vault.ok) vaultStore.setState({ status: "open", cells: vault.value.cells });
  else vaultStore.setState({ status: "failed", problem: vault.problem });
}
