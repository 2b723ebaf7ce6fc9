import { describe, expect, it } from "vitest";
import { profileColumns } from "../../src/catalogue/intake/mapping/profile-columns";
import { gazetteer, meanings, tableOf, take } from "./mapping-fixture";

describe("numbers of a province, an amphoe and a tambon in columns of their own", () => {
  it("are one code where the head of the province does not speak of codes", () => {
    const { recipe, records } = take(
      tableOf("จังหวัด|รหัสอำเภอ|รหัสตำบล|จำนวนคนจน\n50|1|1|12\n50|2|2|33\n50|24|1|9"),
    );
    expect(meanings(recipe).slice(0, 3)).toEqual(["code", "code", "code"]);
    expect(records.places.map(({ code }) => code)).toEqual(["500101", "500202", "502401"]);
  });

  it("are none where the province holds other numbers", () => {
    const { recipe } = take(tableOf("จังหวัด|รหัสอำเภอ|จำนวนคนจน\n3|1|12\n4|2|33"));
    expect(meanings(recipe)[0]).not.toBe("code");
  });
});

describe("the evidence of coordinates", () => {
  const evidence = (text: string) =>
    profileColumns(tableOf(text), gazetteer).map((column) => column.evidence);

  it("counts the cells that are degrees of Thailand, of the filled ones", () => {
    const [lat, lon] = evidence(
      "lat|lng|ค่า\n18.78|98.98|1\n18.42|98.68|2\n0|0|3\n2075000|500000|4",
    );
    const share = { kind: "share", what: "degrees", share: 0.5 };
    expect(lat).toEqual([{ kind: "head", head: "lat" }, share]);
    expect(lon).toEqual([{ kind: "head", head: "lng" }, share]);
  });

  it("tells heads that stand over each other's figures", () => {
    const [first, second] = evidence("ละติจูด|ลองจิจูด|ค่า\n98.98|18.78|1\n98.68|18.42|2");
    const share = { kind: "share", what: "degrees", share: 1 };
    expect([first, second]).toEqual([
      [{ kind: "swapped" }, share],
      [{ kind: "swapped" }, share],
    ]);
  });
});
