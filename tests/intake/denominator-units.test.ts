import { describe, expect, it } from "vitest";
import { anImportSession, must, textFile } from "./an-import-session";

async function unitsOf(...lines: string[]) {
  const importSession = anImportSession();
  const [draft] = (await importSession.open([textFile("ข้อมูล 2565.csv", lines.join("\n"))])).drafts;
  const { joins } = must(await importSession.review(draft!.id, draft!.recipe));
  return joins.map((join) => [join.placedPeople, join.denominatorUnit]);
}

describe("what the denominators of a file count", () => {
  it.each([
    ["households", "ครัวเรือนยากจน", "ครัวเรือนทั้งหมด", "households"],
    ["people", "ผู้สูงอายุ", "ประชากรทั้งหมด", "people"],
    ["what no head tells", "ร้อยละคนจน", "ตัวหาร", undefined],
  ])("is %s by the head of their column", async (_, part, whole, unit) => {
    const found = await unitsOf(`รหัสตำบล,${part},${whole}`, "100101,12,340", "500102,9,600");
    expect(found).toEqual([[940, unit]]);
  });

  it("is told of no figures without denominators", async () => {
    expect(await unitsOf("รหัสตำบล,ผู้สูงอายุ", "100101,12", "500102,9")).toEqual([[0, undefined]]);
  });
});
