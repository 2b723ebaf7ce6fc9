import { describe, expect, it } from "vitest";
import { land, landAnswered } from "./landing";

function csv(text: string, name = "ข้อมูล-2565.csv") {
  return { name, bytes: new TextEncoder().encode(text) };
}

const PROVINCES = ["ลำปาง", "แพร่", "น่าน", "พะเยา", "เชียงราย", "ตาก"];

/** A table of six provinces with one figure for certain and one more column. */
function withColumn(head: string, cells: readonly string[]) {
  const rows = PROVINCES.map((name, i) => `${name},${100 + i * 7},${cells[i % cells.length]}`);
  return csv(`จังหวัด,จำนวนวัด (แห่ง),${head}\n${rows.join("\n")}\n`);
}

function figureIds(figures: object): string[] {
  return [...new Set(Object.keys(figures).map((key) => key.split(" ")[0] ?? ""))];
}

describe("columns of numbers that are no figures", () => {
  it.each([
    ["KIND", ["4"]],
    ["scale", ["50000"]],
    ["lm_type", ["1", "2", "3", "1", "1", "2"]],
    ["pin_type", ["0301", "0302", "0310"]],
    ["landUseClass", ["11", "12", "21"]],
    ["ประเภท", ["1", "2", "1"]],
    ["ระดับ", ["1", "3", "2"]],
    ["OBJECTID", ["4112", "4113", "4119"]],
    ["REG_CODE_1", ["7", "7", "9"]],
    ["FID", ["1", "2", "3", "4", "5", "6"]],
    ["STATION_ID", ["907", "311", "514", "22", "1802", "63"]],
    ["AmphoeID", ["7", "3", "5", "2", "18", "6"]],
    ["อันดับ", ["3", "1", "2", "6", "5", "4"]],
    ["zipcode", ["52000", "54000", "55000", "56000", "57000", "63000"]],
    ["เบอร์โทร", ["054210001", "054210002", "054210003"]],
    ["XYZ", ["0301", "0302", "0310"]],
    ["ที่ตั้ง_นคร", ["520101", "540101", "550101", "560101", "570101", "630101"]],
  ])("%s", async (head, cells) => {
    const { figures, questions } = await land(withColumn(head, cells));
    expect(questions).toEqual([]);
    expect(figureIds(figures)).toEqual(["จำนวนวัด_แห่ง"]);
  });

  it.each([
    ["Count of TA_ID", ["4", "7", "9"]],
    ["จำนวนประเภทสินค้า", ["4", "7", "4"]],
    ["จำนวนโรงพยาบาล", ["1"]],
    ["โรงเรียน (แห่ง)", ["1", "2", "3", "4", "5", "6"]],
    ["วัดร้าง", ["3", "0", "8"]],
    ["ร้อยละผู้มีที่ดิน", ["10", "40", "57"]],
    ["ขนาดที่ดิน (ไร่)", ["3", "4", "8"]],
  ])("%s is a figure all the same", async (head, cells) => {
    const { figures, questions } = await land(withColumn(head, cells));
    expect(questions).toEqual([]);
    expect(figureIds(figures)).toHaveLength(2);
  });

  it.each([
    ["โรงพยาบาล", ["1"]],
    ["ข้อมูลชุดใหม่", ["1", "2", "3", "4", "5", "6"]],
    ["soil_type", ["2.5", "3.1", "7.25"]],
    ["รหัสดิน", ["2.5", "3.1", "7.25"]],
  ])("%s is asked where head and values disagree", async (head, cells) => {
    const file = withColumn(head, cells);
    const asked = await land(file);
    expect(asked.questions).toEqual([`figure:${head}: yes | no`]);
    expect(asked.figures).toEqual({});
    const id = `figure:${head}`;
    const kept = await landAnswered({ [id]: "yes" }, file);
    expect(figureIds(kept.figures)).toHaveLength(2);
    const left = await landAnswered({ [id]: "no" }, file);
    expect(figureIds(left.figures)).toEqual(["จำนวนวัด_แห่ง"]);
    expect([left.questions, left.problems]).toEqual([[], []]);
  });

  it("numbers of the province and of the amphoe of a row beside its code", async () => {
    const codes = ["451101", "451107", "451112", "331101", "331102", "500701"];
    const rows = codes.map(
      (code, i) => `${code.slice(0, 2)},${code.slice(0, 4)},${code},${30 + i}`,
    );
    const file = csv(`PV_NR,AP_NR,TB_NR,HOUSEHOLDS\n${rows.join("\n")}\n`);
    const { figures } = await land(file);
    expect(figureIds(figures)).toEqual(["households"]);
    expect(figures["households 451107 2565"]).toBe(31);
  });

  it("leave a list of areas without figures, of which no year is asked", async () => {
    const rows = [1, 2, 3, 4, 5].map((n) => `4,50070${n},15.${n},99.0${n}`);
    const file = csv(`KIND,TB_CODE,LAT,LON\n${rows.join("\n")}\n`, "รายชื่อตำบล.csv");
    const { kinds, questions } = await land(file);
    expect(kinds).toEqual(["nothing tambon"]);
    expect(questions).toEqual([]);
  });
});

describe("a unit in the title", () => {
  it("does not make rates of whole numbers beside a column that says rate itself", async () => {
    const file = csv(
      "สถิติอุบัติเหตุและอัตราการตาย พ.ศ. 2562,,,\nจังหวัด,รถคว่ำ,รถชน,อัตราต่อแสนประชากร\nลำปาง,3,4,8.0\nแพร่,15,1,2.3\nน่าน,4,7,4.6\n",
      "อุบัติเหตุ.csv",
    );
    const { units, figures } = await land(file);
    expect(units).toEqual({ รถคว่ำ: "index", รถชน: "index", อัตราต่อแสนประชากร: "index" });
    expect(figures["รถคว่ำ 54 2562"]).toBe(15);
  });

  it("makes rates of fractions that nothing speaks against", async () => {
    const file = csv(
      "ร้อยละของครัวเรือนที่มีหนี้ พ.ศ. 2562,\nจังหวัด,ในระบบ\nลำปาง,33.5\nแพร่,15.2\nน่าน,4.6\n",
    );
    expect((await land(file)).units).toEqual({ ในระบบ: "percent" });
  });
});
