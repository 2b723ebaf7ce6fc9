import { afterEach, describe, expect, it } from "vitest";
import { cancelImport, dropDraft, openFiles, reviseDraft } from "../../../src/actions/import-files";
import { draftOf, importStore } from "../../../src/state/intake/import-store";

const small = (name: string) =>
  new File(
    ["tambon_code,year_be,poor_people\n100101,2565,12\n500101,2565,7\n999999,2565,1\n"],
    name,
  );

function large(): File {
  const lines = Array.from({ length: 400_000 }, (_, i) => `${100101 + (i % 900)},2565,${i}`);
  return new File([`tambon_code,year_be,people\n${lines.join("\n")}\n`], "large.csv");
}

/** Waits until something holds. */
async function until(holds: () => boolean): Promise<void> {
  for (let n = 0; n < 600 && !holds(); n++) await new Promise((done) => setTimeout(done, 20));
  expect(holds()).toBe(true);
}

const reviewed = (id: string) => {
  const one = draftOf(id);
  return one?.review != null && !one.reviewing;
};

afterEach(async () => {
  for (const { draft } of importStore.getState().drafts) await dropDraft(draft.id);
  importStore.setState({ problems: [], progress: null });
});

describe("the import in its worker", () => {
  it("opens files as drafts and reviews every change, the last one standing", async () => {
    const [id = ""] = await openFiles([small("a.csv")]);
    await until(() => reviewed(id));
    const first = draftOf(id)!;
    expect(first.review?.joins).toMatchObject([{ rows: 3, matchedByCode: 2, unplaced: 1 }]);
    const decided = { raw: "999999", code: "100102", by: "hand" as const };
    void reviseDraft(id, { ...first.recipe, duplicates: "mean" });
    void reviseDraft(id, { ...first.recipe, decisions: [decided] });
    await until(() => reviewed(id) && draftOf(id)?.review?.joins[0]?.unplaced === 0);
  });

  it("ends at once when cancelled, and drafts that were open go on in the next worker", async () => {
    const [id = ""] = await openFiles([small("b.csv")]);
    await until(() => reviewed(id));
    const reading = openFiles([large()]);
    await until(() => importStore.getState().progress !== null);
    const asked = performance.now();
    cancelImport();
    expect(await reading).toEqual([]);
    expect(performance.now() - asked).toBeLessThan(200);
    expect(importStore.getState()).toMatchObject({ progress: null, problems: [] });
    const recipe = { ...draftOf(id)!.recipe, decisions: [] };
    await reviseDraft(id, recipe);
    await until(() => reviewed(id));
    expect(draftOf(id)).toMatchObject({ problem: null, review: { joins: [{ rows: 3 }] } });
  });

  it("names a file that is no table and keeps the others", async () => {
    const bad = new File([new Uint8Array([0, 1, 2, 3, 0, 0, 7])], "bad.bin");
    const ids = await openFiles([bad, small("c.csv")]);
    expect(ids).toHaveLength(1);
    expect(importStore.getState().problems).toHaveLength(1);
    expect(JSON.stringify(importStore.getState().problems[0])).toContain("bad.bin");
  });
});
