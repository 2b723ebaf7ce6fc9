import { Button, Progress, Stack, Text } from "@mantine/core";
import { dossierWording } from "../../actions/open-dossier";
import { stopRobustness } from "../../state/plan/robustness";
import { useWords } from "../../ui/words-context";
import type { DossierState } from "./use-dossier";

/** What is waited for, or why there is nothing to show. */
export function DossierProgress({ state }: { state: DossierState }) {
  const { language } = useWords();
  const { say, number } = dossierWording(language);
  const { testing, choosing, nothing } = state;
  if (nothing) return <Text p="xl">{say("nothing")}</Text>;
  if (!testing) {
    return (
      <Text p="xl" role="status">
        {say(choosing ? "choosing" : "making")}
      </Text>
    );
  }
  const { done, of } = testing;
  return (
    <Stack p="xl" maw={420} role="status">
      <Text>{say("testing", { done: number(done), of: number(of) })}</Text>
      <Progress value={(100 * done) / Math.max(1, of)} aria-label={say("stability")} />
      <div>
        <Button variant="default" size="compact-sm" onClick={stopRobustness}>
          {say("skip")}
        </Button>
      </div>
    </Stack>
  );
}
