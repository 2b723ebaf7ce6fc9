import { Button, Group, Stack, Text, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useEffect } from "react";
import { withheldIndicator } from "../domain/withheld";
import { appWords } from "../i18n/words/app";
import { demonstrationWords } from "../i18n/words/demonstration";
import { showDemonstration } from "../state/demonstration";
import { markFirstView } from "../state/first-view";
import { withoutIndicators } from "../state/resolve-view";
import { useViewContext } from "../state/use-view-context";
import { useWords } from "../ui/words-context";
import { useWithheldText } from "./withheld-text";

/**
 * In place of a page whose link needs indicators that this device has no data of: names them and the
 * way to get them. The link stays as it came, so that the view is as sent once they are there.
 */
export function MissingIndicators() {
  const { app, resolved, view, patch } = useViewContext();
  const { t, pick } = useWords();
  const { missing } = resolved;
  const withheld = missing.flatMap((id) => withheldIndicator(app.manifest, id) ?? []);
  const names = new Map(
    withheld.flatMap(({ indicators }) => indicators.map(({ id, name }) => [id, pick(name)])),
  );
  const hidden = missing.every((id) => names.has(id));
  const reasons = useWithheldText();
  useEffect(() => markFirstView("tables"), []);
  return (
    <main id="content">
      <Stack p="lg" maw={720} role="alert">
        <Title order={1} size="h3">
          {t(hidden ? demonstrationWords.missingTitle : appWords.missingTitle)}
        </Title>
        <ul>
          {missing.map((id) => (
            <li key={id}>
              <strong>{names.get(id) ?? id}</strong>
            </li>
          ))}
        </ul>
        {hidden ? null : <Text>{t(appWords.missingHow)}</Text>}
        {reasons([...new Set(withheld)]).map((sentence) => (
          <Text key={sentence}>{sentence}</Text>
        ))}
        <Group>
          {withheld.length > 0 ? (
            <Button onClick={() => showDemonstration("beside")}>
              {t(demonstrationWords.show)}
            </Button>
          ) : null}
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
