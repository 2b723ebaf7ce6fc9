import type { Withheld } from "../domain/dataset";
import { demonstrationWords } from "../i18n/words/demonstration";
import { useWords } from "../ui/words-context";

/** Why demonstration data are not in use, a sentence for each reason. */
export function useWithheldText(): (withheld: readonly Withheld[]) => string[] {
  const { t, pick, number } = useWords();
  return (withheld) => {
    const reasons = [...new Set(withheld.map(({ why }) => why))];
    return reasons.flatMap((why) => {
      const same = withheld.filter((one) => one.why === why);
      const names = same.flatMap(({ indicators }) => indicators.map(({ name }) => pick(name)));
      if (why === "family" && names.length === 0) return [];
      return t(demonstrationWords[why], { n: number(names.length), names: names.join(", ") });
    });
  };
}
