import { TextInput } from "@mantine/core";
import { useState } from "react";
import { parseNumber } from "../../i18n/format";
import { useWords } from "../../ui/words-context";
import classes from "./panels.module.css";

/** A whole number from 0 to `most`, Thai digits too; taken over on Enter or on leaving, never while wrong. */
export function WholeField(props: {
  label: string;
  hideLabel?: boolean;
  value: number;
  most: number;
  badMessage: string;
  onChange(value: number): void;
}) {
  const { label, value, most, badMessage, onChange } = props;
  const { number } = useWords();
  const [draft, setDraft] = useState<string | null>(null);
  const typed = draft === null ? value : parseNumber(draft);
  const bad = typed === null || !Number.isInteger(typed) || typed < 0 || typed > most;
  const take = () => {
    if (bad || draft === null) return;
    setDraft(null);
    if (typed !== value) onChange(typed);
  };
  return (
    <TextInput
      className={classes.small ?? ""}
      {...(props.hideLabel ? { "aria-label": label } : { label })}
      inputMode="numeric"
      size="sm"
      value={draft ?? number(value)}
      error={bad ? badMessage : undefined}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={take}
      onKeyDown={(event) => event.key === "Enter" && take()}
    />
  );
}
