import { describe, expect, it } from "vitest";
import { readFile } from "../../src/catalogue/formats";
import type { ReadOptions } from "../../src/catalogue/formats/format";
import { populationByProvince, provincesCp874 } from "../support/made-up/office-files";
import { describeShared, sharedFile } from "../support/shared-files";
import { cp874 } from "./shapefile-fixture";

const utf8 = (text: string) => new TextEncoder().encode(text);

async function read(content: string | Uint8Array, options: ReadOptions = {}, name = "a.csv") {
  const bytes = typeof content === "string" ? utf8(content) : content;
  const result = await readFile({ name, bytes }, options);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return { ...result.value, table: result.value.tables[0]! };
}

const utf16 = (text: string, swap = false) => {
  const bytes = Buffer.from(text, "utf16le");
  return new Uint8Array(swap ? bytes.swap16() : bytes);
};

describe("encodings", () => {
  const text = "รหัส\tชื่อ\n100101\tพระบรมมหาราชวัง\n100102\tวังบูรพาภิรมย์\n";

  it.each([
    ["utf-8", utf8(text)],
    ["utf-8", utf8(`\uFEFF${text}`)],
    ["windows-874", cp874(text)],
    ["utf-16le", utf16(text)],
    ["utf-16be", utf16(text, true)],
    ["utf-16le", utf16(`\uFEFF${text}`)],
    ["utf-16be", utf16(`\uFEFF${text}`, true)],
  ] as const)("%s is found by content", async (encoding, bytes) => {
    const { table, reading } = await read(bytes);
    expect(reading).toMatchObject({ encoding, delimiter: "\t" });
    expect(table.columns).toEqual(["รหัส", "ชื่อ"]);
    expect(table.rows[1]).toEqual(["100102", "วังบูรพาภิรมย์"]);
  });

  it("can be told", async () => {
    const { table } = await read(cp874("a,b\nก,1\n"), { encoding: "utf-8" });
    expect(table.rows[0]?.[0]).toContain("\uFFFD");
    expect((await read(cp874("a,b\nก,1\n"), { encoding: "windows-874" })).table.rows[0]?.[0]).toBe(
      "ก",
    );
  });

  it("lists cells in another encoding than the rest", async () => {
    const lines = Array.from({ length: 9 }, (_, i) => `ตำบลที่หนึ่ง,${i}\n`).join("");
    const bytes = new Uint8Array([...utf8(`name,n\n${lines}`), ...cp874("บาง,7\n")]);
    expect((await read(bytes)).issues).toMatchObject([
      { kind: "unreadable-text", row: 11, column: "name" },
    ]);
  });
});

describe("separators", () => {
  it.each([
    [",", "a,b,c\n1,2;3,4\n5,6;7,8"],
    [";", "a;b;c\n1,5;2,5;3,5\n1,5;2,5;3,5"],
    ["\t", "n\ta\tb\nx\t1,234\t2,345\ny\t3,456\t4,567"],
    ["|", "a|b\n1|2\n3|4"],
    [";", 'sep=;\na;b\n"1,2,3,4";2'],
    [",", "only\none\ncolumn"],
  ])("%j is found", async (delimiter, text) => {
    expect((await read(text)).reading?.delimiter).toBe(delimiter);
  });

  it("can be told", async () => {
    const { table } = await read("a;b,c\n1;2,3\n", { delimiter: ";" });
    expect(table.columns).toEqual(["a", "b,c"]);
  });
});

describe("heads", () => {
  it("lie below title lines, which are kept", async () => {
    const text = "ตารางที่ 1 ประชากร ปี 2565,,\nหน่วย: คน,,\n\nรหัส,ชื่อ,คน\n100101,ก,5\n100102,ข,6\n";
    const { table } = await read(text);
    expect(table.columns).toEqual(["รหัส", "ชื่อ", "คน"]);
    expect(table.title).toBe("ตารางที่ 1 ประชากร ปี 2565\nหน่วย: คน");
    expect(table.rowNumbers).toEqual([5, 6]);
  });

  it("over two rows are joined, a text counting for the gaps to its right", async () => {
    const text = "จังหวัด,ปี 2565,,ปี 2566,\n,ชาย,หญิง,ชาย,หญิง\nชลบุรี,1,2,3,4\nตราด,5,6,7,8\n";
    const { table } = await read(text);
    expect(table.columns).toEqual([
      "จังหวัด",
      "ปี 2565 ชาย",
      "ปี 2565 หญิง",
      "ปี 2566 ชาย",
      "ปี 2566 หญิง",
    ]);
    expect(table.rowNumbers).toEqual([3, 4]);
    expect(table.headRows).toEqual([1, 2]);
  });

  it("with a gap are one row where data follows", async () => {
    expect((await read(",code,name\n0,100101,ก\n1,100102,ข\n")).table.rows).toHaveLength(2);
    expect((await read("name,,x\nก,ข,ค\nง,จ,ฉ\n")).table.rows).toHaveLength(2);
  });

  it("can be told, or that there are none", async () => {
    const { table } = await read("x,y\na,b\n1,2\n", { headRows: [2, 2] });
    expect([table.columns, table.title, table.rows]).toEqual([["a", "b"], "x y", [["1", "2"]]]);
    expect(table.headRows).toEqual([2, 2]);
    const bare = (await read("x,y\n1,2\n", { headRows: [0, 0] })).table;
    expect(bare.headRows).toEqual([0, 0]);
    expect([bare.columns, bare.rows]).toEqual([
      ["A", "B"],
      [
        ["x", "y"],
        ["1", "2"],
      ],
    ]);
  });

  it("are missing where the first row has a code like all others", async () => {
    const { table } = await read("100101,ก,5\n100102,ข,6\n100103,ค,7\n");
    expect([table.columns, table.rows.length]).toEqual([["A", "B", "C"], 3]);
  });
});

describe("rows", () => {
  it("keep a quote that nothing closes as a letter, and say so", async () => {
    const { table, issues } = await read('a,b\n1,"x\n2,y\n3,z\n');
    expect(table.rows).toEqual([
      ["1", '"x'],
      ["2", "y"],
      ["3", "z"],
    ]);
    expect(issues).toEqual([{ kind: "quote-open", row: 2 }]);
  });

  it("say where a quoted cell may have swallowed others", async () => {
    const { issues } = await read('a,b\n1,"x\n2,y\n3,"z"\n4,w\n');
    expect(issues).toMatchObject([{ kind: "lines-in-cell", row: 2 }]);
  });

  it("end with CR, LF or CRLF", async () => {
    expect((await read("a,b\r1,2\n3,4\r\n5,6")).table.rows).toHaveLength(3);
  });

  it("may be as long as a million cells without taking the memory of all", async () => {
    const far = Array.from({ length: 500 }, (_, i) => i).join(",");
    const { table } = await read(`a,b\n1,2\n${far}\n`);
    expect(table.columns).toHaveLength(18);
    expect(table.rows[1]?.at(-1)).toContain(",499");
  });
});

describe("what is refused", () => {
  const wide = (columns: number) => `${"a,".repeat(columns)}b\n${"1,".repeat(columns)}2\n`;

  it.each([
    ["nothing", "", "file-empty"],
    ["blank lines", " \n\n", "file-empty"],
    ["heads alone", "a,b,c\n", "table-without-rows"],
    ["5,000 columns", wide(5000), "too-many-columns"],
    ["noise", Uint8Array.from({ length: 400 }, (_, i) => (i * 89 + i * i * 7) % 256), "not-text"],
    ["zeros", new Uint8Array(100), "not-text"],
  ])("%s", async (_, content, kind) => {
    const bytes = typeof content === "string" ? utf8(content) : content;
    expect(await readFile({ name: "a.csv", bytes })).toMatchObject({
      problem: { kind, file: "a.csv" },
    });
  });

  it("what is larger than a browser can read, before it is read", async () => {
    const bytes = new Uint8Array(201_000_000);
    bytes.fill(97);
    expect(await readFile({ name: "a.csv", bytes })).toMatchObject({
      problem: { kind: "file-too-large", size: 201, limit: 200 },
    });
  });

  it("but not 2,000 columns", async () => {
    expect((await read(wide(1999))).table.columns).toHaveLength(2000);
  });
});

async function provesProvinces(bytes: Uint8Array) {
  const { table, reading } = await read(bytes);
  expect(reading?.encoding).toBe("windows-874");
  expect(table.columns).toEqual(["abbr", "province_th", "province_en"]);
  expect(table.rows).toHaveLength(77);
  expect(table.rows.map((r) => r[1])).toContain("กรุงเทพมหานคร");
}

async function provesPopulation(bytes: Uint8Array, first: string) {
  const { table, reading, issues } = await read(bytes, {}, "PopulationByProvince.txt");
  expect(reading).toEqual({ encoding: "utf-8", delimiter: "\t" });
  expect(table.columns.slice(0, 3)).toEqual(["Province", "2556", "2555"]);
  expect(table.rows[0]?.slice(0, 2)).toEqual(["กรุงเทพมหานคร", first]);
  expect(table.rows.length).toBeGreaterThanOrEqual(76);
  expect(issues).toEqual([]);
}

describe("tables of provinces as offices send them", () => {
  it("in CP874", () => provesProvinces(provincesCp874()));

  it("with years as heads and commas in the thousands", () =>
    provesPopulation(utf8(populationByProvince()), "1,236,008"));
});

describeShared("ugly", "tables of offices", () => {
  it("provinces in CP874", () => provesProvinces(sharedFile("ugly/province_Windows874.csv").bytes));

  it("population by province with its years as heads", () =>
    provesPopulation(sharedFile("ugly/PopulationByProvince.txt").bytes, "5,686,252"));
});
