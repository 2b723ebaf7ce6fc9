import { quantileBreaks } from "../../analysis";
import { ok } from "../../base/result";
import type { YearValues } from "../../domain/observation";
import type { PovertyFigure, PovertyRule } from "../../domain/poverty";
import { figureOf } from "../../figures/poverty/every-area";
import { povertyYear, sumOfPlace } from "../../figures/poverty/place-poverty";
import { country } from "../../figures/poverty/places";
import { paletteColours } from "../../layers/palettes";
import { loadJoint } from "../poverty/load-joint";
import { loadRates } from "../poverty/load-rates";
import { classByBreaks } from "./class-by-breaks";
import type { Lens, LensResult } from "./lens";

const CLASSES = 5;

/** Nearly white: nobody is poor by the rule. */
const ZERO = "#fbfbf8";

type Choice = PovertyRule & { readonly figure: PovertyFigure };

const DEFAULT: Choice = { cutoff: 1, weights: null, figure: "m0" };

/** Poverty in several dimensions, M0 or H, by the cut-off and weights of the view. */
export const m0: Lens = {
  id: "m0",
  pair: "none",
  apply: async ({ app, figure, choice }) => {
    const [joint, rates] = await Promise.all([loadJoint(app), loadRates(app)]);
    if (!joint.ok) return joint;
    if (!rates.ok) return rates;
    const data = { joint: joint.value, rates: rates.value };
    const year = povertyYear(data, figure.year);
    const whole = sumOfPlace(data, app.areas, country(app.areas), year);
    const rule = choice.poverty ?? DEFAULT;
    const used = whole?.kind === "joint" ? data.joint : data.rates;
    const { values, status } = figureOf(data, { kind: whole?.kind, year, areas: app.areas }, rule);
    return ok(
      lensResult(values, status, rule, {
        year,
        demonstration: used?.datasetOf(year)?.demonstration ?? false,
        joint: whole?.kind === "joint",
      }),
    );
  },
};

function lensResult(
  values: Float64Array,
  status: Uint8Array,
  { cutoff, weights, figure }: Choice,
  about: { year: number; demonstration: boolean; joint: boolean },
): LensResult {
  const known = values.reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : 1), 0);
  return {
    lens: "m0",
    ...classesOf(values, status),
    values,
    decimals: figure === "h" ? 2 : 4,
    about: { year: about.year, demonstration: about.demonstration },
    facts: {
      figure: `m0.figure.${figure}`,
      k: cutoff,
      weights: weights === null ? "m0.equal" : weights.join(":"),
      n: known,
      note: noteOf(known, about.joint),
    },
  };
}

/** Zero first, as a class of its own, then quantiles of what is above it. */
function classesOf(
  values: Float64Array,
  status: Uint8Array,
): Pick<LensResult, "classOf" | "items"> {
  const { breaks } = quantileBreaks(
    values.filter((value) => value > 0),
    CLASSES,
  );
  const bounds = [0, ...breaks];
  const yearValues: YearValues = { value: values, numerator: values, denominator: values, status };
  const colours = [ZERO, ...paletteColours("ylorbr", breaks.length)];
  const { classOf, items } = classByBreaks(values, yearValues, bounds, colours);
  const [zeros, ...others] = items;
  if (items.every(({ count }) => count === 0)) return { classOf, items: [] };
  const none = { key: "zero", colour: ZERO, count: zeros?.count ?? 0 };
  return { classOf, items: [none, ...others] };
}

function noteOf(known: number, joint: boolean): string {
  if (joint) return "m0.fromJoint";
  return known > 0 ? "m0.fromRates" : "m0.needsJoint";
}
