import { alkireFoster, maskRows } from "../../analysis";
import type { AreaTable } from "../../domain/area";
import { DIMENSIONS } from "../../domain/indicator";
import { STATUS_CODE } from "../../domain/observation";
import { CELLS, type PovertyFigure, type PovertyRule } from "../../domain/poverty";
import type { JointYear } from "./joint-year";
import type { PovertyData } from "./place-poverty";
import { sumRates } from "./place-sums";
import { povertyFigures, shareOfCutoff } from "./poverty-figures";

/** A figure of every area, NaN where there is none, and why in `status` (`STATUS_CODE`). */
export type AreaFigures = { readonly values: Float64Array; readonly status: Uint8Array };

type Wanted = PovertyRule & { readonly figure: PovertyFigure };

const ROWS = maskRows(DIMENSIONS.length);

/**
 * H in percent or M0 (0 to 1) of every tambon in one year: from joint cells, or from rates as far as
 * they tell it exactly. One map never mixes the two.
 */
export function figureOf(
  data: PovertyData,
  from: { kind: "joint" | "rates" | undefined; year: number; areas: AreaTable },
  rule: Wanted,
): AreaFigures {
  const joint = from.kind === "joint" ? data.joint?.of(from.year) : null;
  if (joint) return figuresOfCells(joint, rule);
  return figuresOfRates(data, from.year, from.areas, rule);
}

/** The figure of every area from joint cells. */
export function figuresOfCells({ people, status }: JointYear, rule: Wanted): AreaFigures {
  const options = { cutoff: shareOfCutoff(rule), ...(rule.weights && { weights: rule.weights }) };
  const values = new Float64Array(status.length).fill(Number.NaN);
  for (let row = 0; row < values.length; row++) {
    if (status[row] !== STATUS_CODE.value) continue;
    const population = people.subarray(row * CELLS, (row + 1) * CELLS);
    const { H, M0 } = alkireFoster(ROWS, { ...options, population });
    values[row] = rule.figure === "h" ? 100 * H : M0;
  }
  return { values, status };
}

function figuresOfRates(
  { rates }: PovertyData,
  year: number,
  areas: AreaTable,
  rule: Wanted,
): AreaFigures {
  const values = new Float64Array(areas.count).fill(Number.NaN);
  const status = new Uint8Array(areas.count).fill(STATUS_CODE.missing);
  const byYear = rates?.of(year);
  if (!byYear) return { values, status };
  for (let row = 0; row < areas.count; row++) {
    const sum = sumRates(byYear, areas.population, [row]);
    const { H, M0 } = sum ? povertyFigures(sum, rule) : { H: null, M0: null };
    const exact = H && H.low === H.high ? 100 * H.low : Number.NaN;
    const value = rule.figure === "h" ? exact : (M0 ?? Number.NaN);
    values[row] = value;
    if (!Number.isNaN(value)) status[row] = STATUS_CODE.value;
    else if (byYear.five.some((one) => one?.status[row] === STATUS_CODE.suppressed)) {
      status[row] = STATUS_CODE.suppressed;
    }
  }
  return { values, status };
}
