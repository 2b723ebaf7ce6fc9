import { TextInput } from "@mantine/core";
import { memo, useState } from "react";
import { controlWords } from "../../i18n/words/controls";
import { basemapStore, setBasemap } from "../../state/basemap";
import { useWords } from "../../ui/words-context";

const TILE = { z: "{z}", x: "{x}", y: "{y}" };

/** The address of online tiles, off by default; kept on this device, never in the link. */
export const BasemapField = memo(function BasemapField() {
  const { t } = useWords();
  const [text, setText] = useState(basemapStore.getState().tiles ?? "");
  const [bad, setBad] = useState(false);
  const take = () => setBad(!setBasemap(text));
  return (
    <details>
      <summary>{t(controlWords.basemap)}</summary>
      <TextInput
        mt={6}
        size="sm"
        label={t(controlWords.basemapUrl, TILE)}
        description={t(controlWords.basemapNote)}
        value={text}
        error={bad ? t(controlWords.basemapBad, TILE) : undefined}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={take}
        onKeyDown={(event) => event.key === "Enter" && take()}
      />
    </details>
  );
});
