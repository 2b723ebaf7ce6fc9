import { describe, expect, it } from "vitest";
import { multiplierOfHead, unitOfTitle } from "../../src/catalogue/intake/mapping/head-multiplier";
import { land } from "./landing";

function csv(name: string, text: string) {
  return { name, bytes: new TextEncoder().encode(text) };
}

describe("a multiplier in a head", () => {
  it.each([
    ["ผู้สูงอายุ (พันคน)", 1e3, "ผู้สูงอายุ (คน)"],
    ["งบเบี้ยยังชีพ (ล้านบาท)", 1e6, "งบเบี้ยยังชีพ (บาท)"],
    ["มูลค่าการลงทุน (พันล้านบาท)", 1e9, "มูลค่าการลงทุน (บาท)"],
    ["เนื้อที่ (หมื่นไร่)", 1e4, "เนื้อที่ (ไร่)"],
    ["ผลผลิต แสนตัน", 1e5, "ผลผลิต ตัน"],
    ["งบประมาณ_ล้านบาท", 1e6, "งบประมาณ_บาท"],
    ["ประชากร (1,000 คน)", 1e3, "ประชากร (คน)"],
    ["ประชากร (พัน)", 1e3, "ประชากร"],
    ["Budget (million baht)", 1e6, "Budget (baht)"],
    ["Employed ('000 persons)", 1e3, "Employed (persons)"],
    ["Revenue (in millions)", 1e6, "Revenue"],
    ["budget_baht_million", 1e6, "budget_baht"],
  ])("%s", (head, times, base) => {
    expect(multiplierOfHead(head)).toMatchObject({ times, base });
  });

  it.each([
    "อัตราตายต่อแสนประชากร",
    "อัตราป่วย (ต่อแสนคน)",
    "อัตราป่วย ต่อประชากร พันคน",
    "ร้านพันธุ์ไม้",
    "ผู้มีหนี้เกิน 1 ล้านบาท",
    "Deaths per 1,000 persons",
    "จำนวนผู้สูงอายุ (คน)",
  ])("is not in %s", (head) => {
    expect(multiplierOfHead(head)).toBeNull();
  });

  it("multiplies the figures, whose name and unit are the plain ones", async () => {
    const file = csv(
      "แรงงาน-2563.csv",
      "จังหวัด,ผู้มีงานทำ (พันคน),งบฝึกอาชีพ (ล้านบาท)\nลำปาง,49.1,0.35\nแพร่,37.7,12\nน่าน,4.35,7\n",
    );
    const { figures, units, questions } = await land(file);
    expect(questions).toEqual([]);
    expect(figures["ผู้มีงานทำ_คน 52 2563"]).toBe(49_100);
    expect(figures["ผู้มีงานทำ_คน 55 2563"]).toBe(4350);
    expect(figures["งบฝึกอาชีพ_บาท 52 2563"]).toBe(350_000);
    expect(units).toEqual({ ผู้มีงานทำ_คน: "people", งบฝึกอาชีพ_บาท: "baht" });
  });

  it("in the title speaks for the columns that nothing else is said of", async () => {
    expect(unitOfTitle("รายได้จังหวัด (หน่วย : ล้านบาท)")).toBe("ล้านบาท");
    const file = csv(
      "รายได้.csv",
      "รายได้จากการท่องเที่ยว พ.ศ. 2563 (หน่วย: ล้านบาท),,,\nจังหวัด,ชาวไทย,ชาวต่างชาติ,จำนวนโรงแรม (แห่ง)\nลำปาง,49.1,3,12\nแพร่,37.7,2.5,9\nน่าน,32,1.1,21\n",
    );
    const { figures, units } = await land(file);
    expect(figures["ชาวไทย 52 2563"]).toBe(49_100_000);
    expect(figures["จำนวนโรงแรม_แห่ง 52 2563"]).toBe(12);
    expect(units.ชาวไทย).toBe("baht");
  });
});

describe("the multiplier of a row in a long table", () => {
  it.each([
    [
      "in a column of units",
      ["จังหวัด,ตัวชี้วัด,หน่วย,ค่า", "เชียงใหม่,ผู้สูงอายุ,พันคน,49.1", "ลำปาง,ผู้สูงอายุ,คน,1200"],
    ],
    [
      "behind the indicator",
      ["จังหวัด,ตัวชี้วัด,ค่า", "เชียงใหม่,ผู้สูงอายุ (พันคน),49.1", "ลำปาง,ผู้สูงอายุ (คน),1200"],
    ],
  ])("%s multiplies its figure", async (_, lines) => {
    const { figures, units } = await land(csv("ระยะยาว-2565.csv", lines.join("\n")));
    const [id = ""] = Object.keys(units);
    expect(units[id]).toBe("people");
    expect(figures).toEqual({ [`${id} 50 2565`]: 49_100, [`${id} 52 2565`]: 1200 });
  });
});
