import { TextInput } from "@mantine/core";
import { useState } from "react";

/** A text typed by hand, taken over on Enter or on leaving. */
export function TypedText(props: {
  label: string;
  value: string;
  description?: string;
  /** Says what is wrong with a text; null when it may be taken over. */
  fault?(text: string): string | null;
  onChange(text: string): void;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  const fault = typed === null ? null : (props.fault?.(typed) ?? null);
  const take = () => {
    if (typed === null || fault !== null) return;
    setTyped(null);
    if (typed !== props.value) props.onChange(typed);
  };
  return (
    <TextInput
      size="sm"
      label={props.label}
      description={props.description}
      value={typed ?? props.value}
      error={fault}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={take}
      onKeyDown={(event) => event.key === "Enter" && take()}
    />
  );
}
