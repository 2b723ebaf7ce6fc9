import { Button } from "@mantine/core";
import { Suspense, useMemo, useState } from "react";
import { rolesToDate } from "../../figures/progress/start-years";
import { startYearWords } from "../../i18n/words/start-year";
import { useApp } from "../../state/use-app";
import { useRolesOnMap } from "../../state/use-view-context";
import { useWords } from "../../ui/words-context";
import { StartYears } from "./lazy";

/** Asks for start years, saying how many are unknown; nothing where none is unknown or given by hand. */
export function StartYearsButton({ onOpen }: { onOpen(): void }) {
  const { areas } = useApp();
  const { table, edits } = useRolesOnMap();
  const { t, number } = useWords();
  const listed = useMemo(() => rolesToDate(areas, table, edits), [areas, table, edits]);
  const unknown = listed.filter(({ since }) => since === 0).length;
  if (listed.length === 0) return null;
  return (
    <Button size="compact-sm" variant="default" onClick={onOpen}>
      {unknown > 0 ? t(startYearWords.openUnknown, { n: number(unknown) }) : t(startYearWords.open)}
    </Button>
  );
}

/** The button with the window that it opens. */
export function StartYearsWay() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <StartYearsButton onOpen={() => setOpen(true)} />
      {open ? (
        <Suspense>
          <StartYears onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
