import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFile } from "../../src/catalogue/formats/index";
import { normaliseCode, villageCode } from "../../src/catalogue/gazetteer/codes";
import { markedLevels, splitPlaceName } from "../../src/catalogue/gazetteer/split-place-name";
import { readFigure } from "../../src/catalogue/intake/mapping/read-figure";
import { yearOfCell, yearOfHead } from "../../src/catalogue/intake/mapping/read-year";
import {
  incomeOf,
  incomeWorkbook,
  peopleOf,
  populationByProvince,
  provincesCp874,
} from "../support/made-up/office-files";
import {
  CROSSWALK,
  crosswalkFile,
  DIMENSIONS,
  TPMAP_JOIN,
  tpmapFile,
  tpmapName,
} from "../support/made-up/tpmap-files";
import { describeShared, sharedFile } from "../support/shared-files";
import { gazetteer, meanings, tableOf, take } from "./mapping-fixture";

const CODES = [...gazetteer.codes.province, ...gazetteer.codes.amphoe, ...gazetteer.codes.tambon];
const SPELLINGS: readonly ((code: string) => string)[] = [
  (c) => c,
  (c) => `${c}.0`,
  (c) => `TH${c}`,
  (c) => ` ${c.replace(/(..)/g, "$1 ")}`,
  (c) => c.replace(/\d/g, (d) => String.fromCharCode(0x0e50 + Number(d))),
  (c) => `="${c}"`,
  (c) => `'${c}`,
  (c) => c.padEnd(8, "0"),
  (c) => Number(c).toExponential(c.length - 1),
];

describe("codes in any spelling", () => {
  it("never make two codes one", () => {
    const code = fc.constantFrom(...CODES);
    const spelling = fc.constantFrom(...SPELLINGS);
    fc.assert(
      fc.property(code, code, spelling, spelling, (a, b, spellA, spellB) => {
        expect(normaliseCode(spellA(a))).toBe(a);
        expect(normaliseCode(spellA(a)) === normaliseCode(spellB(b))).toBe(a === b);
      }),
      { numRuns: 2000 },
    );
  });

  it("of villages keep their digits; rounded and padded ones are none", () => {
    expect(villageCode("50010101")).toBe("50010101");
    expect(villageCode("5001010100")).toBe("5001010100");
    expect(villageCode("50010100")).toBeNull();
    expect(normaliseCode("5.00E+05")).toBeNull();
    expect(normaliseCode("50010101")).toBeNull();
    expect(normaliseCode("502200")).toBe("5022");
  });
});

it.each([
  ["1,234.5", 1234.5, "value"],
  ["(1,234)", -1234, "value"],
  ["๑๒%", 12, "value"],
  ["1 234 567", 1234567, "value"],
  ["38,000 บาท", 38000, "value"],
  ["", Number.NaN, "missing"],
  ["-", Number.NaN, "missing"],
  ["n/a", Number.NaN, "missing"],
  ["*", Number.NaN, "suppressed"],
  ["<5", Number.NaN, "suppressed"],
  ["น้อยกว่า 5", Number.NaN, "suppressed"],
  ["ไม่เกี่ยวข้อง", Number.NaN, "not_applicable"],
  ["0", 0, "value"],
])("the cell %s is %s, %s", (text, value, status) =>
  expect(readFigure(text)).toMatchObject({ value, status, odd: false }),
);

it.each(["NaN", "Infinity", "1e400", "12,5", "ห้า", "=cmd|' /C calc'!A0"])(
  "the cell %s is odd",
  (text) => expect(readFigure(text)).toMatchObject({ status: "missing", odd: true }),
);

it.each([
  ["2560", 2560, ""],
  ["ปี 2561", 2561, ""],
  ["พ.ศ. 2562", 2562, ""],
  ["รายได้_65", 2565, "รายได้"],
  ["2022", 2565, ""],
  ["จำนวนคนจน ปี 2564 (คน)", 2564, "จำนวนคนจน (คน)"],
  ["ประชากร ปี 65", 2565, "ประชากร"],
])("the head %s tells %s", (head, yearBe, base) =>
  expect(yearOfHead(head)).toMatchObject({ yearBe, base }),
);

it.each(["อายุ_60", "ind31", "2560-2564", "3065", "รายได้", "TUMBOL_ID"])(
  "the head %s tells no year",
  (head) => expect(yearOfHead(head)).toBeNull(),
);

it.each([
  ["2565.0", 2565],
  ["๒๕๖๕", 2565],
  ["31/12/2565", 2565],
  ["65", 2565],
  ["2022", 2565],
  ["3065", null],
  ["1", null],
])("the year cell %s is %s", (cell, year) => expect(yearOfCell(cell)).toBe(year));

it.each([
  ["ต.ช้างเผือก อ.เมืองเชียงใหม่ จ.เชียงใหม่", "ช้างเผือก", "เมืองเชียงใหม่", "เชียงใหม่"],
  ["ต.ช้างเผือกอ.เมืองเชียงใหม่จ.เชียงใหม่", "ช้างเผือก", "เมืองเชียงใหม่", "เชียงใหม่"],
  ["ตำบลสุเทพ อำเภอเมืองเชียงใหม่ จังหวัดเชียงใหม่ 50200", "สุเทพ", "เมืองเชียงใหม่", "เชียงใหม่"],
  ["แขวงสีลม เขตบางรัก กทม.", "สีลม", "บางรัก", "กทม."],
  ["99 หมู่ 3 ต.ขี้เหล็ก อ.แม่ริม จ.เชียงใหม่", "ขี้เหล็ก", "แม่ริม", "เชียงใหม่"],
  ["ช้างเผือก, เมือง, เชียงใหม่", "ช้างเผือก", "เมือง", "เชียงใหม่"],
  ["Tambon Suthep, Amphoe Mueang Chiang Mai", "Suthep", "Mueang Chiang Mai", ""],
  ["Suthep Subdistrict, Mueang District, Chiang Mai Province", "Suthep", "Mueang", "Chiang Mai"],
  ["เทศบาลตำบลแม่ริม อ.แม่ริม", "เทศบาลตำบลแม่ริม", "แม่ริม", ""],
  ["แขวงสีลมเขตบางรักกรุงเทพมหานคร", "สีลม", "บางรัก", "กรุงเทพมหานคร"],
  ["ต.สนามชัยเขต อ.สนามชัยเขต จ.ฉะเชิงเทรา", "สนามชัยเขต", "สนามชัยเขต", "ฉะเชิงเทรา"],
  ["", "", "", ""],
])("%s is split", (text, tambon, amphoe, province) =>
  expect(splitPlaceName(text)).toEqual({ tambon, amphoe, province }),
);

it("every name of the gazetteer survives its marks", () => {
  const [tambon, amphoe] = [gazetteer.codes.tambon, gazetteer.codes.amphoe].map((codes) =>
    codes.map((code) => gazetteer.areas.get(code)!.nameTh),
  );
  const wrong = [
    ...tambon!.filter((name) => splitPlaceName(`ต.${name} อ.ก`).tambon !== name),
    ...amphoe!.filter((name) => splitPlaceName(`ต.ก อ.${name} จ.ข`).amphoe !== name),
    ...tambon!.filter((name) => markedLevels(name).length > 0),
  ];
  expect(wrong).toEqual([]);
});

describe("rows", () => {
  const cell = fc.oneof(
    fc.constantFrom(
      "500101",
      "รวม",
      "ที่มา: ก",
      "",
      "12",
      "<5",
      "ภาคเหนือ",
      "รหัสตำบล",
      "ตำบล",
      "(1)",
      "สุเทพ",
      "NaN",
      "  เชียงใหม่",
    ),
    fc.string({ maxLength: 8 }),
  );

  it("are all places or left out, whatever they hold", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { maxLength: 30 }),
        (rows) => {
          const base = tableOf(
            "รหัสตำบล|ตำบล|จำนวนคนจน|ประชากร\n500101|ศรีภูมิ|1|10\n500102|พระสิงห์|2|20",
          );
          const all = [...base.rows, ...rows];
          const { records } = take({ ...base, rows: all, rowNumbers: all.map((_, i) => i + 2) });
          const told = [...records.places, ...records.leftOut]
            .map((r) => r.row)
            .sort((a, b) => a - b);
          expect(told).toEqual(all.map((_, i) => i + 2));
        },
      ),
      { numRuns: 200 },
    );
  });

  it("of a tambon called รวมไทยพัฒนา are places; odd cells are listed with row and column", () => {
    const { records } = take(
      tableOf(
        "ตำบล|อำเภอ|จังหวัด|ร้อยละคนจน\nรวมไทยพัฒนา|พบพระ|ตาก|5\nช่องแคบ|พบพระ|ตาก|1e400\nพบพระ|พบพระ|ตาก|101",
      ),
    );
    expect(records.places).toHaveLength(3);
    expect(records.issues).toEqual([
      { kind: "not-a-number", row: 3, column: "ร้อยละคนจน", text: "1e400" },
      { kind: "out-of-range", row: 4, column: "ร้อยละคนจน", text: "101" },
    ]);
  });

  it("of polygons without figures are boundaries", () => {
    const square = {
      type: "Polygon" as const,
      coordinates: [
        [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 0],
        ],
      ],
    };
    const table = tableOf("ADM3_PCODE|ADM3_TH|Shape_Area\nTH500101|ศรีภูมิ|0.1\nTH500102|พระสิงห์|0.2");
    expect(take({ ...table, geometries: [square, square] }).recipe.kind).toBe("boundaries");
    expect(take(table).recipe.kind).toBe("nothing");
  });

  it("of nothing at all make nothing", () => {
    expect(take(tableOf("")).recipe.kind).toBe("nothing");
    expect(take(tableOf("รหัสตำบล|คนจน")).records.places).toEqual([]);
  });
});

type File = { name: string; bytes: Uint8Array };

async function opened({ name, bytes }: File) {
  const read = await readFile({ name, bytes });
  if (!read.ok) throw new Error(read.problem.kind);
  return take(read.value.tables[0]!, name);
}

async function provesTpmap(file: File, dimension: string, rows: number) {
  const { recipe, records } = await opened(file);
  expect(meanings(recipe)).toEqual([
    ...["code", "name:tambon", "-", "name:amphoe", "-", "name:province", "denominator:"],
    `value:poverty_${dimension}`,
  ]);
  expect([recipe.level, recipe.yearBe, records.places.length]).toEqual(["tambon", 2565, rows]);
  expect(records.issues).toEqual([]);
}

async function provesCrosswalk(file: File) {
  const { recipe } = await opened(file);
  expect(recipe.kind).toBe("crosswalk");
  expect(recipe.columns.flatMap((c, i) => (c.as === "code" ? [i] : []))).toEqual([0, 9]);
}

async function provesPopulation(file: File, first: number) {
  const { recipe, records } = await opened(file);
  const kind = [recipe.kind, recipe.level, records.places.length];
  expect(kind).toEqual(["indicators", "province", 77]);
  expect(records.figures[0]).toMatchObject({ yearBe: 2556, value: first });
  expect(new Set(records.figures.map((f) => f.yearBe)).size).toBe(12);
}

async function provesProvinceNames(file: File, first: string) {
  const { recipe, records } = await opened(file);
  expect(recipe.columns[1]).toEqual({ as: "name", level: "province" });
  expect(records.places[0]!.province).toBe(first);
}

async function provesIncome(file: File, provinces: number, bangkok2558: number) {
  const { recipe, records } = await opened(file);
  const kind = [recipe.kind, recipe.level, recipe.indicators[0]?.unit];
  expect(kind).toEqual(["indicators", "province", "baht"]);
  expect(records.places.length).toBeGreaterThanOrEqual(provinces);
  expect(records.leftOut.every((l) => l.reason === "total-row")).toBe(true);
  const bangkok = records.places.findIndex((p) => p.province.trim() === "Bangkok");
  const figure = records.figures.find((f) => f.place === bangkok && f.yearBe === 2558);
  expect(figure?.value).toBe(bangkok2558);
}

describe("made-up files in the shape of real ones", () => {
  const text = (name: string, body: string) => ({ name, bytes: new TextEncoder().encode(body) });

  it.each(DIMENSIONS)("a table of TPMAP, %s", (dimension) =>
    provesTpmap(text(tpmapName(dimension), tpmapFile(dimension)), dimension, TPMAP_JOIN.rows),
  );

  it("its crosswalk", () => provesCrosswalk(text(CROSSWALK, crosswalkFile())));

  it("thousands under BE heads", () =>
    provesPopulation(text("PopulationByProvince.txt", populationByProvince()), peopleOf(0, 2556)));

  it("names in CP874", () =>
    provesProvinceNames({ name: "p.csv", bytes: provincesCp874() }, "กระบี่"));

  it("indented labels of a workbook", () =>
    provesIncome({ name: "Income.xlsx", bytes: incomeWorkbook() }, 22, incomeOf("10", 2558)));
});

describeShared("tpmap2565", "files of offices", () => {
  it.each(DIMENSIONS)("TPMAP 2565, %s", (dimension) =>
    provesTpmap(sharedFile(`tpmap2565/${tpmapName(dimension)}`), dimension, 4551),
  );

  it("the crosswalk", () => provesCrosswalk(sharedFile(`tpmap2565/${CROSSWALK}`)));

  it("thousands under BE heads", () =>
    provesPopulation(sharedFile("ugly/PopulationByProvince.txt"), 5686252));

  it("names in CP874", () =>
    provesProvinceNames(sharedFile("ugly/province_Windows874.csv"), "กาญจนบุรี"));

  it("indented labels of a workbook", () =>
    provesIncome(sharedFile("ugly/Income(excel).xlsx"), 76, 45572));
});
