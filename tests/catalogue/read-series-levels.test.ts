import { describe, expect, it } from "vitest";
import { readSeries } from "../../src/catalogue/arrow/read-series";
import { type SeriesRow, writeSeries } from "../../src/catalogue/arrow/write-series";
import { STATUS_CODE } from "../../src/domain/observation";
import { type AggregateInput, aggregate } from "../../src/figures/units/aggregate";
import { areaUnitsOf } from "../../src/figures/units/area-units";
import { someAreas } from "./areas-fixture";

const areas = someAreas(["400101", "400201", "500101", "500102", "500201"]);

const figure = (areaCode: string, value: number, status: SeriesRow["status"] = "value") => ({
  areaCode,
  yearBe: 2565,
  value,
  numerator: value,
  denominator: 100,
  status,
});

const read = (...rows: SeriesRow[]) =>
  readSeries(writeSeries(rows), "f", areas, { dataset: "d", indicator: "i" });

describe("a series of larger areas", () => {
  it("repeats a province's figure on its tambons, without the counts, which are the province's", () => {
    const series = read(figure("50", 12));
    const yearValues = series.ok ? series.value.byYear.get(2565)! : null;
    expect(series).toMatchObject({ value: { level: "province" } });
    expect([...yearValues!.value]).toEqual([Number.NaN, Number.NaN, 12, 12, 12]);
    expect([...yearValues!.numerator, ...yearValues!.denominator].every(Number.isNaN)).toBe(true);
    expect(yearValues!.status[0]).toBe(STATUS_CODE.missing);
  });

  it("keeps what is suppressed or missing apart from zero", () => {
    const series = read(figure("4001", Number.NaN, "suppressed"), figure("5001", 0));
    const yearValues = series.ok ? series.value.byYear.get(2565)! : null;
    expect(series).toMatchObject({ value: { level: "amphoe" } });
    const { suppressed, missing, value } = STATUS_CODE;
    expect([...yearValues!.status]).toEqual([suppressed, missing, value, value, missing]);
    expect(yearValues!.value[2]).toBe(0);
  });

  it("lets figures of smaller areas go over those of larger ones", () => {
    const series = read(figure("500102", 3), figure("5001", 2), figure("50", 1));
    const yearValues = series.ok ? series.value.byYear.get(2565)! : null;
    expect([...yearValues!.value].slice(2)).toEqual([2, 3, 1]);
    expect(yearValues!.denominator[3]).toBe(100);
  });

  it("has no figure for an amphoe that no row speaks of, not even that of its first tambon", () => {
    const series = read(figure("400101", 3), figure("500102", 9), figure("5001", 2));
    if (!series.ok) throw new Error(series.problem.kind);
    const of = {
      areas,
      indicator: { aggregation: "ratio", unit: "percent", weight: "population" },
    };
    const input = { ...of, series: series.value } as AggregateInput;
    const amphoe = areaUnitsOf(areas, "amphoe");
    const { value, status } = aggregate(amphoe, input, 2565);
    const at = (code: string) => amphoe.indexOf.get(code) ?? -1;
    expect([value[at("5001")], value[at("4001")]]).toEqual([2, Number.NaN]);
    expect(status[at("4001")]).toBe(STATUS_CODE.missing);
  });

  it("refuses unknown and repeated areas of any level", () => {
    for (const rows of [
      [figure("77", 1)],
      [figure("5009", 1)],
      [figure("50", 1), figure("50", 2)],
    ]) {
      expect(read(...rows)).toMatchObject({ problem: { kind: "file-damaged", file: "f" } });
    }
  });
});

it("says of tambons' own figures that they are", () => {
  expect(read(figure("500101", 1))).toMatchObject({ value: { level: "tambon" } });
});
