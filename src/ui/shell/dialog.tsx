import { Modal } from "@mantine/core";
import type { ReactNode } from "react";
import { appWords } from "../../i18n/words/app";
import { useWords } from "../words-context";

/** An open window over the page; its cross has a name in the reader's language. */
export function Dialog(props: {
  title: string;
  size?: "md" | "xl";
  onClose(): void;
  children: ReactNode;
}) {
  const { t } = useWords();
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={props.title}
      size={props.size ?? "md"}
      closeButtonProps={{ "aria-label": t(appWords.close) }}
    >
      {props.children}
    </Modal>
  );
}
