import { Button, Group, Stack, Text, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useEffect } from "react";
import { appWords } from "../i18n/words/app";
import { demonstrationWords } from "../i18n/words/demonstration";
import { showDemonstration } from "../state/demonstration";
import { markFirstView } from "../state/first-view";
import { useApp } from "../state/use-app";
import { useWords } from "../ui/words-context";

/** In place of a page while no indicator has data that are in use: what is hidden, and the ways on. */
export function NothingToShow() {
  const { t } = useWords();
  const { withheld = [] } = useApp().manifest;
  const hidden = withheld.length > 0;
  useEffect(() => markFirstView("tables"), []);
  return (
    <main id="content">
      <Stack p="lg" maw={720}>
        <Title order={1} size="h3">
          {t(demonstrationWords.nothing)}
        </Title>
        <Text>
          {t(hidden ? demonstrationWords.nothingHidden : demonstrationWords.nothingAtAll)}
        </Text>
        <Group>
          <Button component={Link} to="/data" search={true as never}>
            {t(appWords.missingToData)}
          </Button>
          {hidden ? (
            <Button variant="default" onClick={() => showDemonstration("auto")}>
              {t(demonstrationWords.showAgain)}
            </Button>
          ) : null}
        </Group>
      </Stack>
    </main>
  );
}
