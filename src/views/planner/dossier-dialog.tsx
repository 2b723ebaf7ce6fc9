import { Button, FocusTrap, Group } from "@mantine/core";
import { type ReactNode, useEffect } from "react";
import { createPortal } from "react-dom";
import { type DossierBook, saveDossierXlsx } from "../../actions/open-dossier";
import { dossierWords } from "../../i18n/words/dossier";
import { usePlan } from "../../state/plan/use-plan";
import { ProblemNotice } from "../../ui/shell/notice";
import { useWords } from "../../ui/words-context";
import classes from "./dossier.module.css";
import { DossierPages } from "./dossier-pages";
import { DossierProgress } from "./dossier-progress";
import { useDossier } from "./use-dossier";

/** The dossier over the whole page; printing prints it alone. */
export function DossierDialog(props: { onClose(): void }) {
  const { onClose } = props;
  const plan = usePlan();
  const { t } = useWords();
  const made = useDossier(plan);
  return (
    <Overlay label={t(dossierWords.title)} onClose={onClose}>
      <Toolbar book={made.book} onClose={onClose} />
      <div className={classes.problems}>
        {made.problems.map((problem) => (
          <ProblemNotice key={JSON.stringify(problem)} problem={problem} />
        ))}
      </div>
      {made.book && plan?.data ? (
        <DossierPages book={made.book} data={plan.data} rollout={made.rollout} />
      ) : (
        <DossierProgress state={made} />
      )}
    </Overlay>
  );
}

function Toolbar(props: { book: DossierBook | null; onClose(): void }) {
  const { book, onClose } = props;
  const { t } = useWords();
  return (
    <Group className={classes.toolbar ?? ""} gap="xs">
      <Button size="compact-md" disabled={!book} onClick={() => window.print()}>
        {t(dossierWords.print)}
      </Button>
      <Button
        size="compact-md"
        variant="default"
        disabled={!book}
        onClick={() => book && void saveDossierXlsx(book)}
      >
        {t(dossierWords.xlsx)}
      </Button>
      <Button size="compact-md" variant="subtle" ml="auto" onClick={onClose}>
        {t(dossierWords.close)}
      </Button>
    </Group>
  );
}

/** Covers the page, keeps the focus, closes on Escape; the page behind can neither be read nor printed. */
function Overlay(props: { label: string; onClose(): void; children: ReactNode }) {
  const { label, onClose, children } = props;
  useEffect(() => {
    const root = document.getElementById("root");
    root?.setAttribute("inert", "");
    const onKey = (event: KeyboardEvent) => event.key === "Escape" && onClose();
    document.addEventListener("keydown", onKey);
    return () => {
      root?.removeAttribute("inert");
      document.removeEventListener("keydown", onKey);
    };
  }, [onClose]);
  return createPortal(
    <FocusTrap>
      <div
        className={classes.overlay}
        role="dialog"
        aria-modal="true"
        aria-label={label}
        data-dossier
      >
        {children}
      </div>
    </FocusTrap>,
    document.body,
  );
}
