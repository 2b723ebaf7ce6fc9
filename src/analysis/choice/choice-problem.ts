import { ok, type Result } from "../../base/result";
import { bestRows } from "./best-rows";
import type { CandidateTable } from "./candidate-table";
import { candidateRows, candidatesOf, codeOrder, fullSize } from "./candidates";
import type { ChoiceRules, ImpossibleRule } from "./choice";
import type { ChoiceInputs } from "./choice-inputs";
import { needsSolver } from "./choose-fast";
import { impossibleRules } from "./impossible-rules";
import type { Normalised } from "./normalise-criteria";
import { scoreInto } from "./score-areas";
import type { Solver } from "./solver";
import { topK } from "./top-k";

/**
 * A study shrunk to its candidates, in order of code, to be decided again and again under other
 * weights or values. `choose` gives positions of the chosen; null = the rules cannot be kept,
 * "unfinished" = the solver ran out of time.
 */
export type ChoiceProblem = {
  /** Row in the study's table of each candidate. */
  readonly rows: readonly number[];
  readonly normalised: Normalised;
  /** One column per criterion, as published. */
  readonly values: readonly Float64Array[];
  choose(score: Float64Array): ArrayLike<number> | null | "unfinished";
  /** Scores for these weights in one array that is written anew each time. */
  score(weights: ArrayLike<number>, columns?: readonly Float64Array[]): Float64Array;
};

/** Time that the solver may take for one set. */
const SECONDS = 30;

/** The contest, or what makes every set impossible. `loadSolver` is asked for only where needed. */
export async function makeChoiceProblem(
  choiceInputs: ChoiceInputs,
  loadSolver: () => Promise<Result<Solver>>,
): Promise<Result<ChoiceProblem | { readonly impossible: readonly ImpossibleRule[] }>> {
  const { table, rules, method } = choiceInputs;
  const whole = new Float64Array(table.codes.length);
  scoreInto(whole, choiceInputs.normalised, choiceInputs.weights, method);
  const impossible = impossibleRules(candidatesOf(table, whole, rules));
  if (impossible.length > 0) return ok({ impossible });
  const place = codeOrder(table.codes);
  const rows = candidateRows(table, rules).filter((row) => !Number.isNaN(whole[row]));
  rows.sort((a, b) => place[a]! - place[b]!);
  const small = shrink(table, rows);
  const at = new Map(rows.map((row, k) => [row, k]));
  const forcedIn = rules.forcedIn.flatMap((row) => at.get(row) ?? []);
  const normalised = {
    ...choiceInputs.normalised,
    columns: pick(choiceInputs.normalised.columns, rows),
  };
  const choose = await chooser(small, { ...rules, forcedIn, forcedOut: [] }, loadSolver);
  if (!choose.ok) return choose;
  const score = new Float64Array(rows.length);
  return ok({
    rows,
    normalised,
    values: small.values,
    choose: choose.value,
    score(weights, columns = normalised.columns) {
      scoreInto(score, { ...normalised, columns }, weights, method);
      return score;
    },
  });
}

async function chooser(
  table: CandidateTable,
  rules: ChoiceRules,
  loadSolver: () => Promise<Result<Solver>>,
): Promise<Result<ChoiceProblem["choose"]>> {
  const candidates = candidatesOf(table, new Float64Array(table.codes.length), rules);
  if (!needsSolver(candidates)) {
    const pickBest = topK(table, rules);
    const full = fullSize(candidates);
    return ok((score) => {
      const chosen = pickBest(score);
      return chosen.length === full ? chosen : null;
    });
  }
  const solver = await loadSolver();
  if (!solver.ok) return solver;
  return ok((score) => {
    const until = performance.now() + SECONDS * 1000;
    const best = bestRows(candidatesOf(table, score, rules), solver.value, until, { ties: false });
    if (best.kind === "unfinished") return "unfinished";
    return best.kind === "optimal" ? best.rows : null;
  });
}

function shrink(table: CandidateTable, rows: readonly number[]): CandidateTable {
  const whole = (column: Int32Array) => Int32Array.from(rows, (row) => column[row]!);
  const real = (column: Float64Array) => Float64Array.from(rows, (row) => column[row]!);
  return {
    codes: rows.map((row) => table.codes[row]!),
    place: whole(table.place),
    amphoe: whole(table.amphoe),
    lon: real(table.lon),
    lat: real(table.lat),
    values: pick(table.values, rows),
    passes: new Uint8Array(rows.length).fill(1),
  };
}

function pick(columns: readonly Float64Array[], rows: readonly number[]): Float64Array[] {
  return columns.map((column) => Float64Array.from(rows, (row) => column[row]!));
}
