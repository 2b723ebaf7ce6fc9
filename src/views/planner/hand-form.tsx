import { Button, Text, TextInput } from "@mantine/core";
import { useState } from "react";
import { chooseByHand } from "../../actions/change-plan";
import { usePlanNumbers } from "../../state/plan/use-plan";
import { useViewField } from "../../state/url/use-view";
import { useApp } from "../../state/use-app";
import classes from "./dock.module.css";
import { useNamesOfUnits } from "./names-of-units";
import { usePlanWords } from "./use-plan-words";

/** Takes the selected area in or out; without a written reason neither happens. */
export function HandForm() {
  const say = usePlanWords();
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
        {say("hand.pick")}
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
  const label = say("hand.reason", { name: names.name(unit) });
  return (
    <div className={classes.hand}>
      <TextInput
        size="xs"
        aria-label={label}
        placeholder={label}
        value={reason}
        error={asked && reason.trim() === "" ? say("hand.needsReason") : undefined}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Button size="compact-sm" variant="default" onClick={() => choose("in")}>
        {say("hand.in")}
      </Button>
      <Button size="compact-sm" variant="default" onClick={() => choose("out")}>
        {say("hand.out")}
      </Button>
    </div>
  );
}
