import { DIMENSIONS } from "../../domain/indicator";
import type { Combination } from "../../figures/poverty/combinations";
import { povertyWords } from "../../i18n/words/poverty";
import { useWords } from "../../ui/words-context";

/** Names a combination: its dimensions joined by +, or one of them "alone". */
export function useCombinationWords(): (combination: Combination) => string {
  const { t } = useWords();
  return ({ deprived }) => {
    const names = DIMENSIONS.filter((_, d) => deprived[d]).map((d) =>
      t(povertyWords[`dimension.${d}`]),
    );
    return names.length === 1 ? t(povertyWords.only, { name: names[0] ?? "" }) : names.join(" + ");
  };
}
