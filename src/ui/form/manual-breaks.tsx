import { TextInput } from "@mantine/core";
import { useState } from "react";
import { parseNumber } from "../../i18n/format";
import { useWords } from "../words-context";

/** Upper bounds typed by hand: Thai digits and spaces are fine; taken over on Enter or on leaving. */
export function ManualBreaks(props: {
  breaks: readonly number[];
  onChange: (breaks: number[]) => void;
}) {
  const { t } = useWords();
  const shown = props.breaks.map((b) => String(Number(b.toFixed(4)))).join(" ");
  const [draft, setDraft] = useState<string | null>(null);
  const [bad, setBad] = useState(false);
  const take = () => {
    if (draft === null) return;
    const breaks = readBreaks(draft);
    setBad(breaks === null);
    if (!breaks) return;
    props.onChange(breaks);
    setDraft(null);
  };
  return (
    <TextInput
      label={t("controls.manualBreaks")}
      description={t("controls.manualHint")}
      size="sm"
      value={draft ?? shown}
      error={bad ? t("controls.manualBad") : undefined}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={take}
      onKeyDown={(event) => event.key === "Enter" && take()}
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
