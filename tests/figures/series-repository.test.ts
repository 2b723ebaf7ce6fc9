import { expect, it } from "vitest";
import { fail, ok } from "../../src/base/result";
import type { Series, YearValues } from "../../src/domain/observation";
import {
  type ReadSeriesFile,
  seriesKey,
  seriesRepository,
} from "../../src/figures/series/series-repository";
import { someAreas } from "../catalogue/areas-fixture";

const AREAS = someAreas(["100101"]);

const yearOf = (value: number) => ({ value: Float64Array.of(value) }) as unknown as YearValues;

/** Files of one year each, named by their content: `2564=4` holds the figure 4 of 2564. */
function reading() {
  const asked: string[] = [];
  const read: ReadSeriesFile = async (file, of) => {
    asked.push(file);
    const [year = 0, value = 0] = file.split("=").map(Number);
    if (Number.isNaN(year)) return fail({ kind: "file-damaged", file, detail: "" });
    const byYear = new Map([[year, yearOf(value)]]);
    return ok({ ...of, years: [year], byYear, level: "tambon" } as unknown as Series);
  };
  return { asked, repository: seriesRepository(read) };
}

const part = (dataset: string, file: string, hidden: number[] = []) => ({
  dataset,
  file,
  years: [Number.parseInt(file, 10)],
  hidden,
});
const request = (indicator: string, ...parts: ReturnType<typeof part>[]) => ({
  indicator,
  source: { dataset: parts.at(-1)?.dataset ?? "", parts },
});

it("gives each of two indicators with equal figures its own series", async () => {
  const { repository } = reading();
  const [toilet, water] = ["toilet", "water"].map((id) => request(id, part("twins", "2565=0")));
  expect(seriesKey(toilet!)).not.toBe(seriesKey(water!));
  expect(await repository.load(toilet!, AREAS)).toMatchObject({ value: { indicator: "toilet" } });
  expect(await repository.load(water!, AREAS)).toMatchObject({ value: { indicator: "water" } });
});

it("tells apart datasets and years of the same file", () => {
  const keys = [
    request("a", part("first", "2565=0")),
    request("a", part("second", "2565=0")),
    request("a", part("first", "2565=0", [2565])),
  ].map(seriesKey);
  expect(new Set(keys).size).toBe(3);
});

it("joins the years of all parts, a hidden year from the later one", async () => {
  const { repository } = reading();
  const wanted = request("a", part("first", "2564=4"), part("second", "2565=5"));
  const joined = await repository.load(wanted, AREAS);
  expect(joined).toMatchObject({ value: { dataset: "second", years: [2564, 2565] } });
  const later = request("a", part("first", "2565=4", [2565]), part("second", "2565=5"));
  const shown = await repository.load(later, AREAS);
  expect(shown.ok && [...shown.value.byYear].map(([y, { value }]) => [y, value[0]])).toEqual([
    [2565, 5],
  ]);
});

it("reads the same figures once, also for those who ask at the same time", async () => {
  const { asked, repository } = reading();
  const same = () => repository.load(request("a", part("first", "2564=4")), AREAS);
  const [one, two] = await Promise.all([same(), same()]);
  expect(one).toBe(two);
  expect(await same()).toBe(one);
  expect(asked).toEqual(["2564=4"]);
});

it("names an indicator without a source, and reads anew after a failure", async () => {
  const { asked, repository } = reading();
  const none = await repository.load({ indicator: "x", source: undefined }, AREAS);
  expect(none).toMatchObject({ problem: { kind: "file-missing", file: "x" } });
  const broken = request("a", part("first", "broken"));
  for (const _ of [1, 2]) {
    expect(await repository.load(broken, AREAS)).toMatchObject({ problem: { file: "broken" } });
  }
  expect(asked).toEqual(["broken", "broken"]);
});
