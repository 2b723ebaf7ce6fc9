import { Button, Text, TextInput } from "@mantine/core";
import { useState } from "react";
import { chooseByHand } from "../../actions/change-plan";
import { planWords } from "../../i18n/words/plan";
import { usePlanNumbers } from "../../state/plan/use-plan";
import { useViewField } from "../../state/url/use-view";
import { useApp } from "../../state/use-app";
import { useWords } from "../../ui/words-context";
import classes from "./dock.module.css";
import { useNamesOfUnits } from "./names-of-units";

/** Takes the selected area in or out; without a written reason neither happens. */
export function HandForm() {
  const { t } = useWords();
  const { areas } = useApp();
  const selected = useViewField("selected");
  const areaUnits = usePlanNumbers((numbers) => numbers.data?.areaUnits);
  const names = useNamesOfUnits();
  const [reason, setReason] = useState("");
  const [asked, setAsked] = useState(false);
  const row = areas.indexOf.get(selected ?? "");
  if (row === undefined || !areaUnits) {
    return (
      <Text size="xs" c="dimmed">
        {t(planWords["hand.pick"])}
      </Text>
    );
  }
  const unit = areaUnits.unitOf[row] ?? -1;
  const choose = (choice: "in" | "out") => {
    if (reason.trim() === "") {
      setAsked(true);
      return;
    }
    chooseByHand(areaUnits.codes[unit] ?? "", choice, reason);
    setReason("");
    setAsked(false);
  };
  const label = t(planWords["hand.reason"], { name: names.name(unit) });
  return (
    <div className={classes.hand}>
      <TextInput
        size="xs"
        aria-label={label}
        placeholder={label}
        value={reason}
        error={asked && reason.trim() === "" ? t(planWords["hand.needsReason"]) : undefined}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Button size="compact-sm" variant="default" onClick={() => choose("in")}>
        {t(planWords["hand.in"])}
      </Button>
      <Button size="compact-sm" variant="default" onClick={() => choose("out")}>
        {t(planWords["hand.out"])}
      </Button>
    </div>
  );
}
