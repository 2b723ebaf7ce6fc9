import { fail, ok, type Result } from "../../base/result";
import type { ChoiceInputs, SwitchPoint } from "./choice-inputs";
import { type ChoiceProblem, makeChoiceProblem } from "./choice-problem";
import { withOneWeight } from "./one-weight";
import type { Work } from "./robustness";

/** Who is still chosen at a weight; null where the solver ran out of time. */
type ChosenAt = (percent: number) => ReadonlySet<number> | null;

/**
 * For each chosen area and each weight, the nearest whole per cent at which that weight (the others
 * in proportion) pushes the area out: everything is chosen anew at every per cent from the present
 * weight down to 0 and up to 100. In order of criterion, then of `chosen`.
 */
export async function tornado(
  choiceInputs: ChoiceInputs,
  chosen: readonly number[],
  { loadSolver, report = () => undefined }: Work,
): Promise<Result<SwitchPoint[]>> {
  const prepared = await makeChoiceProblem(choiceInputs, loadSolver);
  if (!prepared.ok) return prepared;
  const choiceProblem = prepared.value;
  if ("impossible" in choiceProblem) return ok([]);
  const switchPoints: SwitchPoint[] = [];
  for (const [criterion, share] of choiceInputs.weights.entries()) {
    const weight = 100 * share;
    const at = chosenAt(choiceProblem, choiceInputs.weights, criterion);
    const down = firstOut(chosen, Math.ceil(weight - 1e-9) - 1, -1, at);
    report(2 * criterion + 1, 2 * choiceInputs.weights.length);
    const up = firstOut(chosen, Math.floor(weight + 1e-9) + 1, 1, at);
    report(2 * criterion + 2, 2 * choiceInputs.weights.length);
    if (!down || !up) return fail({ kind: "choice-unfinished", seconds: 30 });
    for (const area of chosen)
      switchPoints.push({
        area,
        criterion,
        weight,
        down: down.get(area) ?? null,
        up: up.get(area) ?? null,
      });
  }
  return ok(switchPoints);
}

function chosenAt(
  choiceProblem: ChoiceProblem,
  weights: readonly number[],
  criterion: number,
): ChosenAt {
  return (percent) => {
    const score = choiceProblem.score(withOneWeight(weights, criterion, percent / 100));
    const found = choiceProblem.choose(score);
    if (found === "unfinished") return null;
    return new Set(Array.from(found ?? [], (k) => choiceProblem.rows[k]!));
  };
}

function firstOut(
  chosen: readonly number[],
  from: number,
  step: 1 | -1,
  at: ChosenAt,
): Map<number, number> | null {
  const out = new Map<number, number>();
  for (let percent = from; percent >= 0 && percent <= 100; percent += step) {
    const still = at(percent);
    if (!still) return null;
    for (const area of chosen) if (!still.has(area) && !out.has(area)) out.set(area, percent);
    if (out.size === chosen.length) break;
  }
  return out;
}
