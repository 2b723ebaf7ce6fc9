import { DIMENSIONS } from "../../domain/indicator";
import type { Combination } from "../../figures/poverty/combinations";
import { usePovertyWords } from "./use-poverty-words";

/** Names a combination: its dimensions joined by +, or one of them "alone". */
export function useCombinationWords(): (combination: Combination) => string {
  const say = usePovertyWords();
  return ({ deprived }) => {
    const names = DIMENSIONS.filter((_, d) => deprived[d]).map((d) => say(`dimension.${d}`));
    return names.length === 1 ? say("only", { name: names[0] ?? "" }) : names.join(" + ");
  };
}
