import { describe, expect, it } from "vitest";
import { atlasConsole } from "../../src/actions/console";
import { openDatabase } from "../../src/actions/open-database";
import { openProtectedHouseholds } from "../../src/actions/open-protected-households";
import { ok } from "../../src/base/result";
import type { Built } from "../../src/catalogue/intake/vocabulary/draft";
import { withDatasets } from "../../src/domain/shown-datasets";
import { built, type Cells } from "../catalogue/filled-form";
import { startNodeEngine } from "../support/node-engine";
import { MANIFEST, serve } from "../support/small-country";

const start = async () => ok(await startNodeEngine());
const load = async () => ({
  datasets: [],
  questions: [],
  problems: [],
  crosswalks: [],
  ignored: [],
});

/** The small country with the datasets of a form among its own. */
function withForm(id: string, rows: readonly Cells[]) {
  const datasets: readonly Built[] = built(id, rows).datasets;
  const files = datasets.flatMap((one) => one.files.map(({ name, bytes }) => [name, bytes]));
  const manifest = withDatasets(
    MANIFEST,
    datasets.map((one) => one.info),
  );
  return { manifest, fetchBytes: serve(Object.fromEntries(files)), start };
}

async function ask(form: ReturnType<typeof withForm>, question: string) {
  const opened = await openDatabase(form);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  expect(opened.value.problems).toEqual([]);
  const shell = atlasConsole({
    database: Promise.resolve(opened),
    rendered: Promise.resolve(),
    load,
  });
  const rows = await shell.sql(question);
  await opened.value.close();
  return rows;
}

const household: Cells = {
  ...{ tambon_code: "500101", year_be: "2568", members: "3" },
  ...{ health: "1", living: "1", education: "1", income: "0", accessibility: "-" },
};

describe("what forms give in SQL", () => {
  it("is the register of problems", async () => {
    const form = withForm("problem-register", [
      {
        ...{ tambon_code: "500101", year_be: "2568", source: "ThaiQM", type: "ความยากจน" },
        ...{ households: "1,234", status: "กำลังแก้ไข" },
      },
    ]);
    expect(await ask(form, "select * from problem")).toEqual([
      {
        ...{ area_code: "500101", level: "tambon", year_be: 2568, source: "thaiqm" },
        ...{ type: "ความยากจน", households: 1234, status: "working" },
      },
    ]);
  });

  it("is a list of indicators by round", async () => {
    const form = withForm("indicator-list", [
      { round: "2566-2570", no: "38", category: "หมวด", indicator: "ข้อความ", threshold: "40,000" },
    ]);
    expect(await ask(form, "select round, no, threshold from indicator_list")).toEqual([
      { round: "2566-2570", no: 38, threshold: 40_000 },
    ]);
  });

  it("is the level of villages with their assessments, those below level 1 too", async () => {
    const marks = (from: number) =>
      Object.fromEntries(
        Array.from({ length: 23 }, (_, i) => [`sep_${i + 1}`, i < from ? "1" : "0"]),
      );
    const form = withForm("sep-village", [
      { village_code: "50010101", year_be: "2568", ...marks(23) },
      { village_code: "50010102", year_be: "2568", ...marks(3) },
    ]);
    expect(await ask(form, "select village_code, level from sep_village")).toEqual([
      { village_code: "50010101", level: 3 },
    ]);
    const all = "select village_code, level, passed from sep_assessment order by 1";
    expect(await ask(form, all)).toMatchObject([
      { village_code: "50010101", level: 3 },
      { village_code: "50010102", level: 0, passed: "1,2,3" },
    ]);
  });

  it("is never a household: rates and cells only", async () => {
    const form = withForm(
      "bmn-household",
      Array.from({ length: 12 }, () => household),
    );
    const cells = "select area_code, mask, people from poverty_cell where dataset = 'mine-cells'";
    expect(await ask(form, cells)).toEqual([{ area_code: "500101", mask: 8, people: 36 }]);
    const tables = await ask(form, "select table_name as t from information_schema.tables");
    expect(tables.filter(({ t }) => String(t).includes("household"))).toEqual([]);
  });

  it("is no pin: those go to the protected households", async () => {
    const pin = { lon: "98.9", lat: "18.7", tambon_code: "500101", category: "good-deed" };
    const form = withForm("household-pins", [{ ...pin, consent: "1/2/2568" }, pin]);
    const protectedHouseholds = await openProtectedHouseholds(form);
    expect(protectedHouseholds).toMatchObject({ ok: true, value: { households: 1 } });
    const kinds = "select count(*) as n from unplaced where dataset = 'mine'";
    expect(await ask(form, kinds)).toEqual([{ n: 0 }]);
  });
});
