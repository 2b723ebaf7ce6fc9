import { proxy, type Remote, wrap } from "comlink";
import type { CandidateTable } from "../../analysis/choice/candidate-table";
import type { Choice, ChoiceRules } from "../../analysis/choice/choice";
import type {
  ChoiceInputs,
  RankPaths,
  Robustness,
  RobustnessOptions,
  SwitchPoint,
} from "../../analysis/choice/choice-inputs";
import type { Result } from "../../base/result";
import { type WatchedWorker, watchWorker } from "../async/watch-worker";
import type { PlanWork } from "./plan-worker";

/** How much of the work is done. */
export type PlanProgress = { readonly done: number; readonly of: number };

type Report = (progress: PlanProgress) => void;

type ViewContext = {
  readonly remote: Remote<PlanWork>;
  readonly watched: WatchedWorker;
  /** Calls without an answer so far. */
  waiting: number;
};

/** The choice and the studies of it have a worker each, so that one may be stopped alone. */
export type Lane = "choice" | "study";

const sessions = new Map<Lane, ViewContext>();

/**
 * The exact choice under all rules. In the lane of the choice one still being worked out is given up
 * for the new one and answers `cancelled`; in that of the studies it waits its turn.
 */
export function chooseInWorker(
  table: CandidateTable,
  score: Float64Array,
  rules: ChoiceRules,
  lane: Lane = "choice",
): Promise<Result<Choice>> {
  if (lane === "choice") giveUpChoice();
  const bare = { ...table, values: [] };
  return call(lane, (remote, heard) => remote.choose(bare, score, rules, heard));
}

/** Ends a choice that is still being worked out; a worker at rest is kept. */
export function giveUpChoice(): void {
  if ((sessions.get("choice")?.waiting ?? 0) > 0) stopPlanWorker("choice");
}

/** In how many draws each area is chosen. */
export function robustnessInWorker(
  choiceInputs: ChoiceInputs,
  options: RobustnessOptions,
  report: Report,
): Promise<Result<Robustness>> {
  return call("study", (remote, heard) => remote.robustness(choiceInputs, options, heard), report);
}

/** For each chosen area and each weight, how far it may move before the area drops out. */
export function tornadoInWorker(
  choiceInputs: ChoiceInputs,
  chosen: readonly number[],
  report: Report,
): Promise<Result<SwitchPoint[]>> {
  return call("study", (remote, heard) => remote.tornado(choiceInputs, chosen, heard), report);
}

/** Ranks of some areas while one weight goes from 0 to 100 %. */
export function rankPathsInWorker(
  choiceInputs: ChoiceInputs,
  criterion: number,
  areas: readonly number[],
): Promise<Result<RankPaths>> {
  return call("study", (remote) => remote.rankPaths(choiceInputs, criterion, areas));
}

/** Ends all work, or that of one lane, at once; what was asked answers `cancelled`. */
export function stopPlanWorker(lane?: Lane): void {
  const lanes: readonly Lane[] = lane ? [lane] : ["choice", "study"];
  for (const one of lanes) sessions.get(one)?.watched.end({ kind: "cancelled" });
}

async function call<T>(
  lane: Lane,
  ask: (remote: Remote<PlanWork>, heard: Report) => Promise<Result<T>>,
  report: Report = () => undefined,
): Promise<Result<T>> {
  const viewContext = sessions.get(lane) ?? startSession(lane);
  // what a stopped worker had still sent is not heard
  const heard = proxy((progress: PlanProgress) => {
    if (sessions.get(lane) === viewContext) report(progress);
  });
  viewContext.waiting += 1;
  const answer = await viewContext.watched.answer(ask(viewContext.remote, heard));
  viewContext.waiting -= 1;
  return answer;
}

function startSession(lane: Lane): ViewContext {
  const worker = new Worker(new URL("./plan-worker.ts", import.meta.url), { type: "module" });
  const watched = watchWorker(
    worker,
    (detail) => ({ kind: "work-crashed", detail }),
    () => sessions.delete(lane),
  );
  const viewContext: ViewContext = { remote: wrap<PlanWork>(worker), watched, waiting: 0 };
  sessions.set(lane, viewContext);
  return viewContext;
}
