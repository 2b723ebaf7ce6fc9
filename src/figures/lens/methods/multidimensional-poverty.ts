import { quantileBreaks } from "../../../analysis";
import { ok } from "../../../base/result";
import type { PovertyFigure, PovertyRule } from "../../../domain/poverty";
import { classByBreaks } from "../../classes/class-by-breaks";
import { figureOf } from "../../poverty/every-area";
import { povertyYear, sumOfPlace } from "../../poverty/place-poverty";
import { country } from "../../poverty/places";
import type { Lens, LensResult } from "../lens";
import { withFigure } from "../rate-figures";

const CLASSES = 5;

type Choice = PovertyRule & { readonly figure: PovertyFigure };

const DEFAULT: Choice = { cutoff: 1, weights: null, figure: "m0" };

/** Poverty in several dimensions, M0 or H, by the cut-off and weights of the view. */
export const multidimensionalPoverty: Lens = {
  apply: async ({ app, figure, choice }, ports) => {
    const loaded = await ports.poverty(app);
    if (!loaded.ok) return loaded;
    const data = loaded.value;
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
  const known = withFigure(values);
  return {
    ...classesOf(values, status),
    ramp: { kind: "sequential" },
    values,
    decimals: figure === "h" ? 2 : 4,
    about: { year: about.year, demonstration: about.demonstration },
    facts: {
      figure: `multidimensional-poverty.figure.${figure}`,
      k: cutoff,
      weights: weights === null ? "multidimensional-poverty.equal" : weights.join(":"),
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
  const { classOf, items } = classByBreaks(values, { status }, bounds);
  const [zeros, ...others] = items;
  if (items.every(({ count }) => count === 0)) return { classOf, items: [] };
  const none = { key: "zero", tone: "zero", count: zeros?.count ?? 0 } as const;
  return { classOf, items: [none, ...others] };
}

function noteOf(known: number, joint: boolean): string {
  if (joint) return "multidimensional-poverty.fromJoint";
  return known > 0 ? "multidimensional-poverty.fromRates" : "multidimensional-poverty.needsJoint";
}
