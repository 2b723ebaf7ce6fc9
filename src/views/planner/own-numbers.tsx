import { TextInput } from "@mantine/core";
import { useMemo, useState } from "react";
import { addCriterion } from "../../actions/change-plan";
import { planWords } from "../../i18n/words/plan";
import { usePlanNumbers } from "../../state/plan/use-plan";
import { useWords } from "../../ui/words-context";
import { OwnCriterion } from "./own-criterion";
import { readPastedNumbers } from "./read-pasted";

/** Numbers of the planner's own, typed, pasted or from a file, with where they come from. */
export function OwnNumbers() {
  const { t, number } = useWords();
  const unitOfCode = usePlanNumbers((numbers) => numbers.data?.areaUnits.indexOf);
  const [name, setName] = useState("");
  const [source, setSource] = useState("");
  const [text, setText] = useState("");
  const read = useMemo(() => readPastedNumbers(text, unitOfCode ?? new Map()), [text, unitOfCode]);
  const count = Object.keys(read.values).length;
  const add = () => {
    addCriterion({
      id: crypto.randomUUID().slice(0, 8),
      measure: { kind: "entered", name: name.trim(), source: source.trim(), values: read.values },
      preference: { kind: "max" },
    });
    setName("");
    setText("");
  };
  const told = t(planWords.ownRead, {
    n: number(count),
    unknown: number(read.unknown),
    bad: number(read.bad),
  });
  const toldAll =
    read.repeated > 0 ? t(planWords.ownRepeated, { read: told, n: number(read.repeated) }) : told;
  return (
    <OwnCriterion
      title={t(planWords.own)}
      linesLabel={t(planWords.ownText)}
      lines={text}
      onLines={setText}
      status={text === "" ? t(planWords.ownNeeds) : toldAll}
      complete={name.trim() !== "" && source.trim() !== "" && count > 0}
      onAdd={add}
    >
      <TextInput
        size="sm"
        label={t(planWords.ownName)}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextInput
        size="sm"
        label={t(planWords.ownSource)}
        value={source}
        onChange={(event) => setSource(event.currentTarget.value)}
      />
    </OwnCriterion>
  );
}
