import { describe, expect, it } from "vitest";
import { readAreas } from "../../src/catalogue/arrow/read-areas";
import { readRoles } from "../../src/catalogue/arrow/read-roles";
import { readSepVillages } from "../../src/catalogue/arrow/read-sep-villages";
import { readSeries } from "../../src/catalogue/arrow/read-series";
import { type SeriesRow, writeSeries } from "../../src/catalogue/arrow/write-series";
import { writeTable } from "../../src/catalogue/arrow/write-table";
import { STATUS_CODE } from "../../src/domain/observation";
import { areasFile, someAreas } from "./areas-fixture";

const KEY = { dataset: "d", indicator: "poverty_income" };

function aRow(row: Partial<SeriesRow>): SeriesRow {
  const zero = { value: 0, numerator: 0, denominator: 10 };
  return { areaCode: "100101", yearBe: 2565, status: "value", ...zero, ...row };
}

function problemKind(result: { ok: boolean; problem?: { kind: string } }): string | undefined {
  return result.problem?.kind;
}

describe("areas", () => {
  it("come back as they were written, NaN where there is no point", () => {
    const areas = someAreas(["100101", "100102", "700802"]);
    expect(areas.count).toBe(3);
    expect(areas.indexOf.get("700802")).toBe(2);
    expect(areas.lon[2]).toBeNaN();
    expect(areas.nameTh[0]).toBe("ตำบล 100101");
  });

  it("name the file when its codes are out of order", () => {
    const result = readAreas(areasFile(["100102", "100101"]), "areas.arrow");
    expect(result).toMatchObject({ problem: { kind: "file-damaged", file: "areas.arrow" } });
  });
});

describe("series", () => {
  const areas = someAreas(["100101", "100102", "700802"]);
  const none = Number.NaN;
  const rows = [
    aRow({ areaCode: "700802", value: 1.9, numerator: 70, denominator: 3690 }),
    aRow({ areaCode: "100101" }),
    aRow({ areaCode: "100102", value: none, numerator: none, status: "suppressed" }),
    aRow({ areaCode: "100102", yearBe: 2564, value: 3, numerator: 3, denominator: 100 }),
  ];

  it("align with the areas and keep zero, suppressed and missing apart", () => {
    const read = readSeries(writeSeries(rows), "s.arrow", areas, KEY);
    if (!read.ok) throw new Error(read.problem.kind);
    expect(read.value.years).toEqual([2564, 2565]);
    const later = read.value.byYear.get(2565)!;
    expect([...later.value]).toEqual([0, none, 1.9]);
    expect([...later.numerator]).toEqual([0, none, 70]);
    const { value, missing, suppressed } = STATUS_CODE;
    expect([...later.status]).toEqual([value, suppressed, value]);
    expect([...read.value.byYear.get(2564)!.status]).toEqual([missing, value, missing]);
  });

  it("hold no numerator of what is suppressed or no number, even where the file tells it", () => {
    const held = { numerator: 3, denominator: 50 };
    const bytes = writeSeries([
      aRow({ ...held, value: 6, status: "suppressed" }),
      aRow({ ...held, value: none, areaCode: "100102" }),
    ]);
    const read = readSeries(bytes, "s.arrow", areas, KEY);
    const year = read.ok ? read.value.byYear.get(2565)! : null;
    const { missing, suppressed } = STATUS_CODE;
    expect([...year!.status]).toEqual([suppressed, missing, missing]);
    expect([...year!.value, ...year!.numerator].every(Number.isNaN)).toBe(true);
    expect([...year!.denominator]).toEqual([50, 50, none]);
  });

  it("name the file at every cut", () => {
    const bytes = writeSeries(rows);
    for (let length = 0; length < bytes.length; length += 7) {
      const result = readSeries(bytes.slice(0, length), "s.arrow", areas, KEY);
      expect(problemKind(result)).toBe("file-damaged");
    }
  });

  it("refuse repeated areas and codes that are no area", () => {
    const twice = readSeries(writeSeries([rows[0]!, rows[0]!]), "s.arrow", areas, KEY);
    const alien = readSeries(writeSeries([aRow({ areaCode: "999999" })]), "s.arrow", areas, KEY);
    expect([problemKind(twice), problemKind(alien)]).toEqual(["file-damaged", "file-damaged"]);
  });

  it("read from bytes that start at an odd address", () => {
    const bytes = writeSeries(rows);
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(readSeries(shifted.subarray(3), "s.arrow", areas, KEY).ok).toBe(true);
  });

  it("may hold no rows at all", () => {
    const read = readSeries(writeSeries([]), "s.arrow", areas, KEY);
    expect(read).toMatchObject({ ok: true, value: { years: [] } });
  });
});

it("counts villages by area and level", () => {
  const bytes = writeTable([
    { name: "village_code", type: "text", values: ["10010101", "10010102", "70080201"] },
    { name: "tambon_code", type: "dictionary", values: ["100101", "100101", "700802"] },
    { name: "level", type: "uint8", values: [1, 3, 3] },
    { name: "year_be", type: "uint16", values: [2563, 2563, 2563] },
  ]);
  const read = readSepVillages(bytes, "sep.arrow", someAreas(["100101", "100102", "700802"]));
  if (!read.ok) throw new Error(read.problem.kind);
  expect(read.value.byLevel.map((level) => [...level])).toEqual([
    [1, 0, 0],
    [0, 0, 0],
    [1, 0, 1],
  ]);
  expect([...read.value.total]).toEqual([2, 0, 1]);
  expect(read.value.years).toEqual([2563]);
});

it("reads roles and refuses unknown ones", () => {
  const file = (role: string) =>
    writeTable([
      { name: "programme", type: "dictionary", values: ["p"] },
      { name: "area_code", type: "text", values: ["700802"] },
      { name: "level", type: "dictionary", values: ["tambon"] },
      { name: "role", type: "dictionary", values: [role] },
      { name: "wave", type: "uint8", values: [1] },
      { name: "since", type: "uint16", values: [2562] },
      { name: "source", type: "dictionary", values: ["demo"] },
    ]);
  expect(readRoles(file("pilot"), "r.arrow")).toMatchObject({
    ok: true,
    value: [{ areaCode: "700802", role: "pilot", since: 2562, wave: 1 }],
  });
  expect(problemKind(readRoles(file("chief"), "r.arrow"))).toBe("file-damaged");
});
