import { describe, expect, it } from "vitest";
import { readFacts } from "../../scripts/data/facts";
import { joinGazetteer } from "../../scripts/data/join-gazetteer";
import { bareName } from "../../src/catalogue/gazetteer/bare-name";
import { type PlaceText, placeKey } from "../../src/catalogue/gazetteer/place-text";
import { type PlaceRules, placeAll } from "../../src/catalogue/intake/join/place-all";
import { suggest } from "../../src/catalogue/intake/join/suggest";
import type { PlaceDecision } from "../../src/catalogue/intake/vocabulary/recipe";

const facts = readFacts();
const gazetteer = joinGazetteer(facts);
const RULES: PlaceRules = {
  level: "tambon",
  matchNames: true,
  matchMunicipalNames: false,
  decisions: [],
};

function aPlace(place: Partial<PlaceText>): PlaceText {
  const nothing = { row: 2, code: "", tambon: "", amphoe: "", province: "" };
  return { ...nothing, lon: Number.NaN, lat: Number.NaN, ...place };
}

function named(tambon: string, amphoe = "", province = "", code = ""): PlaceText {
  return aPlace({ code, tambon, amphoe, province });
}

function placed(place: Partial<PlaceText>, rules: Partial<PlaceRules> = {}) {
  return placeAll([aPlace(place)], gazetteer, { ...RULES, ...rules })[0];
}

function decided(raw: string, code: string, by: PlaceDecision["by"] = "crosswalk") {
  return { decisions: [{ raw, code, by }] };
}

describe("names", () => {
  it("keep the areas of one parent apart", () => {
    for (const index of gazetteer.inside.values()) {
      for (const [name, codes] of index) {
        const thai = codes.filter(
          (code) => bareName(gazetteer.areas.get(code)!.nameTh, "tambon") === name,
        );
        expect(thai.length).toBeLessThan(2);
      }
    }
  });

  it("find every tambon, amphoe and province inside its parents", () => {
    const whole = facts.places.map((p) => named(p.nameTh, p.amphoeTh, p.provinceTh));
    const found = placeAll(whole, gazetteer, RULES);
    expect(found).toEqual(facts.places.map((p) => ({ by: "name", code: p.code })));
    const codes = (level: "amphoe" | "province") =>
      placeAll(whole, gazetteer, { ...RULES, level }).map((p) =>
        p.by === null ? p.reason : p.code,
      );
    expect(codes("amphoe")).toEqual(facts.places.map((p) => p.amphoeCode));
    expect(codes("province")).toEqual(facts.places.map((p) => p.provinceCode));
  });

  it.each([
    ["ต.ช้างเผือก", "อ.เมือง", "จ.เชียงใหม่", "500107"],
    ["ตำบล ช้างเผือก", "อำเภอเมืองเชียงใหม่", "จังหวัดเชียงใหม่", "500107"],
    ["ช้าง\u200bเผือก", "เมือง", "เชียงใหม่", "500107"],
    ["Chang Phueak", "Muang", "Chiang Mai", "500107"],
    ["แขวงวังบูรพาภิรมย์", "เขตพระนคร", "กทม.", "100102"],
    ["วังบูรพาภิรมย์", "พระนคร", "กรุงเทพฯ", "100102"],
    ["น้ำน้อย", "หาดใหญ่", "สงขลา", "901114"],
    ["น้\u0e4d\u0e32น้อย", "หาดใหญ่", "สงขลา", "901114"],
  ])("%s %s %s", (tambon, amphoe, province, code) => {
    expect(placed(named(tambon, amphoe, province))).toEqual({ by: "name", code });
  });

  it.each([
    ["alone", named("ในเมือง"), "name-ambiguous"],
    ["alone, even when only one has it", named("วังบูรพาภิรมย์"), "name-ambiguous"],
    ["with a province but no amphoe", named("ช้างเผือก", "", "เชียงใหม่"), "name-ambiguous"],
    ["in an amphoe that many provinces have", named("ในเมือง", "เมือง"), "name-ambiguous"],
    ["in another province", named("ช้างเผือก", "เมือง", "ลำพูน"), "name-unknown"],
    ["of a municipality", named("เทศบาลตำบลช้างเผือก", "เมือง", "เชียงใหม่"), "name-municipal"],
    ["not at all", named(""), "no-area"],
  ])("%s place nothing", (_, place, reason) => {
    expect(placed(place)).toEqual({ by: null, reason });
  });

  it("of a province alone are enough for a province, of an amphoe alone are not", () => {
    expect(placed({ province: "กทม" }, { level: "province" })).toEqual({ by: "name", code: "10" });
    expect(placed({ amphoe: "ฝาง" }, { level: "amphoe" })).toMatchObject({
      reason: "name-ambiguous",
    });
    expect(placed({ amphoe: "ฝาง", province: "เชียงใหม่" }, { level: "amphoe" })).toMatchObject({
      code: "5009",
    });
  });

  it("are not asked when the recipe says so", () => {
    const place = named("ช้างเผือก", "เมือง", "เชียงใหม่");
    expect(placed(place, { matchNames: false })).toEqual({ by: null, reason: "name-unknown" });
  });
});

describe("codes", () => {
  it.each([
    ["500107", { by: "code", code: "500107" }],
    ["50010701", { by: "village", code: "500107" }],
    ["5001070107", { by: "village", code: "500107" }],
    ["530306", { by: "history", code: "530407" }],
    ["53030602", { by: "history", code: "530407" }],
    ["104701", { by: null, reason: "split-code" }],
    ["430301", { by: null, reason: "retired-code" }],
    ["500151", { by: null, reason: "municipal-not-in-crosswalk" }],
    ["500199x", { by: null, reason: "bad-code" }],
    ["5001", { by: null, reason: "bad-code" }],
    ["990101", { by: null, reason: "unknown-code" }],
  ])("%s", (code, place) => expect(placed({ code })).toEqual(place));

  it("of an amphoe that moved lead to its new code", () => {
    expect(placed({ code: "4309" }, { level: "amphoe" })).toEqual({ by: "history", code: "3804" });
  });

  it("that are gone are found by name in the amphoe that took the tambon", () => {
    expect(placed(named("เซกา", "เซกา", "หนองคาย", "430901"))).toEqual({
      by: "history",
      code: "380401",
    });
    expect(placed(named("บึงกาฬ", "บึงกาฬ", "หนองคาย", "430301"))).toEqual({
      by: "history",
      code: "380101",
    });
    expect(placed(named("แจ่มหลวง", "แม่แจ่ม", "เชียงใหม่"))).toEqual({ by: "history", code: "502503" });
    expect(placed(named("ในเมือง", "ภูเวียง", "ขอนแก่น"))).toEqual({ by: "history", code: "402901" });
  });

  it("win over names, and the row is told to contradict itself", () => {
    const row = named("ในเมือง", "เมืองขอนแก่น", "ขอนแก่น", "500107");
    expect(placed(row)).toEqual({ by: "code", code: "500107", namesDiffer: true });
    const right = named("ช้างเผิอก", "อ.เมือง", "เชียงใหม่", "500107");
    expect(placed(right)).toEqual({ by: "code", code: "500107" });
  });

  it("with a name and their amphoe are enough", () => {
    expect(placed({ code: "5001", tambon: "ช้างเผือก" })).toEqual({ by: "name", code: "500107" });
  });
});

describe("decisions", () => {
  it("place a municipality, or nowhere on purpose, or say that the target is none", () => {
    expect(placed({ code: "500151" }, decided("500151", "500107"))).toEqual({
      by: "crosswalk",
      code: "500107",
    });
    expect(placed({ code: "TH500151" }, decided("500151", "500107", "hand"))).toMatchObject({
      by: "hand",
    });
    const blank = placed({ code: "500151" }, decided("500151", ""));
    expect(blank).toEqual({ by: null, reason: "crosswalk-blank" });
    const nowhere = placed({ code: "500151" }, decided("500151", "", "hand"));
    expect(nowhere).toEqual({ by: null, reason: "decided-nowhere" });
    const unknown = placed({ code: "500151" }, decided("500151", "999999"));
    expect(unknown).toEqual({ by: null, reason: "crosswalk-target-unknown" });
  });

  it("lead through the history, and split what the history cannot", () => {
    expect(placed({ code: "500151" }, decided("500151", "530306"))).toMatchObject({
      code: "530407",
    });
    expect(placed({ code: "104701" }, decided("104701", "104702"))).toMatchObject({
      code: "104702",
    });
  });

  it("hold for names, however they are spelled, and for the villages of a code", () => {
    const raw = "เชียงใหม่|เมือง|ช้างเผิอกก";
    expect(
      placed(named("ต.ช้างเผิอกก", "อ.เมือง", "จ.เชียงใหม่"), decided(raw, "500107")),
    ).toMatchObject({
      code: "500107",
    });
    expect(placed({ code: "50015101" }, decided("500151", "500107"))).toMatchObject({
      code: "500107",
    });
  });

  it("by hand win over a code, those of a crosswalk do not", () => {
    expect(placed({ code: "500101" }, decided("500101", "500107"))).toMatchObject({
      code: "500101",
    });
    expect(placed({ code: "500101" }, decided("500101", "500107", "hand"))).toEqual({
      by: "hand",
      code: "500107",
    });
  });
});

describe("a municipal code with the name of a tambon", () => {
  const place = named("วังมะนาว", "ปากท่อ", "ราชบุรี", "700851");
  it("is placed by name only when asked", () => {
    expect(placed(place)).toEqual({ by: null, reason: "municipal-not-in-crosswalk" });
    expect(placed(place, { matchMunicipalNames: true })).toEqual({ by: "name", code: "700802" });
  });
});

describe("a point", () => {
  const located = { ...gazetteer, locate: (lon: number) => (lon === 99 ? "500107" : null) };
  it.each([
    [99, { by: "point", code: "500107" }],
    [0, { by: null, reason: "point-outside" }],
  ])("at %s", (lon, place) => {
    expect(placeAll([aPlace({ lon, lat: 18 })], located, RULES)).toEqual([place]);
  });
});

describe("rows without code or name", () => {
  const located = { ...gazetteer, locate: (lon: number) => (lon === 99 ? "500107" : null) };
  const places = [
    aPlace({ row: 2, lon: 99, lat: 18 }),
    aPlace({ row: 3, lon: 0, lat: 0 }),
    aPlace({ row: 4, label: "ศูนย์ ก" }),
    aPlace({ row: 5, lon: 0, lat: 0 }),
    aPlace({ row: 6, lon: 120, lat: 5 }),
    aPlace({ row: 7, lon: 120, lat: 5 }),
  ];
  const codes = (raw: string) =>
    placeAll(places, located, { ...RULES, ...decided(raw, "100101", "hand") }).map((placed) =>
      placed.by === null ? placed.reason : placed.code,
    );
  const [out, none] = ["point-outside", "no-area"];

  it("are decided one by one, a pin wherever it occurs", () => {
    expect(codes(placeKey(places[1]!))).toEqual(["500107", "100101", none, out, out, out]);
    expect(codes(placeKey(places[2]!))).toEqual(["500107", out, "100101", out, out, out]);
    expect(codes(placeKey(places[4]!))).toEqual(["500107", out, none, out, "100101", "100101"]);
  });

  it("are not moved by a decision about nothing", () => {
    for (const raw of ["||", "", "ต.|อ.|"])
      expect(codes(raw)).toEqual(["500107", out, none, out, out, out]);
  });
});

describe("suggestions", () => {
  it("are near names inside the amphoe, else inside the province", () => {
    const near = suggest(named("ช้างเผิอก", "เมือง", "เชียงใหม่"), gazetteer, "tambon");
    expect(near[0]).toEqual({
      code: "500107",
      name: "ช้างเผือก · เมืองเชียงใหม่ · เชียงใหม่",
      distance: 1,
    });
    expect(suggest(named("ช้างเผิอก", "เมองง", "เชียงใหม่"), gazetteer, "tambon")[0]?.code).toBe(
      "500107",
    );
    expect(suggest(named("", "เวียงแหห", "เชียงใหม่"), gazetteer, "amphoe")[0]?.code).toBe("5020");
    expect(suggest(named("", "", "เชียงไหม่"), gazetteer, "province")[0]?.code).toBe("50");
    expect(suggest(named("วังบูรพาภิรมย์"), gazetteer, "tambon")[0]?.code).toBe("100102");
  });

  it("of 500 places come at once", () => {
    const places = facts.places.filter((_, i) => i % 14 === 0).slice(0, 500);
    const start = performance.now();
    for (const p of places)
      suggest(named(`${p.nameTh}ก`, "ไม่รู้", p.provinceTh), gazetteer, "tambon");
    const took = performance.now() - start;
    console.info(`500 suggestions: ${took.toFixed(0)} ms`);
    expect(took).toBeLessThan(3000);
  });
});
