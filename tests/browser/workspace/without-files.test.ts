import { afterEach, describe, expect, it, vi } from "vitest";
import { localDb } from "../../../src/state/device/local-db";
import { readStored } from "../../../src/state/workspace/stored";
import { aBuilt, anOriginal, emptyWorkspace, keep } from "./some-datasets";

vi.spyOn(navigator.storage, "getDirectory").mockRejectedValue(
  new DOMException("not allowed", "SecurityError"),
);

afterEach(emptyWorkspace);

describe("a browser without a private file system", () => {
  it("keeps the bytes in IndexedDB", async () => {
    const built = aBuilt("a", 1);
    const done = await keep(built, [anOriginal("a.csv")]);
    if (!done.ok) throw new Error(JSON.stringify(done.problem));
    expect(await (await localDb()).blobs.count()).toBe(2);
    expect(await readStored(done.value.info.files[0]!.file)).toEqual({
      ok: true,
      value: built.files[0]!.bytes,
    });
  });
});

describe("a browser without room", () => {
  it("refuses before anything is written, with the room it has", async () => {
    const estimate = vi.spyOn(navigator.storage, "estimate");
    estimate.mockResolvedValue({ usage: 9_000_000, quota: 9_000_100 });
    const built = { ...aBuilt("a", 1) };
    const big = { name: "big.csv", bytes: new Uint8Array(2_000_000) };
    expect(await keep(built, [big])).toEqual({
      ok: false,
      problem: { kind: "storage-full", needed: 3, free: 1 },
    });
    expect(await (await localDb()).datasets.count()).toBe(0);
    estimate.mockRestore();
  });

  it("says so when the browser refuses a write", async () => {
    const { blobs } = await localDb();
    const put = vi.spyOn(blobs, "put").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    const done = await keep(aBuilt("a", 1), [anOriginal("a.csv")]);
    expect(done).toMatchObject({ ok: false, problem: { kind: "storage-full" } });
    expect(await (await localDb()).datasets.count()).toBe(0);
    put.mockRestore();
  });
});
