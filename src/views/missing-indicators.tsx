import { Button, Group, Stack, Text, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useEffect } from "react";
import { appWords } from "../i18n/words/app";
import { markFirstView } from "../state/first-view";
import { withoutIndicators } from "../state/resolve-view";
import { useViewContext } from "../state/use-view-context";
import { useWords } from "../ui/words-context";

/**
 * In place of a page whose link needs indicators that this device has no data of: names them and the
 * way to get them. The link stays as it came, so that the view is as sent once they are there.
 */
export function MissingIndicators() {
  const { resolved, view, patch } = useViewContext();
  const { t } = useWords();
  const { missing } = resolved;
  useEffect(() => markFirstView("tables"), []);
  return (
    <main id="content">
      <Stack p="lg" maw={720} role="alert">
        <Title order={1} size="h3">
          {t(appWords.missingTitle)}
        </Title>
        <ul>
          {missing.map((id) => (
            <li key={id}>
              <strong>{id}</strong>
            </li>
          ))}
        </ul>
        <Text>{t(appWords.missingHow)}</Text>
        <Group>
          <Button component={Link} to="/data" search={true as never}>
            {t(appWords.missingToData)}
          </Button>
          <Button variant="default" onClick={() => patch(withoutIndicators(view, missing))}>
            {t(appWords.missingWithout)}
          </Button>
        </Group>
      </Stack>
    </main>
  );
}
