import { TextInput } from "@mantine/core";
import { useState } from "react";
import { parseNumber } from "../../i18n/format";

/** A number typed by hand, Thai digits too; taken over on Enter or on leaving, never while wrong. */
export function NumberField(props: {
  label: string;
  value: number;
  badMessage: string;
  onChange(value: number): void;
}) {
  const [draft, setDraft] = useState<string | null>(null);
  const bad = draft !== null && parseNumber(draft) === null;
  const take = () => {
    const value = draft === null ? null : parseNumber(draft);
    if (value === null) return;
    setDraft(null);
    if (value !== props.value) props.onChange(value);
  };
  return (
    <TextInput
      aria-label={props.label}
      title={props.label}
      inputMode="decimal"
      size="sm"
      value={draft ?? String(props.value)}
      error={bad ? props.badMessage : undefined}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={take}
      onKeyDown={(event) => event.key === "Enter" && take()}
    />
  );
}
