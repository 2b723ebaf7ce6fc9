import { describe, expect, it } from "vitest";
import { readFigure } from "../../src/catalogue/intake/mapping/read-figure";
import type { Review } from "../../src/catalogue/intake/vocabulary/draft";
import { anImportSession, must } from "./an-import-session";
import { land } from "./landing";

function csv(text: string, name = "ข้อมูล-2565.csv") {
  return { name, bytes: new TextEncoder().encode(text) };
}

async function issuesOf(file: ReturnType<typeof csv>): Promise<Review["issues"]> {
  const session = anImportSession();
  const { drafts } = await session.open([file]);
  return must(await session.review(drafts[0]!.id, drafts[0]!.recipe)).issues;
}

describe("cells that tell less than a figure", () => {
  it.each([
    ["< 0.5", [0, 0.5]],
    ["≤0.05", [0, 0.05]],
    ["<= 2", [0, 2]],
    ["น้อยกว่า ๐.๕", [0, 0.5]],
    ["ต่ำกว่า 1 มก./ล.", [0, 1]],
    ["ไม่ถึง 3", [0, 3]],
    ["10-20", [10, 20]],
    ["10 – 20", [10, 20]],
    ["5 ถึง 9", [5, 9]],
  ])("%s lies in an interval", (text, interval) => {
    expect(readFigure(text)).toMatchObject({ value: Number.NaN, interval, odd: false });
  });

  it.each([
    ["~ 12", 12, "approximate"],
    ["ประมาณ 1,200", 1200, "approximate"],
    ["12*", 12, "marked"],
    ["3.4 p", 3.4, "marked"],
  ])("%s is a figure with a doubt", (text, value, doubt) => {
    expect(readFigure(text)).toEqual({ value, status: "value", odd: false, doubt });
  });

  it.each(["20-10", "> 100", "5-", "12 13 14"])("%s is none", (text) => {
    expect(readFigure(text)).toMatchObject({ odd: true });
  });

  const wells = csv(
    "รหัสตำบล,บ่อ,ไนเตรต (มก./ล.)\n570801,ก1,< 0.5\n570801,ก2,≤ 0.5\n570801,ก3,5\n570802,ข1,1.2\n570803,ค1,น้อยกว่า 0.5\n",
  );

  it("of readings count as the middle of their interval, and every one is told", async () => {
    const { figures, questions } = await land(wells);
    expect(questions).toEqual([]);
    expect(figures).toEqual({
      "ไนเตรต_มก_ล 570801 2565": 1.833,
      "ไนเตรต_มก_ล 570802 2565": 1.2,
      "ไนเตรต_มก_ล 570803 2565": 0.25,
    });
    const issues = await issuesOf(wells);
    expect(issues.map(({ kind, row }) => `${kind} ${row}`)).toEqual([
      "below-limit 2",
      "below-limit 3",
      "below-limit 6",
    ]);
  });

  it("of people stay suppressed", async () => {
    const file = csv("จังหวัด,ผู้ป่วยวัณโรค (คน)\nลำปาง,< 5\nแพร่,12\nน่าน,น้อยกว่า 5\n");
    const { figures } = await land(file);
    expect(figures["ผู้ป่วยวัณโรค_คน 52 2565"]).toBe("suppressed");
    expect(figures["ผู้ป่วยวัณโรค_คน 55 2565"]).toBe("suppressed");
    expect(await issuesOf(file)).toEqual([]);
  });

  it("that are about so much, or in a range, are read and told", async () => {
    const file = csv("จังหวัด,ผลผลิต (ตัน)\nลำปาง,~ 12\nแพร่,10-20\nน่าน,7*\nตาก,8\nพะเยา,9\n");
    const { figures } = await land(file);
    expect(Object.values(figures).toSorted()).toEqual([12, 15, 7, 8, 9]);
    const kinds = (await issuesOf(file)).map(({ kind }) => kind);
    expect(kinds).toEqual(["approximate", "range", "marked"]);
  });
});
