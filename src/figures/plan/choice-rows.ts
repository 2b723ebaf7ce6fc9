import type { Choice } from "../../analysis/choice/choice";
import { numberAt } from "../../base/column";
import type { PlanChoice } from "./plan-choice";

/** One place to fill: who the rules alone choose beside who is chosen; units, −1 for nobody. */
export type ChoiceRow = {
  readonly place: number;
  readonly rules: number;
  readonly people: number;
  /** Who comes in if the chosen one drops out; −1 for nobody. */
  readonly runnerUp: number;
};

/**
 * The two choices side by side, place by place: units in both stand together, the others in order of
 * their score.
 */
export function choiceRows({ rules, people }: PlanChoice, placeOf: Int32Array): ChoiceRow[] {
  const alone = byPlace(rules, placeOf);
  const chosen = byPlace(people, placeOf);
  const places = [...new Set([...alone.keys(), ...chosen.keys()])].sort((a, b) => a - b);
  const runnersUp = people.kind === "chosen" ? people.runnersUp : new Map<number, number>();
  return places.flatMap((place) => {
    const [a, b] = [alone.get(place) ?? [], chosen.get(place) ?? []];
    const both = b.filter((unit) => a.includes(unit));
    const onlyRules = a.filter((unit) => !b.includes(unit));
    const onlyPeople = b.filter((unit) => !a.includes(unit));
    const pairs = [
      ...both.map((unit) => [unit, unit] as const),
      ...Array.from({ length: Math.max(onlyRules.length, onlyPeople.length) }, (_, i) => {
        return [onlyRules[i] ?? -1, onlyPeople[i] ?? -1] as const;
      }),
    ];
    return pairs.map(([rule, person]) => {
      return { place, rules: rule, people: person, runnerUp: runnersUp.get(person) ?? -1 };
    });
  });
}

function byPlace(choice: Choice, placeOf: Int32Array): Map<number, number[]> {
  const found = new Map<number, number[]>();
  if (choice.kind !== "chosen") return found;
  for (const unit of choice.chosen) {
    const place = numberAt(placeOf, unit);
    found.set(place, [...(found.get(place) ?? []), unit]);
  }
  return found;
}
