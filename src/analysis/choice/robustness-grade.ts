/** How much a choice hangs on the weights and the data. */
export type RobustnessGrade = "solid" | "contested" | "fragile";

/** Solid from 90 % of the draws, contested from 50 %, fragile below; NaN (no draws) is fragile. */
export function robustnessGrade(share: number): RobustnessGrade {
  if (share >= 0.9) return "solid";
  return share >= 0.5 ? "contested" : "fragile";
}
