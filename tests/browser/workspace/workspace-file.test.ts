import { strToU8, zipSync } from "fflate";
import { beforeEach, describe, expect, it } from "vitest";
import { writeRoleEdits } from "../../../src/state/roles/role-edits-db";
import { exportWorkspace } from "../../../src/state/workspace/export-workspace";
import { importWorkspace } from "../../../src/state/workspace/import-workspace";
import { readStored, stored } from "../../../src/state/workspace/stored";
import { aBuilt, anOriginal, blobHashes, damage, emptyWorkspace, keep } from "./some-datasets";

beforeEach(emptyWorkspace);

async function twoKept() {
  const a = await keep(aBuilt("a", 1), [anOriginal("a.csv")]);
  const b = await keep(aBuilt("b", 2), [
    { name: "b.bin", bytes: new Uint8Array(2_500_001).fill(80) },
  ]);
  if (!a.ok || !b.ok) throw new Error("not kept");
  return [a.value, b.value] as const;
}

async function saved(): Promise<File> {
  const done = await exportWorkspace();
  if (!done.ok) throw new Error(JSON.stringify(done.problem));
  return new File([done.value.file], "workspace.zip");
}

const zipped = (entries: Record<string, string>) =>
  new File(
    [zipSync(Object.fromEntries(Object.entries(entries).map(([k, v]) => [k, strToU8(v)])))],
    "w.zip",
  );

const CONTENTS = { format: "tambon-atlas-workspace", version: 1, savedAt: "", roles: "" };

describe("a workspace saved as one file", () => {
  it("brings back every dataset, every byte and the role edits", async () => {
    const [a, b] = await twoKept();
    await writeRoleEdits([], [{ code: "500101", role: "pilot" }]);
    const before = await blobHashes();
    const file = await saved();
    await emptyWorkspace();
    expect(await importWorkspace(file)).toMatchObject({
      ok: true,
      value: { datasets: [{ id: "a" }, { id: "b" }], roles: [{ code: "500101", role: "pilot" }] },
    });
    const all = await stored();
    expect(all).toMatchObject({
      value: [
        { id: "a", info: a.info, recipe: a.recipe, keptAt: a.keptAt, originals: a.originals },
        { id: "b", info: b.info, files: b.files, originals: b.originals },
      ],
    });
    expect(await blobHashes()).toEqual(before);
    expect(await readStored(a.info.files[0]!.file)).toMatchObject({ ok: true });
  });

  it("takes the place of datasets with the same id and leaves the others", async () => {
    await twoKept();
    const file = await saved();
    await emptyWorkspace();
    await keep(aBuilt("a", 77), [anOriginal("other.csv")]);
    await keep(aBuilt("c", 3), [anOriginal("c.csv")]);
    expect(await importWorkspace(file)).toMatchObject({ ok: true });
    const all = await stored();
    const ids = all.ok ? all.value.map(({ id, originals }) => [id, originals[0]?.name]) : [];
    expect(new Map(ids as [string, string][])).toEqual(
      new Map([
        ["a", "a.csv"],
        ["b", "b.bin"],
        ["c", "c.csv"],
      ]),
    );
  });

  it("leaves out what is damaged, and says so", async () => {
    const [a] = await twoKept();
    await damage(a.originals[0]!.hash);
    const done = await exportWorkspace();
    if (!done.ok) throw new Error("not saved");
    expect(done.value.problems).toMatchObject([{ kind: "file-damaged", file: "a.csv" }]);
    await emptyWorkspace();
    const taken = await importWorkspace(new File([done.value.file], "w.zip"));
    expect(taken).toMatchObject({ value: { datasets: [{ id: "b" }] } });
  });
});

describe("a file that is no sound workspace", () => {
  const damaged = { ok: false, problem: { kind: "file-damaged", file: "w.zip" } };
  const refused: [why: string, file: () => File, problem: object][] = [
    ["is no zip", () => new File(["hello"], "w.zip"), damaged],
    ["is empty", () => new File([], "w.zip"), damaged],
    ["has no contents", () => zipped({ "a.txt": "" }), damaged],
    ["has broken contents", () => zipped({ "workspace.json": "{" }), damaged],
    ["is of another format", () => zipped({ "workspace.json": "{}" }), damaged],
    [
      "has a strange dataset",
      () => zipped({ "workspace.json": JSON.stringify({ ...CONTENTS, datasets: [{ id: 1 }] }) }),
      damaged,
    ],
    [
      "plays tricks with paths",
      () =>
        zipped({
          "workspace.json": JSON.stringify({ ...CONTENTS, datasets: [] }),
          "../../evil": "x",
        }),
      { ok: false, problem: { ...damaged.problem, detail: "../../evil" } },
    ],
    [
      "is newer",
      () => zipped({ "workspace.json": JSON.stringify({ ...CONTENTS, version: 2 }) }),
      { ok: false, problem: { kind: "workspace-file-newer", file: "w.zip", version: 2 } },
    ],
  ];

  it.each(refused)("%s", async (_, file, problem) => {
    await keep(aBuilt("own", 1), [anOriginal("own.csv")]);
    expect(await importWorkspace(file())).toMatchObject(problem);
    expect(await stored()).toMatchObject({ value: [{ id: "own" }] });
  });

  it("has other bytes than their hash says, wherever they were altered", async () => {
    await twoKept();
    const bytes = new Uint8Array(await (await saved()).arrayBuffer());
    await emptyWorkspace();
    for (let k = 1; k < 12; k++) {
      const altered = bytes.slice();
      altered[Math.floor((bytes.length * k) / 12)]! ^= 255;
      expect(await importWorkspace(new File([altered], "w.zip"))).toMatchObject(damaged);
      expect(await importWorkspace(new File([bytes.slice(0, -k * 100)], "w.zip"))).toMatchObject(
        damaged,
      );
    }
    expect(await stored()).toEqual({ ok: true, value: [] });
    expect(await blobHashes()).toEqual([]);
  });
});
