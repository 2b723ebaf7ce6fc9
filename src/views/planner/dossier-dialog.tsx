import { Button, FocusTrap, Group } from "@mantine/core";
import { type ReactNode, useEffect } from "react";
import { createPortal } from "react-dom";
import { type DossierBook, dossierWording, saveDossierXlsx } from "../../actions/open-dossier";
import { usePlan } from "../../state/plan/use-plan";
import { useWords } from "../../ui/words-context";
import classes from "./dossier.module.css";
import { DossierPages } from "./dossier-pages";
import { DossierProgress } from "./dossier-progress";
import { useDossier } from "./use-dossier";

/** The dossier over the whole page; printing prints it alone. */
export function DossierDialog(props: { onClose(): void }) {
  const { onClose } = props;
  const plan = usePlan();
  const { language } = useWords();
  const { say } = dossierWording(language);
  const made = useDossier(plan);
  return (
    <Overlay label={say("title")} onClose={onClose}>
      <Toolbar book={made.book} language={language} onClose={onClose} />
      {made.book && plan?.data ? (
        <DossierPages book={made.book} data={plan.data} rollout={made.rollout} />
      ) : (
        <DossierProgress state={made} />
      )}
    </Overlay>
  );
}

function Toolbar(props: { book: DossierBook | null; language: "th" | "en"; onClose(): void }) {
  const { book, language, onClose } = props;
  const { say } = dossierWording(language);
  return (
    <Group className={classes.toolbar ?? ""} gap="xs">
      <Button size="compact-md" disabled={!book} onClick={() => window.print()}>
        {say("print")}
      </Button>
      <Button
        size="compact-md"
        variant="default"
        disabled={!book}
        onClick={() => book && void saveDossierXlsx(book)}
      >
        {say("xlsx")}
      </Button>
      <Button size="compact-md" variant="subtle" ml="auto" onClick={onClose}>
        {say("close")}
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
