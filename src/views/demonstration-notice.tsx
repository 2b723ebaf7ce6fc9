import { Anchor, Group } from "@mantine/core";
import { useState } from "react";
import { useStore } from "zustand";
import { isMixed } from "../domain/withheld";
import { withheldKey } from "../figures/stamps/in-use";
import { demonstrationWords } from "../i18n/words/demonstration";
import {
  closeWithheld,
  demonstrationStore,
  givesRoles,
  isClosed,
  showDemonstration,
} from "../state/demonstration";
import { useApp } from "../state/use-app";
import { useRolesOnMap } from "../state/use-view-context";
import { Notice } from "../ui/shell/notice";
import { useWords } from "../ui/words-context";
import { useWithheldText } from "./withheld-text";

/** Says which demonstration data real ones or own roles have put out of use, or stand beside them. */
export function DemonstrationNotice() {
  const { t } = useWords();
  const app = useApp();
  const { edits } = useRolesOnMap();
  const { choice } = useStore(demonstrationStore);
  const key = `${choice} ${withheldKey(app)}`;
  const [closed, setClosed] = useState("");
  const text = useWithheldText();
  if (closed === key || isClosed(key)) return null;
  const close = () => {
    closeWithheld(key);
    setClosed(key);
  };
  if (choice === "beside" && isMixed(app.manifest, app.indicators, givesRoles(edits))) {
    return (
      <Notice tone="warning" onClose={close}>
        <Group gap="sm">
          <span>{t(demonstrationWords.beside)}</span>
          <Anchor component="button" onClick={() => showDemonstration("auto")}>
            {t(demonstrationWords.apart)}
          </Anchor>
        </Group>
      </Notice>
    );
  }
  const said = choice === "auto" ? text(app.manifest.withheld ?? []) : [];
  if (said.length === 0) return null;
  return (
    <Notice tone="info" onClose={close}>
      <Group gap="sm">
        {said.map((sentence) => (
          <span key={sentence}>{sentence}</span>
        ))}
        <Anchor component="button" onClick={() => showDemonstration("beside")}>
          {t(demonstrationWords.show)}
        </Anchor>
      </Group>
    </Notice>
  );
}
