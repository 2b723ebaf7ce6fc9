import { TextInput } from "@mantine/core";
import { useState } from "react";
import { parseNumber } from "../../i18n/format";
import { controlWords } from "../../i18n/words/controls";
import { useWords } from "../words-context";
import { useTyped } from "./use-typed";

/** Upper bounds typed by hand: Thai digits and spaces are fine; taken over on Enter or on leaving. */
export function ManualBreaks(props: {
  breaks: readonly number[];
  onChange: (breaks: number[]) => void;
}) {
  const { t } = useWords();
  const shown = props.breaks.map((b) => String(Number(b.toFixed(4)))).join(" ");
  const [bad, setBad] = useState(false);
  const { field } = useTyped(shown, (text) => {
    const breaks = readBreaks(text);
    setBad(breaks === null);
    if (breaks) props.onChange(breaks);
    return breaks !== null;
  });
  return (
    <TextInput
      label={t(controlWords.manualBreaks)}
      description={t(controlWords.manualHint)}
      size="sm"
      error={bad ? t(controlWords.manualBad) : undefined}
      {...field}
    />
  );
}

/** Ascending numbers from a typed text; `null` when it is not 1–6 of them. */
export function readBreaks(text: string): number[] | null {
  const parts = text.trim().split(/[\s;]+/);
  const numbers = parts.map(parseNumber);
  if (numbers.length > 6 || numbers.some((n) => n === null)) return null;
  const values = numbers as number[];
  return values.every((v, i) => i === 0 || v > (values[i - 1] ?? v)) ? values : null;
}
