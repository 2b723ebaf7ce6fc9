import { Button, Progress, Stack, Text } from "@mantine/core";
import { dossierWords } from "../../i18n/words/dossier";
import { stopRobustness } from "../../state/plan/robustness";
import { useWords } from "../../ui/words-context";
import type { DossierState } from "./use-dossier";

/** What is waited for, or why there is nothing to show. */
export function DossierProgress({ state }: { state: DossierState }) {
  const { t, number } = useWords();
  const { testing, choosing, nothing, problems } = state;
  if (nothing) return <Text p="xl">{t(dossierWords.nothing)}</Text>;
  if (!testing && problems.length > 0) return null;
  if (!testing) {
    return (
      <Text p="xl" role="status">
        {t(choosing ? dossierWords.choosing : dossierWords.making)}
      </Text>
    );
  }
  const { done, of } = testing;
  return (
    <Stack p="xl" maw={420} role="status">
      <Text>{t(dossierWords.testing, { done: number(done), of: number(of) })}</Text>
      <Progress value={(100 * done) / Math.max(1, of)} aria-label={t(dossierWords.stability)} />
      <div>
        <Button variant="default" size="compact-sm" onClick={stopRobustness}>
          {t(dossierWords.skip)}
        </Button>
      </div>
    </Stack>
  );
}
