import { type ChangeEvent, type KeyboardEvent, useState } from "react";

/** A text field that is being typed into: what it shows and does, and what is in hand. */
export type Typed = {
  readonly field: {
    readonly value: string;
    onChange(event: ChangeEvent<HTMLInputElement>): void;
    onBlur(): void;
    onKeyDown(event: KeyboardEvent): void;
  };
  /** What is typed and not yet taken over; null when nothing is. */
  readonly draft: string | null;
};

/**
 * A text typed by hand: kept as it is typed, handed to `take` on Enter or on leaving. `take` says
 * whether it was taken over; if not, the text stays for the reader to mend.
 */
export function useTyped(shown: string, take: (text: string) => boolean): Typed {
  const [draft, setDraft] = useState<string | null>(null);
  const end = () => {
    if (draft !== null && take(draft)) setDraft(null);
  };
  return {
    field: {
      value: draft ?? shown,
      onChange: (event) => setDraft(event.currentTarget.value),
      onBlur: end,
      onKeyDown: (event) => {
        if (event.key === "Enter") end();
      },
    },
    draft,
  };
}
