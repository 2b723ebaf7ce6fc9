import type { Scenario } from "../../domain/scenario";
import type { AppData } from "../app-data";
import type { PlanData } from "../plan/resolve-plan";
import { stampOf } from "./stamp-of";

/**
 * Whether scores and choice of a plan rest on demonstration data: one of its criteria or rules does.
 * A rule on roles rests on the roles on record.
 */
export function isMadeUpPlan(
  app: Pick<AppData, "manifest">,
  { measured }: Pick<PlanData, "measured">,
  { rules }: Pick<Scenario, "rules">,
): boolean {
  if ([...measured.values()].some(({ demonstration }) => demonstration)) return true;
  const asksRoles = rules.some(({ measure }) => measure.kind === "role");
  return asksRoles && stampOf(app, [{ kind: "roles" }]).demonstration;
}
