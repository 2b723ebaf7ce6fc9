import {
  ActionIcon,
  SegmentedControl,
  Tooltip,
  useComputedColorScheme,
  useMantineColorScheme,
} from "@mantine/core";
import { IconLink, IconMoon, IconSun } from "@tabler/icons-react";
import { memo, useState } from "react";
import { LANGUAGES, type Language } from "../base/language";
import { appWords } from "../i18n/words/app";
import { usePatch, useViewField } from "../state/url/use-view";
import { useWords } from "../ui/words-context";
import { DemonstrationSwitch } from "./demonstration-switch";

/** Language, light or dark, and the link of the view. */
export const HeaderTools = memo(function HeaderTools() {
  const { t } = useWords();
  const lang = useViewField("lang");
  const patch = usePatch();
  return (
    <>
      <DemonstrationSwitch />
      <SegmentedControl
        size="xs"
        aria-label={t(appWords.language)}
        value={lang}
        onChange={(lang) => patch({ lang: lang as Language }, { replace: true })}
        data={LANGUAGES.map((value) => ({ value, label: value === "th" ? "ไทย" : "EN" }))}
      />
      <ThemeSwitch />
      <CopyLink />
    </>
  );
});

function ThemeSwitch() {
  const { t } = useWords();
  const { setColorScheme } = useMantineColorScheme();
  const shown = useComputedColorScheme("light");
  return (
    <ActionIcon
      variant="default"
      size="md"
      aria-label={t(appWords.theme)}
      title={t(appWords.theme)}
      onClick={() => setColorScheme(shown === "dark" ? "light" : "dark")}
    >
      {shown === "dark" ? <IconSun size={18} /> : <IconMoon size={18} />}
    </ActionIcon>
  );
}

function CopyLink() {
  const { t } = useWords();
  const [state, setState] = useState<"share" | "shared" | "shareFailed">("share");
  const copy = async () => {
    const done = await navigator.clipboard?.writeText(window.location.href).then(
      () => true,
      () => false,
    );
    setState(done ? "shared" : "shareFailed");
    window.setTimeout(() => setState("share"), 2500);
  };
  return (
    <Tooltip label={t(appWords[state])} opened={state === "share" ? undefined : true}>
      <ActionIcon variant="default" size="md" aria-label={t(appWords.share)} onClick={copy}>
        <IconLink size={18} />
      </ActionIcon>
    </Tooltip>
  );
}
