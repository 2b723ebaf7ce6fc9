import { Text } from "@mantine/core";
import { stampOf } from "../../figures/stamps/stamp-of";
import { appWords } from "../../i18n/words/app";
import { areaWords } from "../../i18n/words/area";
import { useApp } from "../../state/use-app";
import { useAreaVillages } from "../../state/use-area-villages";
import { useWords } from "../../ui/words-context";
import { AnswerProblem } from "./answer-problem";

/** How many sufficiency-economy villages a tambon has at each level; empty until the database says so. */
export function AreaVillages({ code }: { code: string }) {
  const app = useApp();
  const { t, number } = useWords();
  const answer = useAreaVillages(code);
  if (!answer.data) return <AnswerProblem answer={answer} />;
  const [a, b, c] = answer.data;
  const total = a + b + c;
  const made = total > 0 && stampOf(app, [{ kind: "sep_villages" }]).demonstration;
  const blanks = { n: number(total), a: number(a), b: number(b), c: number(c) };
  return (
    <Text size="sm" c="dimmed">
      {total === 0 ? t(areaWords.noSepVillages) : t(areaWords.sepVillages, blanks)}
      {made ? ` · ${t(appWords.demonstration)}` : ""}
    </Text>
  );
}
