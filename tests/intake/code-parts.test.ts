import { describe, expect, it } from "vitest";
import { textFile } from "./an-import-session";
import { land } from "./landing";

/** "area → figure" of a table of one indicator, read unasked. */
async function placesOf(text: string): Promise<Record<string, number | string>> {
  const { figures } = await land(textFile("โรงเรียน 2564.csv", text));
  return Object.fromEntries(
    Object.entries(figures).map(([key, value]) => [key.split(" ")[1] ?? "", value]),
  );
}

describe("codes in parts", () => {
  const AMPHOES = { "4002": 31, "4010": 58, "4014": 47 };

  it.each([
    ["รหัสอำเภอ,รหัสจังหวัด,โรงเรียน (แห่ง)\n02,40,31\n10,40,58\n14,40,47\n"],
    ["รหัสจังหวัด,รหัสอำเภอ,โรงเรียน (แห่ง)\n40,2,31\n40,10,58\n40,14,47\n"],
    ["โรงเรียน (แห่ง),AMP_IDN,PROV_IDN\n31,2,40\n58,10,40\n47,14,40\n"],
    ["AMPHOE_NR,CHANGWAT_NR,โรงเรียน (แห่ง)\n02,40,31\n10,40,58\n14,40,47\n"],
    ["อำเภอ,จังหวัด,โรงเรียน (แห่ง)\n02,40,31\n10,40,58\n14,40,47\n"],
  ])("are joined by what they are, whatever their order: %s", async (text) => {
    expect(await placesOf(text)).toEqual(AMPHOES);
  });

  it("of Bangkok stay in Bangkok although the numbers of its khet are numbers of provinces", async () => {
    const text = "รหัสเขต,รหัสจังหวัด,โรงเรียน (แห่ง)\n10,10,34\n14,10,6\n30,10,11\n";
    expect(await placesOf(text)).toEqual({ "1010": 34, "1014": 6, "1030": 11 });
  });

  it("of three levels are joined from the smallest first too", async () => {
    const text = "TAM_IDN,AMP_IDN,PROV_IDN,โรงเรียน (แห่ง)\n1,7,50,3\n2,7,50,4\n5,7,50,6\n";
    expect(await placesOf(text)).toEqual({ "500701": 3, "500702": 4, "500705": 6 });
  });

  it("come after a whole code of the same level", async () => {
    const text =
      "รหัสจังหวัด,รหัสอำเภอ,AMP_CODE,โรงเรียน (แห่ง)\n40,3,4002,31\n40,4,4010,58\n40,5,4014,47\n";
    expect(await placesOf(text)).toEqual(AMPHOES);
  });

  it("whose heads name no level are joined in the order that gives known codes", async () => {
    const text =
      "รหัส 1,รหัส 2,โรงเรียน (แห่ง)\n2,40,31\n10,40,58\n14,40,47\n21,40,5\n22,40,6\n23,40,7\n";
    expect(await placesOf(text)).toMatchObject(AMPHOES);
  });

  it("are no counts of areas", async () => {
    const text = "จังหวัด,อำเภอ,โรงเรียน (แห่ง)\n50,25,31\n51,8,58\n52,13,47\n";
    const places = Object.keys(await placesOf(text));
    expect(places).toEqual(["50", "51", "52"]);
  });

  it("leave out the total below them", async () => {
    const { figures, leftOut } = await land(
      textFile(
        "โรงเรียน 2564.csv",
        "รหัสอำเภอ,รหัสจังหวัด,โรงเรียน (แห่ง)\n02,40,31\n10,40,58\nรวม,,89\n",
      ),
    );
    expect(leftOut).toEqual(["รวม · 89"]);
    expect(Object.values(figures)).toEqual([31, 58]);
  });
});

describe("codes of provinces", () => {
  it.each(["รหัสจังหวัด", "PROV_CODE", "ChangwatID", "CHANGWAT", "PROV_IDN"])(
    "of two digits are places under %s",
    async (head) => {
      const text = `${head},โรงเรียน (แห่ง)\n13,31\n40,58\n50,47\n`;
      expect(await placesOf(text)).toEqual({ "13": 31, "40": 58, "50": 47 });
    },
  );
});
