import { Button, Text } from "@mantine/core";
import { lazy, Suspense, useState } from "react";
import { dossierWords } from "../../i18n/words/dossier";
import { useWords } from "../../ui/words-context";
import classes from "./panels.module.css";

const DossierDialog = lazy(() =>
  import("./dossier-dialog").then((m) => ({ default: m.DossierDialog })),
);

/** Opens the dossier of the present choice. */
export function DossierPanel() {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <section className={classes.panel} aria-label={t(dossierWords.open)}>
      <p className={classes.how}>{t(dossierWords.what)}</p>
      <div>
        <Button onClick={() => setOpen(true)}>{t(dossierWords.open)}</Button>
      </div>
      {open ? (
        <Suspense fallback={<Text size="sm">{t(dossierWords.making)}</Text>}>
          <DossierDialog onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </section>
  );
}
