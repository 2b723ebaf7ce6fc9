import { Button, Text } from "@mantine/core";
import { lazy, Suspense, useState } from "react";
import { dossierWords } from "../../i18n/words/dossier";
import { useTopicWords } from "../words/use-topic-words";
import classes from "./panels.module.css";

const DossierDialog = lazy(() =>
  import("./dossier-dialog").then((m) => ({ default: m.DossierDialog })),
);

/** Opens the dossier of the present choice. */
export function DossierPanel() {
  const say = useTopicWords(dossierWords);
  const [open, setOpen] = useState(false);
  return (
    <section className={classes.panel} aria-label={say("open")}>
      <p className={classes.how}>{say("what")}</p>
      <div>
        <Button onClick={() => setOpen(true)}>{say("open")}</Button>
      </div>
      {open ? (
        <Suspense fallback={<Text size="sm">{say("making")}</Text>}>
          <DossierDialog onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </section>
  );
}
