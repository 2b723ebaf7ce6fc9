import { TextInput } from "@mantine/core";
import { useMemo, useState } from "react";
import { addCriterion } from "../../actions/change-plan";
import { encodePoints } from "../../figures/plan/points";
import { planWords } from "../../i18n/words/plan";
import { useWords } from "../../ui/words-context";
import { OwnCriterion } from "./own-criterion";
import { readPastedPoints } from "./read-pasted";

/** Points of the planner's own; the straight-line distance to the nearest becomes a criterion. */
export function OwnPoints() {
  const { t, number } = useWords();
  const [name, setName] = useState("");
  const [text, setText] = useState("");
  const read = useMemo(() => readPastedPoints(text), [text]);
  const add = () => {
    addCriterion({
      id: crypto.randomUUID().slice(0, 8),
      measure: { kind: "distance", points: encodePoints(name.trim(), read.points) },
      preference: { kind: "min" },
    });
    setName("");
    setText("");
  };
  return (
    <OwnCriterion
      title={t(planWords.points)}
      linesLabel={t(planWords.pointsText)}
      lines={text}
      onLines={setText}
      status={t(planWords.pointsRead, { n: number(read.points.length), bad: number(read.bad) })}
      complete={name.trim() !== "" && read.points.length > 0}
      onAdd={add}
    >
      <TextInput
        size="sm"
        label={t(planWords.pointsName)}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
    </OwnCriterion>
  );
}
