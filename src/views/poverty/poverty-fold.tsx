import { Suspense, useState } from "react";
import { appWords } from "../../i18n/words/app";
import { areaWords } from "../../i18n/words/area";
import { useWords } from "../../ui/words-context";
import { AreaPoverty } from "./lazy";

/** Whether the fold was open for the last tambon; the next one opens likewise. */
let lastOpen = false;

/** The poverty of a tambon behind a fold: nothing of it is loaded before it is opened. */
export function PovertyFold({ row }: { row: number }) {
  const { t } = useWords();
  const [open, setOpen] = useState(lastOpen);
  const toggle = (next: boolean) => {
    lastOpen = next;
    setOpen(next);
  };
  return (
    <details open={open} onToggle={(event) => toggle(event.currentTarget.open)}>
      <summary style={{ cursor: "pointer", fontWeight: 600 }}>{t(areaWords.poverty)}</summary>
      {open ? (
        <Suspense fallback={<p>{t(appWords.loading)}</p>}>
          <AreaPoverty row={row} />
        </Suspense>
      ) : null}
    </details>
  );
}
