import { describe, expect, it } from "vitest";
import { searchAreas } from "../../src/domain/area-search";
import { someAreas } from "../support/areas";

const areas = someAreas([
  ["400101", "ในเมือง", "Nai Mueang", "เมืองขอนแก่น", "Mueang Khon Kaen", "ขอนแก่น", "Khon Kaen"],
  [
    "300101",
    "ในเมือง",
    "Nai Mueang",
    "เมืองนครราชสีมา",
    "Mueang Nakhon Ratchasima",
    "นครราชสีมา",
    "Nakhon Ratchasima",
  ],
  ["700802", "วังมะนาว", "Wang Manao", "ปากท่อ", "Pak Tho", "ราชบุรี", "Ratchaburi"],
  ["700801", "ทุ่งหลวง", "Thung Luang", "ปากท่อ", "Pak Tho", "ราชบุรี", "Ratchaburi"],
]);
const codes = (text: string) => searchAreas(areas, text).rows.map((row) => areas.code[row]);

describe("searching a tambon", () => {
  it("finds by Thai name, with or without prefix", () => {
    expect(codes("วังมะนาว")).toEqual(["700802"]);
    expect(codes("ต.วังมะนาว")).toEqual(["700802"]);
  });

  it("finds by English name whatever the case", () => {
    expect(codes("wang manao")).toEqual(["700802"]);
  });

  it("finds by code and by the beginning of a code, in Thai digits too", () => {
    expect(codes("700802")).toEqual(["700802"]);
    expect(codes("7008")).toEqual(["700802", "700801"]);
    expect(codes("๗๐๐๘๐๑")).toEqual(["700801"]);
  });

  it("narrows a shared name by its province", () => {
    expect(codes("ในเมือง")).toHaveLength(2);
    expect(codes("ในเมือง ขอนแก่น")).toEqual(["400101"]);
    expect(codes("nai mueang khon kaen")).toEqual(["400101"]);
  });

  it("finds nothing for nothing", () => {
    expect(codes("   ")).toEqual([]);
    expect(codes("ไม่มีชื่อนี้")).toEqual([]);
  });

  it("says how many more there are", () => {
    expect(searchAreas(areas, "7008", 1)).toEqual({ rows: [2], more: 1 });
  });
});
