import { useMemo } from "react";
import type { Problem } from "../base/problem";
import type { AppData } from "../figures/app-data";
import { type AreaProfile, type AreaProfileParams, areaProfile } from "../queries/area-profile";
import type { Answer } from "./async/use-answer";
import { problemOfFile } from "./data/problem-of-file";
import { useDatabase } from "./use-database";
import { useQuestion } from "./use-question";

/** Profiles as far as they are there. */
export type Profiles = Answer<readonly AreaProfile[]> & {
  /** Files that could not be read; indicators that need one of them have no profile. */
  readonly lost: readonly Problem[];
};

/**
 * Profiles of some areas; `undefined` asks nothing yet. While a new answer is on its way those of the
 * same areas among the same regions stay, each with its own year; those of other areas never do.
 */
export function useAreaProfiles(app: AppData, params: AreaProfileParams | undefined): Profiles {
  const answer = useQuestion(areaProfile, params, {
    stays: (before) => isSamePlace(before, params),
  });
  const { problems } = useDatabase();
  const lost = useMemo(() => lostFigures(app, problems), [app, problems]);
  const { data } = answer;
  const whole = useMemo(() => data?.filter(({ indicator }) => !lost.has(indicator)), [data, lost]);
  return { ...answer, data: whole, lost: [...new Set(lost.values())] };
}

function isSamePlace(before: AreaProfileParams, now: AreaProfileParams | undefined): boolean {
  if (now?.level !== before.level || now.scheme !== before.scheme) return false;
  return now.areaCodes.join() === before.areaCodes.join();
}

/** Why the tables lack figures of an indicator that is shown, by indicator. */
function lostFigures({ sources }: AppData, problems: readonly Problem[]): Map<string, Problem> {
  const lost = new Map<string, Problem>();
  for (const [indicator, { parts }] of sources) {
    const [problem] = parts.flatMap(({ file }) => problemOfFile(problems, file) ?? []);
    if (problem) lost.set(indicator, problem);
  }
  return lost;
}
