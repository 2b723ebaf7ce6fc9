import { beforeEach, describe, expect, it, vi } from "vitest";
import { localDb } from "../../../src/state/device/local-db";
import { nameOfHash } from "../../../src/state/device/stored-dataset";
import { readRoleEdits, writeRoleEdits } from "../../../src/state/roles/role-edits-db";
import { bringBack, editTitle, forget, forgetForGood } from "../../../src/state/workspace/edit";
import { forgetEverything } from "../../../src/state/workspace/forget-everything";
import { keepAll } from "../../../src/state/workspace/keep";
import { loadWorkspace } from "../../../src/state/workspace/load-workspace";
import { deletedDatasets, readStored, stored } from "../../../src/state/workspace/stored";
import { sweep } from "../../../src/state/workspace/sweep";
import { workspaceStore } from "../../../src/state/workspace/workspace-store";
import { aBuilt, anOriginal, blobHashes, damage, emptyWorkspace, keep } from "./some-datasets";

beforeEach(emptyWorkspace);

async function kept(id: string, value: number, text = id) {
  const done = await keep(aBuilt(id, value), [anOriginal(`${id}.csv`, text)]);
  if (!done.ok) throw new Error(JSON.stringify(done.problem));
  return done.value;
}

async function ids(): Promise<string[]> {
  const all = await stored();
  if (!all.ok) throw new Error(JSON.stringify(all.problem));
  return all.value.map(({ id }) => id);
}

async function deletedDaysAgo(id: string, days: number): Promise<void> {
  const { datasets } = await localDb();
  await datasets.update(id, { deletedAt: Date.now() - days * 24 * 60 * 60 * 1000 });
}

/** A promise that stays open until its end is called. */
function holding(): { held: Promise<void>; end(): void } {
  let end: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { held, end };
}

describe("a dataset that is kept", () => {
  it("is there with its recipe, its figures and its original, byte for byte", async () => {
    const built = aBuilt("a", 12);
    const original = anOriginal("รายได้.csv");
    const done = await keep(built, [original]);
    expect(done).toMatchObject({ ok: true, value: { id: "a", revision: 1, deletedAt: null } });
    const all = await stored();
    const [dataset] = all.ok ? all.value : [];
    expect(dataset?.recipe).toEqual(built.recipe);
    const [{ file } = { file: "" }] = dataset?.info.files ?? [];
    expect(file).toMatch(/^workspace\/[0-9a-f]{64}$/);
    expect(await readStored(file)).toEqual({ ok: true, value: built.files[0]!.bytes });
    const source = dataset?.originals[0];
    expect(source?.name).toBe("รายได้.csv");
    expect(await readStored(nameOfHash(source!.hash))).toEqual({ ok: true, value: original.bytes });
    expect(dataset?.info.imported).toMatchObject({ originals: ["รายได้.csv"], vintage: "2565" });
  });

  it("takes the place of the one before, and the latest comes last", async () => {
    await kept("a", 1);
    await kept("b", 2);
    expect(await ids()).toEqual(["a", "b"]);
    expect(await kept("a", 3)).toMatchObject({ revision: 2 });
    expect(await ids()).toEqual(["b", "a"]);
  });

  it("comes with those made of the same files, all of them or none", async () => {
    const done = await keepAll([aBuilt("a", 1), aBuilt("b", 2)], [anOriginal("ab.csv")]);
    expect(done).toMatchObject({ ok: true, value: [{ id: "a" }, { id: "b" }] });
    const { datasets } = await localDb();
    await datasets.clear();
    const put = vi.spyOn(datasets, "bulkPut").mockRejectedValue(new Error("torn"));
    const torn = await keepAll([aBuilt("a", 1), aBuilt("b", 2)], [anOriginal("ab.csv")]);
    expect(torn).toMatchObject({ problem: { kind: "storage-failed" } });
    expect(await ids()).toEqual([]);
    put.mockRestore();
  });

  it("tells the screen, which then expects datasets at its next start", async () => {
    const before = workspaceStore.getState().revision;
    await kept("a", 1);
    expect(workspaceStore.getState().revision).toBeGreaterThan(before);
    const workspace = await loadWorkspace();
    expect(workspace.datasets.map(({ id }) => id)).toEqual(["a"]);
    expect(localStorage.getItem("atlas.workspace")).toBe("1");
    expect(Object.values(localStorage).join()).not.toContain("500101");
  });

  it("can be renamed; the figures stay", async () => {
    const { info, recipe } = await kept("a", 1);
    const title = { ...recipe.dataset, title: { th: "ใหม่", en: "New" }, vintage: "2566" };
    const edited = await editTitle("a", title);
    expect(edited).toMatchObject({
      ok: true,
      value: { revision: 2, info: { title: { th: "ใหม่" }, files: info.files } },
    });
    expect(await editTitle("z", title)).toMatchObject({ problem: { kind: "file-missing" } });
  });
});

describe("deleting", () => {
  it("can be undone until it is made final", async () => {
    await kept("a", 1);
    await forget("a");
    expect(await ids()).toEqual([]);
    expect(await deletedDatasets()).toMatchObject({ value: [{ id: "a" }] });
    await bringBack("a");
    expect(await ids()).toEqual(["a"]);
    await forget("a");
    const listed = workspaceStore.getState().deleted;
    expect(await forgetForGood("a")).toMatchObject({ ok: true });
    expect(workspaceStore.getState().deleted).not.toBe(listed);
    expect(await bringBack("a")).toMatchObject({ problem: { kind: "file-missing", file: "a" } });
  });

  it("can be undone after the next starts of the app, figures and all, for seven days", async () => {
    const { files } = await kept("a", 1);
    await forget("a");
    expect(await sweep()).toEqual({ datasets: 0, blobs: 0 });
    expect(await bringBack("a")).toMatchObject({ ok: true, value: { id: "a" } });
    expect(await readStored(nameOfHash(files[0]!.hash))).toMatchObject({ ok: true });
    await forget("a");
    await deletedDaysAgo("a", 6.9);
    expect(await deletedDatasets()).toMatchObject({ value: [{ id: "a" }] });
    expect(await sweep()).toMatchObject({ datasets: 0 });
    await deletedDaysAgo("a", 7.1);
    expect(await deletedDatasets()).toMatchObject({ value: [] });
    expect(await sweep()).toEqual({ datasets: 1, blobs: 2 });
  });

  it("clears away what nothing needs any more, and only that", async () => {
    const first = await kept("a", 1, "old");
    const again = await kept("a", 2, "new");
    const deleted = await kept("b", 3);
    await forget("b");
    await deletedDaysAgo("b", 8);
    expect(await sweep()).toEqual({ datasets: 1, blobs: 4 });
    const needed = [...again.files, ...again.originals].map(({ hash }) => hash).sort();
    expect(await blobHashes()).toEqual(needed);
    expect(needed).not.toContain(first.files[0]!.hash);
    expect(needed).not.toContain(deleted.files[0]!.hash);
  });

  it("leaves everything alone while another tab is open", async () => {
    await kept("a", 1);
    await forget("a");
    const other = holding();
    const name = "tambon-atlas-workspace";
    const held = navigator.locks.request(name, { mode: "shared" }, () => other.held);
    expect(await sweep()).toBe(null);
    expect(await bringBack("a")).toMatchObject({ ok: true });
    other.end();
    await held;
  });

  it("of everything leaves nothing behind", async () => {
    await kept("a", 1);
    await writeRoleEdits([], [{ code: "500101", role: "pilot" }]);
    expect(await forgetEverything()).toEqual({ ok: true, value: null });
    expect(Object.keys(localStorage).filter((key) => key.startsWith("atlas."))).toEqual([]);
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain("tambon-atlas");
    const root = await navigator.storage.getDirectory();
    await expect(root.getDirectoryHandle("workspace")).rejects.toThrow();
    expect(await ids()).toEqual([]);
    expect(await readRoleEdits()).toEqual([]);
    expect((await kept("a", 1)).revision).toBe(1);
  });
});

describe("damage", () => {
  it("is named by the file the user dropped, and the other datasets are well", async () => {
    const a = await kept("a", 1);
    const b = await kept("b", 2);
    await damage(a.files[0]!.hash);
    expect(await readStored(a.info.files[0]!.file)).toMatchObject({
      problem: { kind: "file-damaged", file: "a.csv" },
    });
    expect(await readStored(b.info.files[0]!.file)).toMatchObject({ ok: true });
    expect(await ids()).toEqual(["a", "b"]);
  });

  it("goes away when the same file is brought in again", async () => {
    const a = await kept("a", 1);
    await damage(a.files[0]!.hash);
    const again = await kept("a", 1);
    expect(await readStored(again.info.files[0]!.file)).toMatchObject({ ok: true });
  });

  it("of an absent file is named too", async () => {
    const gone = nameOfHash("0".repeat(64));
    expect(await readStored(gone)).toEqual({
      ok: false,
      problem: { kind: "file-missing", file: gone },
    });
  });
});

it("keeps role edits of the time before datasets could be kept", async () => {
  await writeRoleEdits([], [{ code: "500101", role: "pilot" }]);
  expect(await readRoleEdits()).toEqual([{ code: "500101", role: "pilot" }]);
  expect((await localDb()).db.verno).toBe(3);
});
