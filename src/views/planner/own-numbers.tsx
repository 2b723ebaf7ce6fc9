import { TextInput } from "@mantine/core";
import { useMemo, useState } from "react";
import { addCriterion } from "../../actions/change-plan";
import { usePlanNumbers } from "../../state/plan/use-plan";
import { useWords } from "../../ui/words-context";
import { OwnCriterion } from "./own-criterion";
import { readPastedNumbers } from "./read-pasted";
import { usePlanWords } from "./use-plan-words";

/** Numbers of the planner's own, typed, pasted or from a file, with where they come from. */
export function OwnNumbers() {
  const say = usePlanWords();
  const { number } = useWords();
  const known = usePlanNumbers((numbers) => numbers.data?.areaUnits.indexOf);
  const [name, setName] = useState("");
  const [source, setSource] = useState("");
  const [text, setText] = useState("");
  const read = useMemo(() => readPastedNumbers(text, known ?? new Map()), [text, known]);
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
  const told = say("ownRead", {
    n: number(count),
    unknown: number(read.unknown),
    bad: number(read.bad),
  });
  const toldAll =
    read.repeated > 0 ? say("ownRepeated", { read: told, n: number(read.repeated) }) : told;
  return (
    <OwnCriterion
      title={say("own")}
      linesLabel={say("ownText")}
      lines={text}
      onLines={setText}
      status={text === "" ? say("ownNeeds") : toldAll}
      complete={name.trim() !== "" && source.trim() !== "" && count > 0}
      onAdd={add}
    >
      <TextInput
        size="sm"
        label={say("ownName")}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextInput
        size="sm"
        label={say("ownSource")}
        value={source}
        onChange={(event) => setSource(event.currentTarget.value)}
      />
    </OwnCriterion>
  );
}
