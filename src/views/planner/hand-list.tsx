import { Button } from "@mantine/core";
import { leaveToRules } from "../../actions/change-plan";
import { formatDate } from "../../i18n/format";
import { planWords } from "../../i18n/words/plan";
import { usePlanNumbers, usePlanState } from "../../state/plan/use-plan";
import { useWords } from "../../ui/words-context";
import classes from "./dock.module.css";
import { useNamesOfUnits } from "./names-of-units";

/** Everything changed by hand, with its reason and time. */
export function HandList() {
  const { t, language } = useWords();
  const manual = usePlanState((state) => state.scenario?.manual);
  const areaUnits = usePlanNumbers((numbers) => numbers.data?.areaUnits);
  const names = useNamesOfUnits();
  if (!manual || manual.length === 0) return null;
  return (
    <ul className={classes.list} aria-label={t(planWords["hand.list"])}>
      {manual.map(({ code, choice, reason, at }) => {
        const unit = areaUnits?.indexOf.get(code) ?? -1;
        const name = unit < 0 ? code : names.name(unit);
        return (
          <li key={code}>
            <b>{name}</b>
            <span>{t(choice === "in" ? planWords["hand.wasIn"] : planWords["hand.wasOut"])}</span>
            <span>“{reason}”</span>
            {unit < 0 && areaUnits ? <small>{t(planWords["hand.notHere"])}</small> : null}
            <small>{formatDate(new Date(at), language)}</small>
            <Button
              size="compact-xs"
              variant="subtle"
              aria-label={t(planWords["hand.backOf"], { name })}
              onClick={() => leaveToRules(code)}
            >
              {t(planWords["hand.back"])}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
