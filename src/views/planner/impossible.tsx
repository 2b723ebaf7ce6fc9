import type { ImpossibleRule } from "../../analysis/choice/choice";
import { usePlanNumbers } from "../../state/plan/use-plan";
import { Notice } from "../../ui/shell/notice";
import { useWords } from "../../ui/words-context";
import { useNamesOfUnits } from "./names-of-units";
import { usePlanWords } from "./use-plan-words";

const SHOWN = 6;

/** The rules that cannot be kept together, each by name. */
export function Impossible({ rules }: { rules: readonly ImpossibleRule[] }) {
  const say = usePlanWords();
  const { pick, number } = useWords();
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
    return say(`rule.${rule.kind}`, blanks);
  };
  return (
    <Notice tone="warning">
      {say("choice.impossible")}
      <ul>
        {rules.slice(0, SHOWN).map((rule) => (
          <li key={JSON.stringify(rule)}>{text(rule)}</li>
        ))}
        {rules.length > SHOWN ? (
          <li>{say("rule.more", { n: number(rules.length - SHOWN) })}</li>
        ) : null}
      </ul>
    </Notice>
  );
}
