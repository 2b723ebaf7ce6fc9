import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { combineFigures } from "../../../src/domain/combined-figure";
import { completeIndicator, type KeptIndicator } from "../../../src/domain/indicator";
import {
  type AreaFigure,
  type Series,
  STATUS_CODE,
  type YearValues,
} from "../../../src/domain/observation";
import { scatterPoints } from "../../../src/figures/scatter/scatter-points";
import { aggregate, peopleOf } from "../../../src/figures/units/aggregate";
import { areaUnitsOf, UNIT_LEVELS } from "../../../src/figures/units/area-units";
import { someAreas } from "../../support/areas";

const NONE = Number.NaN;
const YEAR = 2565;

/** Three tambons of one amphoe and one of another, with their people; two provinces. */
const areas = {
  ...someAreas([
    ["700801", "ก", "A", "ปท", "DA", "รบ", "PA"],
    ["700802", "ข", "B", "ปท", "DA", "รบ", "PA"],
    ["700803", "ค", "C", "ปท", "DA", "รบ", "PA"],
    ["700901", "ง", "D", "วพ", "DB", "รบ", "PA"],
    ["710101", "จ", "E", "มก", "DC", "กบ", "PB"],
  ]),
  population: Float64Array.from([13_839, 4_970, 5_811, 7_277, 1_000]),
  households: Float64Array.from([4_397, 1_669, 1_773, 3_432, 400]),
};

function anIndicator(unit: KeptIndicator["unit"], change: Partial<KeptIndicator> = {}) {
  const name = { th: "", en: "" };
  const rest = { direction: "neutral", dimension: null, decimals: 1, family: "" } as const;
  return completeIndicator({ id: unit, name, unit, ...rest, ...change });
}

type Told = Partial<AreaFigure> | null;

/** A series of one year; null = missing. */
function seriesOf(figures: readonly Told[], level: Series["level"] = "tambon") {
  const column = (of: (figure: Partial<AreaFigure>) => number | undefined) =>
    Float64Array.from(areas.code, (_, row) => {
      const figure = figures[row];
      return figure ? (of(figure) ?? NONE) : NONE;
    });
  const values: YearValues = {
    value: column((figure) => figure.value),
    numerator: column((figure) => figure.numerator),
    denominator: column((figure) => figure.denominator),
    status: Uint8Array.from(areas.code, (_, row) => {
      const figure = figures[row];
      return STATUS_CODE[figure ? (figure.status ?? "value") : "missing"];
    }),
  };
  return { level, byYear: new Map([[YEAR, values]]) };
}

function at(level: (typeof UNIT_LEVELS)[number]) {
  const scheme = {
    id: "geo6",
    name: { th: "", en: "" },
    source: { th: "", en: "" },
    regions: [{ id: "west", name: { th: "", en: "" }, provinces: ["70", "71"] }],
    outside: [],
  } as const;
  return areaUnitsOf(areas, level, scheme);
}

const values = (...told: number[]) => told.map((value) => ({ value }));

describe("trial X3: a mean income of 8,000 and 12,000 baht among 13,839 and 4,970 people", () => {
  const income = {
    areas,
    indicator: anIndicator("baht"),
    series: seriesOf([{ value: 8_000 }, { value: 12_000 }, null, { value: 10_000 }, null]),
  };
  const amphoe = aggregate(at("amphoe"), income, YEAR);

  it("is 9,056.94 for the amphoe, by population, and says so", () => {
    expect(amphoe.value[0]).toBeCloseTo(9_056.94, 2);
    expect(amphoe.value[1]).toBe(10_000);
    expect(amphoe.weighedBy).toBe("population");
    expect([...amphoe.areas]).toEqual([3, 1, 1]);
    expect([...amphoe.reported]).toEqual([2, 1, 0]);
    expect(amphoe.status[2]).toBe(STATUS_CODE.missing);
  });

  it("is the same in the scatter, and puts the other amphoe first", () => {
    const figure = { ...income, year: YEAR };
    const points = scatterPoints(areas, figure, figure, "amphoe");
    expect(points.x[0]).toBe(amphoe.value[0]);
    expect(points.weighedBy).toEqual(["population"]);
    expect(amphoe.value[1]!).toBeGreaterThan(amphoe.value[0]!);
  });

  it("is weighed by households where the indicator names them", () => {
    const indicator = anIndicator("baht", { weight: "households" });
    const byHouseholds = aggregate(at("amphoe"), { ...income, indicator }, YEAR);
    const right = (8_000 * 4_397 + 12_000 * 1_669) / (4_397 + 1_669);
    expect(byHouseholds.value[0]).toBeCloseTo(right, 9);
    expect(byHouseholds.weighedBy).toBe("households");
  });
});

describe("trial X3: a count of 40 and 60 elderly people", () => {
  const series = seriesOf([...values(40, 60, 0), { value: 50 }, { value: 7 }]);
  const elderly = { areas, indicator: anIndicator("people"), series };

  it("is 100 at the amphoe, and goes up to the country as a sum", () => {
    const made = UNIT_LEVELS.map((level) => aggregate(at(level), elderly, YEAR));
    expect(made.map(({ value }) => [...value])).toEqual([
      [40, 60, 0, 50, 7],
      [100, 50, 7],
      [150, 7],
      [157],
      [157],
    ]);
    expect(made.every(({ weighedBy }) => weighedBy === null)).toBe(true);
    expect(made[4]?.areas[0]).toBe(5);
  });

  it("is 100 in the scatter too", () => {
    const figure = { ...elderly, year: YEAR };
    expect([...scatterPoints(areas, figure, figure, "amphoe").x]).toEqual([100, 50, 7]);
  });

  it("is suppressed with a suppressed part; a missing part is left out and counted", () => {
    const hidden = seriesOf([{ value: 40 }, { status: "suppressed" }, null, { value: 50 }, null]);
    const amphoe = aggregate(at("amphoe"), { ...elderly, series: hidden }, YEAR);
    expect([...amphoe.status]).toEqual([2, 0, 1]);
    expect(amphoe.value[0]).toBeNaN();
    const partial = seriesOf([{ value: 40 }, null, null, { value: 50 }, null]);
    const province = aggregate(at("province"), { ...elderly, series: partial }, YEAR);
    expect([province.value[0], province.reported[0], province.areas[0]]).toEqual([90, 2, 4]);
  });
});

describe("trial 09: shares of 45 of 50, 20 of 200 and 5 of 50", () => {
  const share = (numerator: number, denominator: number) => {
    return { value: (100 * numerator) / denominator, numerator, denominator };
  };
  const series = seriesOf([share(45, 50), share(20, 200), share(5, 50), null, null]);
  const indicator = anIndicator("percent");

  it("are 23.33 % with 70 of 300 at every level, never 36.67", () => {
    for (const level of ["amphoe", "province", "region", "country"] as const) {
      const made = aggregate(at(level), { areas, indicator, series }, YEAR);
      expect(made.value[0], level).toBeCloseTo(23.3333, 4);
      expect([made.numerator[0], made.denominator[0]], level).toEqual([70, 300]);
      expect(made.weighedBy, level).toBeNull();
    }
  });

  it("of 40 % and 10 % without counts are 23.32 % by population 2564, and it says so", () => {
    const rates = seriesOf([null, null, { value: 40 }, { value: 10 }, null]);
    const made = aggregate(at("province"), { areas, indicator, series: rates }, YEAR);
    expect(made.value[0]).toBeCloseTo(23.32, 2);
    expect(made.weighedBy).toBe("population");
    expect(made.numerator[0]).toBeNaN();
    expect(made.denominator[0]).toBeNaN();
  });

  it("take value × denominator where no numerator is told", () => {
    const part = seriesOf([
      { value: 90, denominator: 50 },
      share(20, 200),
      share(5, 50),
      null,
      null,
    ]);
    const made = aggregate(at("amphoe"), { areas, indicator, series: part }, YEAR);
    expect([made.value[0], made.numerator[0]]).toEqual([70 / 3, 70]);
  });
});

describe("an indicator without figures for larger areas", () => {
  const indicator = anIndicator("index", { aggregation: "none" });
  const series = seriesOf(values(1, 2, 3, 4, 5));

  it("has its own at its level and is not for any above, even of a single part", () => {
    expect([...aggregate(at("tambon"), { areas, indicator, series }, YEAR).value]).toEqual([
      1, 2, 3, 4, 5,
    ]);
    const amphoe = aggregate(at("amphoe"), { areas, indicator, series }, YEAR);
    expect(amphoe.notForLevel).toBe(true);
    expect([...amphoe.status]).toEqual([3, 3, 3]);
    expect([...amphoe.value].every(Number.isNaN)).toBe(true);
  });
});

describe("a figure published for amphoe", () => {
  const indicator = anIndicator("people");
  const repeated = seriesOf(values(100, 100, 100, 50, 7), "amphoe");

  it("is taken as it is, repeated below, and stands once in what lies above", () => {
    const made = UNIT_LEVELS.map((l) =>
      aggregate(at(l), { areas, indicator, series: repeated }, YEAR),
    );
    expect(made.slice(0, 3).map(({ value }) => [...value])).toEqual([
      [100, 100, 100, 50, 7],
      [100, 50, 7],
      [150, 7],
    ]);
    expect(made[2]?.areas[0]).toBe(2);
  });

  it("keeps its own numerator and denominator, and goes up by them", () => {
    const rate = (numerator: number, denominator: number): AreaFigure => {
      return { value: (100 * numerator) / denominator, numerator, denominator, status: "value" };
    };
    const published = new Map([
      [
        YEAR,
        new Map([
          ["7008", rate(30, 100)],
          ["7009", rate(10, 300)],
          ["7101", rate(0, 10)],
        ]),
      ],
    ]);
    const series = { ...seriesOf(values(30, 30, 30, 10 / 3, 0), "amphoe"), published };
    const rates = { areas, indicator: anIndicator("percent"), series };
    expect(aggregate(at("amphoe"), rates, YEAR).denominator[0]).toBe(100);
    const province = aggregate(at("province"), rates, YEAR);
    expect([province.value[0], province.numerator[0], province.weighedBy]).toEqual([10, 40, null]);
  });
});

it("a year that is not in the series is missing everywhere", () => {
  const series = seriesOf(values(1, 2, 3, 4, 5));
  const made = aggregate(at("amphoe"), { areas, indicator: anIndicator("people"), series }, 2560);
  expect([...made.status]).toEqual([1, 1, 1]);
});

it("registered people of larger units are sums", () => {
  expect([...peopleOf(areas, at("amphoe"), "population")]).toEqual([24_620, 7_277, 1_000]);
  expect(peopleOf(areas, at("country"), "households")[0]).toBe(11_671);
});

describe("going up in two steps is going up in one", () => {
  const part = fc.record({
    numerator: fc.integer({ min: 0, max: 1000 }),
    rest: fc.integer({ min: 1, max: 1000 }),
    status: fc.constantFrom("value", "value", "value", "missing", "suppressed", "not_applicable"),
  });
  const groups = fc.array(fc.array(part, { minLength: 1, maxLength: 6 }), {
    minLength: 1,
    maxLength: 6,
  });

  it.each([
    ["ratio", "percent"],
    ["sum", "people"],
    ["mean", "baht"],
  ] as const)("%s", (aggregation, unit) => {
    fc.assert(
      fc.property(groups, (told) => {
        const figures = told.map((of) =>
          of.map(({ numerator, rest, status }): AreaFigure => {
            if (status !== "value") {
              return { value: NONE, numerator: NONE, denominator: NONE, status };
            }
            const denominator = numerator + rest;
            const scale = unit === "percent" ? 100 : 1;
            const value = aggregation === "sum" ? numerator : (scale * numerator) / denominator;
            return { value, numerator, denominator, status };
          }),
        );
        const rule = { aggregation, unit };
        const once = combineFigures(figures.flat(), rule);
        const twice = combineFigures(
          figures.map((of) => combineFigures(of, rule)),
          rule,
        );
        expect(twice.status).toBe(once.status);
        for (const key of ["value", "numerator", "denominator"] as const) {
          if (Number.isNaN(once[key])) expect(twice[key]).toBeNaN();
          else expect(twice[key]).toBeCloseTo(once[key], 6);
        }
      }),
    );
  });
});
