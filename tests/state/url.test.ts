import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { OVERLAY_IDS } from "../../src/layers/overlays";
import { parseSearch, readView, stringifySearch, writeView } from "../../src/state/url/search";
import { DEFAULT_VIEW, FIELDS, type ViewState } from "../../src/state/url/view-state";

const indicator = fc.constantFrom("poverty_income", "poverty_any", "poverty_health");
const year = fc.integer({ min: 2550, max: 2580 });
const code = fc.integer({ min: 100000, max: 999999 }).map(String);

/** Views with every part that is not as it was at first; a new part may be left to its default. */
const someParts: fc.Arbitrary<Partial<ViewState>> = fc.record({
  lang: fc.constantFrom("th" as const, "en" as const),
  indicator,
  year,
  method: fc.constantFrom(
    "quantile" as const,
    "equal" as const,
    "jenks" as const,
    "box" as const,
    "deviation" as const,
    "manual" as const,
  ),
  classes: fc.integer({ min: 3, max: 7 }),
  breaks: fc.option(
    fc
      .uniqueArray(fc.integer({ min: -500, max: 9999 }), { minLength: 1, maxLength: 6 })
      .map((values) => values.sort((a, b) => a - b).map((v) => v / 4)),
  ),
  palette: fc.constantFrom("ylorbr" as const, "viridis" as const),
  zero: fc.boolean(),
  scheme: fc.constantFrom("geo6" as const, "planning6_2560" as const),
  compare: fc.constantFrom("none" as const, "side" as const, "swipe" as const),
  indicator2: fc.option(indicator),
  year2: fc.option(year),
  split: fc.integer({ min: 0, max: 100 }),
  lens: fc.constantFrom("value" as const, "hotspot" as const, "change" as const),
  neighbours: fc.constantFrom("queen" as const, "nearest6" as const),
  islands: fc.boolean(),
  fdr: fc.boolean(),
  seed: fc.integer({ min: 1, max: 999_999 }),
  colourBy: fc.constantFrom("indicator", "score"),
  plan: fc.option(fc.stringMatching(/^[A-Za-z0-9_-]{4,60}$/)),
  cutoff: fc.integer({ min: 1, max: 5 }),
  weights: fc.option(fc.tuple(...[1, 2, 3, 4, 5].map(() => fc.integer({ min: 1, max: 9 })))),
  povertyFigure: fc.constantFrom("m0" as const, "h" as const),
  expectation: fc.constantFrom("country" as const, "region" as const),
  measure: fc.constantFrom("absolute" as const, "significance" as const),
  sameClasses: fc.boolean(),
  scatter: fc.boolean(),
  brush: fc.constantFrom(null, [0, 1.5, -2, 10]),
  scatterLevel: fc.constantFrom("tambon" as const, "province" as const),
  multiples: fc.constantFrom("regions" as const, "years" as const),
  overlays: fc.subarray([...OVERLAY_IDS]),
  selected: fc.option(code),
  camera: fc.option(
    fc.record({
      lon: fc.integer({ min: 97000, max: 106000 }).map((v) => v / 1000),
      lat: fc.integer({ min: 5000, max: 21000 }).map((v) => v / 1000),
      zoom: fc.integer({ min: 400, max: 1600 }).map((v) => v / 100),
    }),
  ),
  roles: fc
    .uniqueArray(code, { maxLength: 20 })
    .map((codes) => codes.sort().map((c) => ({ code: c, role: "pilot" as const }))),
  thresholds: fc.array(
    fc.record({
      indicator,
      comparison: fc.constantFrom("gte" as const, "lte" as const),
      bound: fc.integer({ min: 0, max: 400 }).map((v) => v / 4),
    }),
    { maxLength: 4 },
  ),
  unjudged: fc.boolean(),
  region: fc.option(fc.constantFrom("north", "C-Lower1")),
  group: fc.option(fc.constantFrom("pilot" as const, "other" as const)),
  sort: fc.constantFrom("", "-poverty_income", "name"),
  explore: fc.option(fc.constantFrom("areas" as const, "households" as const)),
});

const anyView = someParts.map((parts): ViewState => ({ ...DEFAULT_VIEW, ...parts }));

describe("the view's state in the URL", () => {
  it("comes back as it was written", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { view: back, problems } = readView(parseSearch(stringifySearch(writeView(view))));
        expect(problems).toEqual([]);
        expect(back).toEqual(view);
      }),
    );
  });

  it("writes nothing for a fresh view", () => {
    expect(stringifySearch(writeView(DEFAULT_VIEW))).toBe("");
  });

  it("falls back on any text and names the field", () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(FIELDS)), fc.string(), ([name, codec], text) => {
        const { view, problems } = readView({ [name]: text });
        expect(Object.keys(view).sort()).toEqual(Object.keys(DEFAULT_VIEW).sort());
        expect(problems.length).toBe(codec.parse(text) === null ? 1 : 0);
      }),
    );
  });

  it.each([
    ["excess", "relative-risk"],
    ["gi", "getis-ord"],
    ["m0", "multidimensional-poverty"],
  ])("reads the lens of an older link, %s, by the name it has now", (former, lens) => {
    const { view, problems } = readView({ lens: former });
    expect([view.lens, problems]).toEqual([lens, []]);
    expect(writeView(view).lens).toBe(lens);
  });

  it.each([
    ["k", "9"],
    ["y", "1e3"],
    ["cam", "500,0,3"],
    ["br", "5_3"],
    ["k5", "6"],
    ["w5", "0_0_0_0_0"],
    ["sel", "<script>"],
    ["roles", "p12"],
    ["f", "poverty_income.gt.3"],
  ])("ignores %s=%s", (name, text) => {
    const { view, problems } = readView({ [name]: text });
    expect(view).toEqual(DEFAULT_VIEW);
    expect(problems).toEqual([{ kind: "url-value-ignored", field: name, value: text }]);
  });
});

describe("numbers in a link", () => {
  it("are written out, so that very small and very large ones come back", () => {
    const bounds = [-1e21, 5e-324, 1.25e-7, 1e-7 + 1, 12345678.9];
    const thresholds = bounds.map(
      (bound) => ({ indicator: "a", comparison: "gte", bound }) as const,
    );
    const view: ViewState = { ...DEFAULT_VIEW, breaks: bounds, thresholds };
    const { view: read, problems } = readView(parseSearch(stringifySearch(writeView(view))));
    expect(problems).toEqual([]);
    expect(read.breaks).toEqual(bounds);
    expect(read.thresholds).toEqual(thresholds);
  });
});
