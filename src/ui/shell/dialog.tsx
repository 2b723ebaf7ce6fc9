import { Modal } from "@mantine/core";
import { type ReactNode, useEffect, useState } from "react";
import { appWords } from "../../i18n/words/app";
import { useWords } from "../words-context";

/**
 * An open window over the page; its cross has a name in the reader's language. Once it is gone the
 * focus is back where it was, or on the page's content where that is gone too.
 */
export function Dialog(props: {
  title: string;
  size?: "md" | "xl";
  onClose(): void;
  children: ReactNode;
}) {
  const { t } = useWords();
  useFocusReturn();
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

function useFocusReturn(): void {
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (document.activeElement !== document.body) return;
      const to = opener?.isConnected ? opener : document.getElementById("content");
      if (to instanceof HTMLElement) to.focus();
    },
    [opener],
  );
}
