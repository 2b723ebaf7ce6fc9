import { Dexie } from "dexie";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  clearRoleEdits,
  editRoles,
  editStartYear,
  keepShownRoleEdits,
  openRoleEdits,
  redoRoleEdit,
  showOwnRoleEdits,
  undoRoleEdit,
} from "../../../src/actions/edit-roles";
import { historyOf } from "../../../src/base/history";
import type { RoleEdit } from "../../../src/domain/role-edit";
import { localDb } from "../../../src/state/device/local-db";
import { markFirstView } from "../../../src/state/first-view";
import { readRoleEdits } from "../../../src/state/roles/role-edits-db";
import { mergeEdits, roleEditsStore, shownEdits } from "../../../src/state/roles/role-edits-store";
import { aBuilt, anOriginal, emptyWorkspace, keep } from "../workspace/some-datasets";

markFirstView("tables");

const wave3: RoleEdit = { code: "700801", role: "rollout", wave: 3 };
const wave9: RoleEdit = { code: "700801", role: "rollout", wave: 9 };
const pilot = (code: string): RoleEdit => ({ code, role: "pilot" });
const TWELVE = Array.from({ length: 12 }, (_, i) => String(700801 + i));

/** Another tab: a connection of its own to the same database. */
async function otherTab() {
  const db = new Dexie("tambon-atlas");
  await db.open();
  return {
    put: (edits: readonly RoleEdit[]) => db.table("marks").put({ id: "current", edits }),
    close: () => db.close(),
  };
}

const codes = () =>
  shownEdits()
    .edits.map(({ code }) => code)
    .sort();

beforeEach(async () => {
  await emptyWorkspace();
  await vi.waitFor(async () => expect(await readRoleEdits()).toEqual([]));
  roleEditsStore.setState({
    history: historyOf({ edits: [], origin: "device" }),
    onDevice: null,
    lasting: null,
  });
});
afterEach(() => vi.restoreAllMocks());

describe("marking tambons", () => {
  it("twelve at once is one undo and one redo, also around an import", async () => {
    await openRoleEdits([]);
    await editRoles(TWELVE, "pilot");
    await keep(aBuilt("a", 1), [anOriginal("a.csv")]);
    expect(await readRoleEdits()).toHaveLength(12);
    await undoRoleEdit();
    expect([codes(), await readRoleEdits()]).toEqual([[], []]);
    await keep(aBuilt("b", 2), [anOriginal("b.csv")]);
    await redoRoleEdit();
    expect(codes()).toEqual(TWELVE);
    expect(await readRoleEdits()).toHaveLength(12);
    expect(roleEditsStore.getState().history.future).toEqual([]);
  });
});

describe("the start year of a role", () => {
  it("is kept, is one step to take back, and goes with the role that it is of", async () => {
    await openRoleEdits([]);
    await editRoles(TWELVE, "pilot");
    await editStartYear(TWELVE.map(pilot), 2564);
    expect(await readRoleEdits()).toEqual(TWELVE.map((code) => ({ ...pilot(code), since: 2564 })));
    await undoRoleEdit();
    expect(await readRoleEdits()).toEqual(TWELVE.map(pilot));
    await redoRoleEdit();
    await editRoles(["700801"], "rollout");
    expect((await readRoleEdits()).find(({ code }) => code === "700801")).toEqual({
      code: "700801",
      role: "rollout",
    });
  });
});

describe("a link's role edits", () => {
  const start = async (kept: RoleEdit, link: RoleEdit) => {
    await (await localDb()).roleEdits.put({ id: "current", edits: [kept] });
    await openRoleEdits([link]);
  };

  it("that differ only in the wave are shown as the link's; the device keeps its own", async () => {
    await start(wave3, wave9);
    expect(shownEdits()).toEqual({ edits: [wave9], origin: "link" });
    expect(roleEditsStore.getState().onDevice).toEqual([wave3]);
    expect(await readRoleEdits()).toEqual([wave3]);
  });

  it("that differ only in the start year likewise, and are in conflict between two tabs", async () => {
    const [older, newer] = [2564, 2565].map((since) => ({ ...pilot("700801"), since })) as [
      RoleEdit,
      RoleEdit,
    ];
    await start(older, newer);
    expect(shownEdits()).toEqual({ edits: [newer], origin: "link" });
    expect(await readRoleEdits()).toEqual([older]);
    await keepShownRoleEdits();
    expect(await readRoleEdits()).toEqual([newer]);
    const { conflicts } = mergeEdits([pilot("700801")], [older], [newer]);
    expect(conflicts).toEqual(["700801"]);
  });

  it("give way to the device's own, and come back by undo, without writing either", async () => {
    await start(wave3, wave9);
    showOwnRoleEdits();
    expect(shownEdits()).toEqual({ edits: [wave3], origin: "device" });
    await undoRoleEdit();
    expect(shownEdits()).toEqual({ edits: [wave9], origin: "link" });
    expect(await readRoleEdits()).toEqual([wave3]);
  });

  it("are not written when something else is marked, until a person keeps them", async () => {
    await start(wave3, wave9);
    await editRoles(["700802"], "pilot");
    expect(await readRoleEdits()).toEqual([wave3]);
    await keepShownRoleEdits();
    expect(await readRoleEdits()).toEqual([wave9, pilot("700802")]);
    await undoRoleEdit();
    expect(await readRoleEdits()).toEqual([wave3]);
  });

  it("are the device's where it keeps the same, or keeps none", async () => {
    await start(wave9, wave9);
    expect(shownEdits().origin).toBe("device");
    await clearRoleEdits();
    roleEditsStore.setState({
      onDevice: null,
      history: historyOf({ edits: [], origin: "device" }),
    });
    await openRoleEdits([wave9]);
    await editRoles(["700802"], "pilot");
    expect(await readRoleEdits()).toEqual([wave9, pilot("700802")]);
  });

  it("stay while another tab changes what the device keeps", async () => {
    await start(wave3, wave9);
    const tab = await otherTab();
    await tab.put([wave3, pilot("700802")]);
    await vi.waitFor(() => expect(roleEditsStore.getState().onDevice).toHaveLength(2));
    expect(shownEdits()).toEqual({ edits: [wave9], origin: "link" });
    tab.close();
  });
});

describe("two tabs", () => {
  it("keep what either changed, also when one has not seen the other's change", async () => {
    await openRoleEdits([]);
    await editRoles(["700801"], "pilot");
    const tab = await otherTab();
    const put = tab.put([pilot("700801"), pilot("700802")]);
    const edit = editRoles(["700803"], "rollout");
    await Promise.all([put, edit]);
    await vi.waitFor(async () => {
      expect(codes()).toEqual(["700801", "700802", "700803"]);
      expect((await readRoleEdits()).map(({ code }) => code).sort()).toEqual(codes());
    });
    tab.close();
  });

  it("take back their own changes only", async () => {
    await openRoleEdits([]);
    await editRoles(["700801"], "pilot");
    const tab = await otherTab();
    await tab.put([pilot("700801"), pilot("700802")]);
    await vi.waitFor(() => expect(codes()).toEqual(["700801", "700802"]));
    await undoRoleEdit();
    expect(await readRoleEdits()).toEqual([pilot("700802")]);
    await redoRoleEdit();
    expect(codes()).toEqual(["700801", "700802"]);
    tab.close();
  });

  it("are told before one writes another wave over the other's", async () => {
    const { roleEdits } = await localDb();
    await roleEdits.put({ id: "current", edits: [wave3] });
    roleEditsStore.setState({
      history: historyOf({ edits: [], origin: "device" }),
      onDevice: [],
    });
    await editRoles(["700801"], "pilot");
    expect(shownEdits()).toEqual({ edits: [pilot("700801")], origin: "conflict" });
    expect(await readRoleEdits()).toEqual([wave3]);
    await editRoles(["700802"], "pilot");
    expect(await readRoleEdits()).toEqual([wave3]);
    await keepShownRoleEdits();
    expect(await readRoleEdits()).toEqual([pilot("700801"), pilot("700802")]);
    await undoRoleEdit();
    expect(await readRoleEdits()).toEqual([wave3]);
  });
});

describe("a store that cannot be read", () => {
  it("is never written over, which is said; once it opens, both are there", async () => {
    const { db, roleEdits } = await localDb();
    await roleEdits.put({ id: "current", edits: [wave3] });
    vi.spyOn(roleEdits, "get").mockRejectedValue(new Error("blocked"));
    vi.spyOn(db, "transaction").mockRejectedValue(new Error("blocked"));
    await openRoleEdits([]);
    await editRoles(["700802"], "pilot");
    expect(roleEditsStore.getState()).toMatchObject({ lasting: false, onDevice: null });
    vi.restoreAllMocks();
    expect(await readRoleEdits()).toEqual([wave3]);
    await editRoles(["700803"], "pilot");
    expect(roleEditsStore.getState().lasting).toBe(true);
    expect(codes()).toEqual(["700801", "700802", "700803"]);
    expect(await readRoleEdits()).toHaveLength(3);
  });
});
