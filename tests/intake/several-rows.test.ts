import { describe, expect, it } from "vitest";
import { toldAggregation, unitOfHead } from "../../src/catalogue/intake/mapping/head-words";
import { land, landAnswered } from "./landing";

function csv(text: string, name = "ข้อมูล-2564.csv") {
  return { name, bytes: new TextEncoder().encode(text) };
}

describe("whether figures add up, by their head", () => {
  it.each([
    ["ผลผลิต (ตัน)", "sum"],
    ["เนื้อที่ (ไร่)", "sum"],
    ["งบประมาณ (บาท)", "sum"],
    ["มูลค่าความเสียหาย (บาท)", "sum"],
    ["โรงเรียน (แห่ง)", "sum"],
    ["ผู้ประสบภัย (ราย)", "sum"],
    ["โครงการ (โครงการ)", "sum"],
    ["บ้านเสียหาย (หลัง)", "sum"],
    ["โคเนื้อ (ตัว)", "sum"],
    ["น้ำนมดิบ (ลิตร)", "sum"],
    ["จำนวนรถ", "sum"],
    ["อัตราตายต่อแสนประชากร", "ratio"],
    ["ร้อยละผู้มีหนี้", "ratio"],
    ["ผลผลิตต่อไร่ (กก.)", "mean"],
    ["ผลผลิต (กก./ไร่)", "mean"],
    ["รายได้เฉลี่ยต่อเดือน (บาท)", "mean"],
    ["คะแนน O-NET", "mean"],
    ["ดัชนีความก้าวหน้า", "mean"],
    ["ไนเตรต (มก./ล.)", "mean"],
    ["pH", "mean"],
    ["จำนวนโรงเรียนระดับประถม", "sum"],
    ["ผู้ได้คะแนนสูง (คน)", "sum"],
    ["จำนวนวันที่ PM2.5 เกินมาตรฐาน", "sum"],
    ["ความหนาแน่นของประชากร (คน/ตร.กม.)", "mean"],
    ["นักเรียนต่อครู", "mean"],
    ["ระดับความสุข", "mean"],
    ["ข้าวเจ้า", null],
    ["รายได้ (บาท)", null],
  ])("%s: %s", (head, told) => {
    expect(toldAggregation(head, unitOfHead(head) ?? "index")).toBe(told);
  });
});

describe("several rows of an area", () => {
  it("add up what adds up and tell what cannot be made, each indicator by itself", async () => {
    const file = csv(
      "รหัสอำเภอ,พืช,ผลผลิต (ตัน),เนื้อที่ (ไร่),ผลผลิตต่อไร่ (กก.)\n4511,ข้าวเจ้า,1200,3000,400\n4511,ข้าวเหนียว,800,2500,320\n6710,ข้าวเจ้า,640,1600,400\n",
    );
    const { figures, questions } = await land(file);
    expect(questions).toEqual([]);
    expect(figures["ผลผลิต_ตัน 4511 2564"]).toBe(2000);
    expect(figures["เนื้อที่_ไร่ 4511 2564"]).toBe(5500);
    expect(figures["ผลผลิตต่อไร่_กก 4511 2564"]).toBe("missing");
    expect(figures["ผลผลิตต่อไร่_กก 6710 2564"]).toBe(400);
  });

  it("with one and the same rate have that rate, whatever would weigh it", async () => {
    const file = csv("รหัสอำเภอ,จำนวนแปลง,ผลผลิตต่อไร่ (กก.)\n4511,2,400\n4511,3,400\n6710,1,350\n");
    const { figures } = await land(file);
    expect(figures["ผลผลิตต่อไร่_กก 4511 2564"]).toBe(400);
  });

  it("are asked about where nothing tells whether they add up", async () => {
    const file = csv("รหัสอำเภอ,ร้าน\n4511,3\n4511,5\n6710,1\n3311,9\n");
    const { questions, figures } = await land(file);
    expect(questions).toEqual(["rows:ร้าน: sum | mean"]);
    expect(figures).toEqual({});
    const added = await landAnswered({ "rows:ร้าน": "sum" }, file);
    expect(added.figures["ร้าน 4511 2564"]).toBe(8);
    const mean = await landAnswered({ "rows:ร้าน": "mean" }, file);
    expect(mean.figures["ร้าน 4511 2564"]).toBe(4);
  });

  it("of rates that nothing weighs are asked about where the table holds nothing else", async () => {
    const file = csv("รหัสอำเภอ,อัตราการว่างงาน (%)\n4511,3\n4511,5\n6710,1.5\n");
    const { questions, figures } = await land(file);
    expect(questions).toEqual(["rows:อัตราการว่างงาน_percent: mean | none"]);
    expect(figures).toEqual({});
    const id = "rows:อัตราการว่างงาน_percent";
    const mean = await landAnswered({ [id]: "mean" }, file);
    expect(mean.figures["อัตราการว่างงาน_percent 4511 2564"]).toBe(4);
    const none = await landAnswered({ [id]: "none" }, file);
    expect(none.figures["อัตราการว่างงาน_percent 4511 2564"]).toBe("missing");
  });

  it("of readings are samples of their area, whose mean is its figure", async () => {
    const file = csv("รหัสอำเภอ,บ่อ,pH,คลอไรด์ (mg/l)\n4511,ก1,7.2,3\n4511,ก2,6.8,5\n6710,ข1,7,2\n");
    const { figures, questions } = await land(file);
    expect(questions).toEqual([]);
    expect(figures["ph 4511 2564"]).toBe(7);
    expect(figures["คลอไรด์_mg_l 4511 2564"]).toBe(4);
  });
});
