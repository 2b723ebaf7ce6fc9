import type { Highs, ModelData } from "highs";
import { fail, ok, type Result } from "../../base/result";
import type { Programme, Solution, Solver } from "./solver";

/** No gap is left open, so that what is optimal is optimal (sums of scores to 10⁻⁶). */
const EXACT = {
  output_flag: false,
  mip_rel_gap: 0,
  mip_abs_gap: 1e-9,
};

let loading: Promise<Result<Solver>> | null = null;

/**
 * The solver HiGHS (Huangfu and Hall 2018), compiled to WebAssembly, loaded once. `wasmUrl`: where
 * a browser finds its binary; Node finds it by itself.
 */
export function loadHighs(wasmUrl?: string): Promise<Result<Solver>> {
  loading ??= load(wasmUrl).then((loaded) => {
    if (!loaded.ok) loading = null;
    return loaded;
  });
  return loading;
}

async function load(wasmUrl: string | undefined): Promise<Result<Solver>> {
  try {
    const { default: loadRuntime } = await import("highs");
    const highs = await loadRuntime(wasmUrl ? { locateFile: () => wasmUrl } : {});
    return ok({
      solve: (programme, seconds) => solve(highs, programme, seconds),
      relax: (programme, seconds) => relax(highs, programme, seconds),
    });
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    return fail({ kind: "solver-unavailable", detail });
  }
}

function solve(highs: Highs, programme: Programme, seconds: number): Solution {
  if (!(seconds > 0)) return { kind: "unfinished" };
  const { optimal, infeasible, unboundedOrInfeasible } = highs.constants.modelStatus;
  return highs.withModel(modelOf(highs, programme, true), (model): Solution => {
    model.options.set({ ...EXACT, time_limit: seconds });
    const { modelStatus } = model.run();
    if (modelStatus === infeasible || modelStatus === unboundedOrInfeasible)
      return { kind: "infeasible" };
    if (modelStatus !== optimal) return { kind: "unfinished" };
    const values = model.getSolution().colValue;
    const taken = [...programme.weights.keys()].filter((i) => values[i]! > 0.5);
    return keepsRows(programme, taken) ? { kind: "optimal", taken } : { kind: "unfinished" };
  });
}

function relax(highs: Highs, programme: Programme, seconds: number): ReturnType<Solver["relax"]> {
  if (!(seconds > 0)) return { kind: "unfinished" };
  const { optimal, infeasible, unboundedOrInfeasible } = highs.constants.modelStatus;
  return highs.withModel(modelOf(highs, programme, false), (model) => {
    model.options.set({ ...EXACT, time_limit: seconds });
    const { modelStatus } = model.run();
    if (modelStatus === infeasible || modelStatus === unboundedOrInfeasible)
      return { kind: "infeasible" as const };
    if (modelStatus !== optimal) return { kind: "unfinished" as const };
    const { rowDual, colValue } = model.getSolution();
    return { kind: "optimal" as const, duals: rowDual, parts: colValue };
  });
}

function modelOf(highs: Highs, { weights, rows }: Programme, isWhole: boolean): ModelData {
  const indices: number[] = [];
  const values: number[] = [];
  const starts = [0];
  for (const { members, factors } of rows) {
    for (let k = 0; k < members.length; k++) {
      indices.push(members[k]!);
      values.push(factors ? factors[k]! : 1);
    }
    starts.push(indices.length);
  }
  const size = { numCols: weights.length, numRows: rows.length };
  return {
    ...size,
    sense: highs.constants.objectiveSense.maximize,
    colCost: weights,
    colLower: new Float64Array(weights.length),
    colUpper: new Float64Array(weights.length).fill(1),
    rowLower: rows.map(({ least }) => least),
    rowUpper: rows.map(({ most }) => (Number.isFinite(most) ? most : highs.infinity)),
    matrix: { format: "csr", ...size, starts, indices, values },
    integrality: new Int32Array(weights.length).fill(isWhole ? 1 : 0),
  };
}

/** Rounded solutions are checked again in whole numbers. */
function keepsRows({ rows, weights }: Programme, taken: readonly number[]): boolean {
  const isTaken = new Uint8Array(weights.length);
  for (const i of taken) isTaken[i] = 1;
  return rows.every(({ members, factors, least, most }) => {
    let sum = 0;
    for (let k = 0; k < members.length; k++)
      sum += isTaken[members[k]!]! * (factors ? factors[k]! : 1);
    return sum >= least - 1e-7 && sum <= most + 1e-7;
  });
}
