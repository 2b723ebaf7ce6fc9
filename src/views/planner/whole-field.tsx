import { TextInput } from "@mantine/core";
import { parseNumber } from "../../i18n/format";
import { useTyped } from "../../ui/form/use-typed";
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
  const { field, draft } = useTyped(number(value), (text) => {
    const typed = readWhole(text, most);
    if (typed !== null && typed !== value) onChange(typed);
    return typed !== null;
  });
  const bad = draft === null ? !isWhole(value, most) : readWhole(draft, most) === null;
  return (
    <TextInput
      className={classes.small ?? ""}
      {...(props.hideLabel ? { "aria-label": label } : { label })}
      inputMode="numeric"
      size="sm"
      error={bad ? badMessage : undefined}
      {...field}
    />
  );
}

function isWhole(value: number, most: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= most;
}

function readWhole(text: string, most: number): number | null {
  const value = parseNumber(text);
  return value !== null && isWhole(value, most) ? value : null;
}
