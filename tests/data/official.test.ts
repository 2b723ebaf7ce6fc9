import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readFacts } from "../../scripts/data/facts";
import { loadOfficial, type OfficialData } from "../../scripts/data/official";
import { type OfficialOptions, readOptions } from "../../scripts/data/official-options";
import { problemLine } from "../../scripts/data/problem-line";
import { aBoundaryZip, UTM47 } from "../catalogue/shapefile-fixture";
import { OFFICIAL_ZIP, officialZip } from "../support/made-up/official-zip";
import {
  CROSSWALK,
  crosswalkFile,
  DIMENSIONS,
  TPMAP_JOIN,
  TPMAP_PEOPLE,
  TPMAP_UNPLACED_PEOPLE,
  tpmapFile,
  tpmapName,
} from "../support/made-up/tpmap-files";
import { describeShared, sharedPath } from "../support/shared-files";
import { aCrosswalkFile, aTpmapFile } from "./official-fixture";

const facts = readFacts();
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "official-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function aFile(name: string, body: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, body);
  return path;
}

async function load(given: Partial<OfficialOptions>) {
  const none = { boundaries: null, indicators: [], crosswalk: null };
  return loadOfficial({ ...none, ...given }, facts);
}

async function loaded(given: Partial<OfficialOptions>): Promise<OfficialData> {
  const result = await load(given);
  if (!result.ok) throw new Error(problemLine(result.problem));
  return result.value;
}

describe("arguments", () => {
  it("take what follows them, several files for the indicators", () => {
    const args = ["--boundaries", "b.zip", "--indicators", "x.csv", "y.csv", "--crosswalk=c.csv"];
    expect(readOptions(args)).toEqual({
      ok: true,
      value: { boundaries: "b.zip", indicators: ["x.csv", "y.csv"], crosswalk: "c.csv" },
    });
  });

  it("expand a star that the shell left standing", () => {
    const paths = [aFile("star65_a.csv", ""), aFile("star65_b.csv", "")];
    const read = readOptions(["--indicators", join(folder, "star65_*.csv")]);
    expect(read).toMatchObject({ value: { indicators: paths } });
  });

  it.each([["--x"], ["b.zip"], ["--boundaries"], ["--boundaries a.zip b.zip"]])(
    "%s is refused in one line",
    (text) => {
      const read = readOptions(text.split(" "));
      expect(read).toMatchObject({ ok: false, problem: { kind: "option-unknown" } });
    },
  );
});

describe("indicator files", () => {
  it("become one dataset with a series per indicator and a report", async () => {
    const income = aTpmapFile("income", [
      ["100101", 1000, 5],
      ["700851", 200, 50],
      ["700802", 800, 0],
      ["100151", 10, 10],
      ["104701", 10, ""],
    ]);
    const files = [
      aFile("tpmap65_income.csv", income),
      aFile("tpmap65_health.csv", aTpmapFile("health", [["100101", 1000, 1]])),
    ];
    const crosswalk = aFile(
      "c.csv",
      aCrosswalkFile([
        ["700851", "700802"],
        ["100151", ""],
      ]),
    );
    const data = await loaded({ indicators: files, crosswalk });
    expect(data.indicators?.info).toMatchObject({
      id: "tpmap-2565",
      demonstration: false,
      years: [2565],
      seriesBreaks: [2566],
      licence: { th: "ไม่ระบุ", en: "not stated" },
      crosswalk: { rows: 2, blank: 1, sharedTargets: 0 },
    });
    const merged = data.indicators?.series.get("poverty_income");
    expect(merged?.find((r) => r.areaCode === "700802")).toMatchObject({
      value: 10,
      numerator: 100,
      denominator: 1000,
    });
    expect(data.indicators?.unplaced.map((u) => [u.row, u.reason])).toEqual([
      [5, "crosswalk-blank"],
      [6, "split-code"],
    ]);
    expect(data.lines.join("\n")).toContain(
      "5 rows = 2 matched by code + 1 through the crosswalk + 2 unplaced",
    );
  });

  it("list cells that hold no figure with their row", async () => {
    const body = aTpmapFile("income", [
      ["100101", 10, "abc"],
      ["700802", 10, 120],
    ]);
    const data = await loaded({ indicators: [aFile("tpmap65_odd.csv", body)] });
    const text = data.lines.join("\n");
    expect(text).toContain("row 2: poverty_rate_income holds no usable figure (abc)");
    expect(text).toContain("row 3: poverty_rate_income holds no usable figure (120)");
    const series = data.indicators?.series.get("poverty_income");
    expect(series?.map((r) => r.status)).toEqual(["missing", "missing"]);
  });

  it.each([
    [
      "codes of another scheme",
      "tpmap65_s.csv",
      aTpmapFile("income", [["A-1", 10, 1]]),
      "code-scheme-unknown",
    ],
    [
      "provinces that do not exist",
      "tpmap65_p.csv",
      aTpmapFile("income", [["990101", 10, 1]]),
      "code-scheme-unknown",
    ],
    ["no rate", "tpmap65_r.csv", "tumbol_ID,total_population\n100101,10", "missing-columns"],
    [
      "no year in the name",
      "tpmap_income.csv",
      aTpmapFile("income", [["100101", 10, 1]]),
      "year-unknown",
    ],
    ["an unknown ending", "tpmap65.docx", "x", "format-unknown"],
    ["no bytes", "tpmap65_empty.csv", "", "file-empty"],
  ])("with %s are refused", async (_, name, body, kind) => {
    const result = await load({ indicators: [aFile(name, body)] });
    expect(result).toMatchObject({ ok: false, problem: { kind } });
    if (!result.ok) expect(problemLine(result.problem)).not.toMatch(/\n|[{}]/);
  });

  it("are refused when one indicator and year comes twice", async () => {
    const file = aFile("tpmap65_twice.csv", aTpmapFile("income", [["100101", 10, 1]]));
    const result = await load({ indicators: [file, file] });
    expect(result).toMatchObject({ problem: { kind: "indicator-repeated", year: 2565 } });
  });
});

describe("boundary files", () => {
  it("are described against the gazetteer, and their retired codes named in the join", async () => {
    const boundaries = aFile("b.zip", aBoundaryZip(["100101", "104701"]));
    const file = aFile(
      "tpmap65_ret.csv",
      aTpmapFile("income", [
        ["100101", 9, 1],
        ["104701", 9, 1],
      ]),
    );
    const data = await loaded({ boundaries, indicators: [file] });
    expect(data.boundaries?.facts).toMatchObject({ shapes: 2, current: 1 });
    expect(data.boundaries?.facts.retired.map((r) => r.code)).toEqual(["104701"]);
    expect(data.indicators?.unplaced).toMatchObject([{ reason: "split-code", row: 3 }]);
  });

  it.each([
    ["missing", "nope.zip", null, "file-missing"],
    [
      "in degrees called UTM",
      "utm.zip",
      aBoundaryZip(["100101"], { prj: UTM47 }),
      "coordinates-outside",
    ],
    ["cut off", "cut.zip", aBoundaryZip(["100101"]).slice(0, 200), "file-damaged"],
    ["of another code scheme", "scheme.zip", aBoundaryZip(["ABC", "DEF"]), "code-scheme-unknown"],
  ])("%s are refused in one line", async (_, name, body, kind) => {
    const boundaries = body ? aFile(name, body) : join(folder, name);
    const result = await load({ boundaries });
    expect(result).toMatchObject({ ok: false, problem: { kind } });
    if (!result.ok) expect(problemLine(result.problem)).not.toMatch(/\n|[{}]/);
  });
});

describe("addresses", () => {
  let server: Server;
  let base: string;

  beforeAll(async () => {
    const zip = aBoundaryZip(["100101"]);
    server = createServer((request, response) => {
      const found = request.url?.startsWith("/b_20220122.zip");
      response.writeHead(found ? 200 : 404).end(found ? zip : "");
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.close();
  });

  it("work like files", async () => {
    const data = await loaded({ boundaries: `${base}/b_20220122.zip?download=1` });
    expect(data.boundaries).toMatchObject({ file: "b_20220122.zip", facts: { current: 1 } });
    expect(data.boundaries?.about.vintage).toBe("2022-01-22");
  });

  it("that do not answer well are named with their status", async () => {
    const wrong = await load({ boundaries: `${base}/none.zip` });
    expect(wrong).toMatchObject({ problem: { kind: "fetch-failed", status: 404 } });
    const dead = await load({ boundaries: "http://127.0.0.1:9/b.zip" });
    expect(dead).toMatchObject({ problem: { kind: "fetch-failed", status: 0 } });
  });
});

async function loadAll(boundaries: string, indicators: string, crosswalk: string) {
  const args = ["--boundaries", boundaries, "--indicators", indicators, "--crosswalk", crosswalk];
  const options = readOptions(args);
  if (!options.ok) throw new Error(problemLine(options.problem));
  return loaded(options.value);
}

describe("made-up files in the shape of the official ones", () => {
  let data: OfficialData;

  beforeAll(async () => {
    for (const one of DIMENSIONS) aFile(tpmapName(one), tpmapFile(one));
    const boundaries = aFile(OFFICIAL_ZIP, officialZip());
    const indicators = join(folder, "tpmap65_train_*.csv");
    data = await loadAll(boundaries, indicators, aFile(CROSSWALK, crosswalkFile()));
  });

  it("give 83 shapes, 2 of them retired, all other tambons without, 1 name cut", () => {
    const found = data.boundaries!.facts;
    expect([found.shapes, found.current]).toEqual([83, 81]);
    expect(found.retired.map((r) => r.code)).toEqual(["104701", "530306"]);
    expect(found.withoutShape).toHaveLength(facts.places.length - 81);
    expect(found.cutNames).toEqual([
      { code: "342504", inFile: "นิคมสร้างตนเองลำ", name: "นิคมสร้างตนเองลำโดมน้อย" },
    ]);
    expect(data.boundaries?.about).toMatchObject({ vintage: "2022-01-22", approximate: false });
  });

  it("place 77 of 80 rows of each dimension on 75 tambons", () => {
    expect(data.indicators?.info.joins).toHaveLength(5);
    for (const report of data.indicators!.info.joins) {
      expect(report).toMatchObject({ yearBe: 2565, ...TPMAP_JOIN });
    }
    const income = data.indicators?.series.get("poverty_income");
    expect(income).toHaveLength(75);
    expect(income?.filter((row) => row.areaCode === "700802")).toHaveLength(1);
  });

  it("count whole people, and as many as the files hold", () => {
    const { placements, info } = data.indicators!;
    expect(placements.map((p) => p.placement.fractional)).toEqual([0, 0, 0, 0, 0]);
    expect(placements.flatMap((p) => p.issues)).toEqual([]);
    const { placedPeople, unplacedPeople } = info.joins[0]!;
    expect(unplacedPeople).toBe(TPMAP_UNPLACED_PEOPLE);
    expect(placedPeople + unplacedPeople).toBe(TPMAP_PEOPLE);
  });

  it("list the crosswalk", () => {
    expect(data.indicators?.info.crosswalk).toEqual({
      file: CROSSWALK,
      rows: 81,
      blank: 2,
      sharedTargets: 2,
    });
  });
});

describeShared("tpmap2565", "the official files", () => {
  let data: OfficialData;

  beforeAll(async () => {
    const zip = sharedPath("tha_admbnda_adm3_rtsd_20220121.zip");
    const tables = sharedPath("tpmap2565/tpmap65_train_*.csv");
    data = await loadAll(zip, tables, sharedPath("tpmap2565/tumbon_week1.csv"));
  });

  it("give 7,425 shapes, 3 of them retired, 14 tambons without, 7 names cut", () => {
    const facts = data.boundaries!.facts;
    expect([facts.shapes, facts.current]).toEqual([7425, 7422]);
    expect(facts.retired.map((r) => r.code)).toEqual(["104701", "105001", "530306"]);
    expect(facts.withoutShape).toHaveLength(14);
    const cut = ["342504", "610612", "620112", "640905", "650905", "801210", "801214"];
    expect(facts.cutNames.map((c) => c.code)).toEqual(cut);
    expect(data.boundaries?.about.vintage).toBe("2022-01-22");
  });

  it("place 4,455 of 4,551 rows of each dimension on 4,352 tambons", () => {
    expect(data.indicators?.info.joins).toHaveLength(5);
    for (const report of data.indicators!.info.joins) {
      expect(report).toMatchObject({
        yearBe: 2565,
        rows: 4551,
        matchedByCode: 4211,
        throughCrosswalk: 244,
        unplaced: 96,
        reasons: { "crosswalk-blank": 91, "crosswalk-target-unknown": 5 },
        tambons: 4352,
        summedTambons: 103,
      });
    }
  });

  it("count whole people, and as many as the files hold", () => {
    const { placements, info } = data.indicators!;
    expect(placements.map((p) => p.placement.fractional)).toEqual([0, 0, 0, 0, 0]);
    expect(placements.flatMap((p) => p.issues)).toEqual([]);
    const { placedPeople, unplacedPeople } = info.joins[0]!;
    expect(placedPeople + unplacedPeople).toBe(21_860_417);
  });

  it("list the crosswalk", () => {
    expect(data.indicators?.info.crosswalk).toEqual({
      file: "tumbon_week1.csv",
      rows: 7585,
      blank: 166,
      sharedTargets: 317,
    });
  });
});
