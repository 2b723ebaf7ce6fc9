import { describe, expect, it } from "vitest";
import type { FigurePicture } from "../../src/catalogue/intake/vocabulary/draft";
import { anImportSession, must, textFile } from "./an-import-session";

/** The pictures of the only table of a file. */
async function picturesOf(text: string): Promise<readonly FigurePicture[]> {
  const importSession = anImportSession();
  const [draft] = (await importSession.open([textFile("ตาราง 2560.csv", text)])).drafts;
  return must(await importSession.review(draft!.id, draft!.recipe)).pictures;
}

const HEAD = "จังหวัด,ผู้ว่างงาน (คน)\n";
const ROWS = "เชียงใหม่,571\nลำปาง,120\nแพร่,88\n";

describe("the picture of figures before they are taken over", () => {
  it("has each area's figure, the largest first, and their sum", async () => {
    const [picture] = await picturesOf(HEAD + ROWS);
    expect(picture?.figures).toEqual([
      ["50", 571],
      ["52", 120],
      ["54", 88],
    ]);
    expect(picture).toMatchObject({ yearBe: 2560, sums: { read: 779, onMap: 779 }, totals: null });
  });

  it("agrees with the total in the file, of the whole or in parts", async () => {
    const [whole] = await picturesOf(`${HEAD}${ROWS}รวมทั้งหมด,779\nรวมทุกภาค,3\n`);
    expect(whole?.totals).toMatchObject({ value: 779, agrees: true });
    const parts = "เชียงใหม่,571\nรวม,571\nลำปาง,120\nแพร่,88\nรวม,208\n";
    const [sum] = await picturesOf(HEAD + parts);
    expect(sum?.totals).toMatchObject({ value: 779, agrees: true });
  });

  it("says that the total in the file is another", async () => {
    const thrice = "เชียงใหม่,571\nเชียงใหม่,571\nเชียงใหม่,571\nรวม,571\n";
    const [picture] = await picturesOf(HEAD + thrice);
    expect(picture?.sums).toEqual({ read: 1713, onMap: 1713 });
    expect(picture?.totals).toEqual({ row: 5, value: 571, agrees: false });
  });

  it("tells what is on no map, by reason", async () => {
    const [picture] = await picturesOf(`${HEAD}${ROWS}เมืองลับแล,9\n`);
    expect(picture?.sums).toEqual({ read: 788, onMap: 779 });
    expect(picture?.lost).toEqual([{ reason: "name-unknown", rows: 1, sum: 9 }]);
  });

  it("has mean and median instead of sums where figures do not add up", async () => {
    const [picture] = await picturesOf("จังหวัด,อัตราว่างงาน (ร้อยละ)\nเชียงใหม่,1\nลำปาง,2\nแพร่,6\n");
    expect(picture).toMatchObject({ sums: null, mean: 3, median: 2, totals: null });
  });
});
