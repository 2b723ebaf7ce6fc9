import { describe, expect, it } from "vitest";
import { textFile } from "./an-import-session";
import { land } from "./landing";

const figuresOf = async (lines: readonly string[]) => {
  const landing = await land(textFile("กลุ่ม-2565.csv", lines.join("\n")));
  const areas = Object.entries(landing.figures).map(([key, value]) => [key.split(" ")[1], value]);
  return { areas: Object.fromEntries(areas), questions: landing.questions, left: landing.leftOut };
};

describe("rows of groups", () => {
  it("count once where a row of the whole stands beside them", async () => {
    const { areas, questions, left } = await figuresOf([
      "จังหวัด,เพศ,ผู้ป่วย (คน)",
      "เชียงใหม่,ชาย,40",
      "เชียงใหม่,หญิง,25",
      "เชียงใหม่,รวม,65",
      "ลำปาง,ชาย,30",
      "ลำปาง,หญิง,55",
      "ลำปาง,รวม,85",
    ]);
    expect({ areas, questions }).toEqual({ areas: { "50": 65, "52": 85 }, questions: [] });
    expect(left).toHaveLength(4);
  });

  it("of a rate give way to the rate of the whole", async () => {
    const { areas, questions } = await figuresOf([
      "รหัสจังหวัด,เพศ,อัตราการว่างงาน (ร้อยละ)",
      "50,ชาย,1.2",
      "50,หญิง,2.4",
      "50,รวม,1.5",
      "52,ชาย,1",
      "52,หญิง,3",
      "52,รวม,2.9",
    ]);
    expect({ areas, questions }).toEqual({ areas: { "50": 1.5, "52": 2.9 }, questions: [] });
  });

  it("add up where no row is of the whole", async () => {
    const { areas } = await figuresOf([
      "จังหวัด,เพศ,ผู้ป่วย (คน)",
      "เชียงใหม่,ชาย,40",
      "เชียงใหม่,หญิง,25",
      "ลำปาง,ชาย,30",
      "ลำปาง,หญิง,55",
    ]);
    expect(areas).toEqual({ "50": 65, "52": 85 });
  });
});

describe("a second table below the first", () => {
  it("adds nothing to it: its rows are left out and told", async () => {
    const { areas, left } = await figuresOf([
      "ตารางที่ 1,",
      "จังหวัด,วัด (แห่ง)",
      "ลำปาง,3",
      "แพร่,4",
      ",",
      "ตารางที่ 2,",
      "จังหวัด,โรงเรียน (แห่ง)",
      "ลำปาง,30",
      "แพร่,40",
    ]);
    expect(areas).toEqual({ "52": 3, "54": 4 });
    expect(left).toEqual(["จังหวัด · โรงเรียน (แห่ง)", "ลำปาง · 30", "แพร่ · 40"]);
  });

  it("goes on where the same heads come again on the next page", async () => {
    const { areas } = await figuresOf(["จังหวัด,วัด (แห่ง)", "ลำปาง,3", "จังหวัด,วัด (แห่ง)", "แพร่,4"]);
    expect(areas).toEqual({ "52": 3, "54": 4 });
  });
});
