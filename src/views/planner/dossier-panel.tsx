import { Button, Text } from "@mantine/core";
import { lazy, Suspense, useState } from "react";
import { translate } from "../../i18n/translate";
import { dossierWords } from "../../i18n/words/dossier";
import { useWords } from "../../ui/words-context";
import classes from "./panels.module.css";

const DossierDialog = lazy(() =>
  import("./dossier-dialog").then((m) => ({ default: m.DossierDialog })),
);

/** Opens the dossier of the present choice. */
export function DossierPanel() {
  const { language } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <section className={classes.panel} aria-label={translate(dossierWords.open, language)}>
      <p className={classes.how}>{translate(dossierWords.what, language)}</p>
      <div>
        <Button onClick={() => setOpen(true)}>{translate(dossierWords.open, language)}</Button>
      </div>
      {open ? (
        <Suspense fallback={<Text size="sm">{translate(dossierWords.making, language)}</Text>}>
          <DossierDialog onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </section>
  );
}
