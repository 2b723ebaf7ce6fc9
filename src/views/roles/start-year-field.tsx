import { Text, TextInput } from "@mantine/core";
import { useState } from "react";
import { editStartYear } from "../../actions/edit-roles";
import { readStartYear, START_YEARS } from "../../domain/start-year";
import type { DatedRole } from "../../figures/progress/start-years";
import { startYearWords } from "../../i18n/words/start-year";
import { useTyped } from "../../ui/form/use-typed";
import { useWords } from "../../ui/words-context";

/**
 * The year in which one or several tambons began, to be typed; empty = not known. Taken over on
 * Enter or on leaving, never while wrong. A CE year is turned into BE, which is said.
 */
export function StartYearField(props: {
  held: readonly DatedRole[];
  label?: string;
  /** Says beneath an empty field what an unknown year does. */
  explains?: boolean;
}) {
  const { held } = props;
  const { t } = useWords();
  const [rejected, setRejected] = useState<string | null>(null);
  const [typedCe, setTypedCe] = useState<number | null>(null);
  const years = new Set(held.map(({ since }) => since));
  const since = years.size === 1 ? (held[0]?.since ?? 0) : 0;
  const shown = since === 0 ? "" : String(since);
  const { field, draft } = useTyped(shown, (text) => {
    if (text === shown) return true;
    const read = readStartYear(text);
    setRejected(read.kind === "bad" ? text : null);
    setTypedCe(read.kind === "year" ? read.typedCe : null);
    if (read.kind === "bad") return false;
    void editStartYear(held, read.kind === "year" ? read.year : null);
    return true;
  });
  const bad = draft !== null && draft === rejected;
  const isUnknown = props.explains === true && years.has(0);
  return (
    <div>
      <TextInput
        label={props.label ?? t(startYearWords.field)}
        inputMode="numeric"
        size="sm"
        maw="16rem"
        placeholder={years.size > 1 ? t(startYearWords.mixed) : ""}
        error={bad ? t(startYearWords.bad, START_YEARS) : undefined}
        {...(isUnknown && !bad ? { description: t(startYearWords.unknown) } : {})}
        {...field}
      />
      {typedCe !== null && draft === null ? (
        <Text size="xs" role="status">
          {t(startYearWords.turned, { ce: typedCe, be: since })}
        </Text>
      ) : null}
    </div>
  );
}
