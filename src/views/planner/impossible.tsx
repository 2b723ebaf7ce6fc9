import type { ImpossibleRule } from "../../analysis/choice/choice";
import { planWords } from "../../i18n/words/plan";
import { usePlanNumbers } from "../../state/plan/use-plan";
import { Notice } from "../../ui/shell/notice";
import { useWords } from "../../ui/words-context";
import { useNamesOfUnits } from "./names-of-units";

const SHOWN = 6;

/** The rules that cannot be kept together, each by name. */
export function Impossible({ rules }: { rules: readonly ImpossibleRule[] }) {
  const { t, pick, number } = useWords();
  const places = usePlanNumbers((numbers) => numbers.data?.places);
  const names = useNamesOfUnits();
  const text = (rule: ImpossibleRule) => {
    const blanks: Record<string, string> = {};
    for (const [key, value] of Object.entries(rule)) {
      if (key === "kind" || typeof value !== "number") continue;
      if (key === "place") blanks[key] = places?.[value] ? pick(places[value].name) : "";
      else if (key === "area" || key === "first" || key === "second") {
        blanks[key] = names.name(value);
      } else blanks[key] = number(value, Number.isInteger(value) ? 0 : 1);
    }
    return t(planWords[`rule.${rule.kind}`], blanks);
  };
  return (
    <Notice tone="warning">
      {t(planWords["choice.impossible"])}
      <ul>
        {rules.slice(0, SHOWN).map((rule) => (
          <li key={JSON.stringify(rule)}>{text(rule)}</li>
        ))}
        {rules.length > SHOWN ? (
          <li>{t(planWords["rule.more"], { n: number(rules.length - SHOWN) })}</li>
        ) : null}
      </ul>
    </Notice>
  );
}
