import { Button, Checkbox, Group, Progress, Text } from "@mantine/core";
import { useStore } from "zustand";
import { choiceInputsKey } from "../../figures/plan/data-key";
import { planPanelWords } from "../../i18n/words/plan-panels";
import {
  type RobustnessSettings,
  robustnessStore,
  runRobustness,
  setRobustness,
  stopRobustness,
} from "../../state/plan/robustness";
import type { Plan } from "../../state/plan/use-plan";
import { useApp } from "../../state/use-app";
import { Choice } from "../../ui/form/choice";
import { ProblemNotice } from "../../ui/shell/notice";
import { useWords } from "../../ui/words-context";
import { ChosenPanel } from "./chosen-panel";
import classes from "./panels.module.css";
import { RankPathsPart } from "./rank-paths";
import { ShareTables } from "./share-tables";
import { TornadoPart } from "./tornado";

const SPREADS: readonly RobustnessSettings["spread"][] = [0.1, 0.2, "any", "none"];
const DRAWS = [200, 1000, 5000];

/** How solid the choice is: shares in many draws, what would push each area out, rank paths. */
export function RobustnessPanel() {
  const { t } = useWords();
  return (
    <ChosenPanel name="stability">
      {(plan, chosen) => (
        <>
          <p className={classes.how}>{t(planPanelWords.stabilityHow)}</p>
          <Settings plan={plan} chosen={chosen} />
          <Outcome plan={plan} chosen={chosen} />
          <RankPathsPart plan={plan} chosen={chosen} />
        </>
      )}
    </ChosenPanel>
  );
}

type PartProps = { plan: Plan; chosen: readonly number[] };

function Settings({ plan, chosen }: PartProps) {
  const { t, number } = useWords();
  const app = useApp();
  const { settings, progress } = useStore(robustnessStore);
  const { data, scenario } = plan;
  const start = () => data && void runRobustness({ app, data, scenario, chosen });
  const idle = settings.spread === "none" && !settings.withData;
  return (
    <>
      <div className={classes.fields}>
        <div className={classes.field}>
          <Choice
            label={t(planPanelWords.spread)}
            value={String(settings.spread)}
            options={SPREADS.map((one) => ({
              value: String(one),
              label: t(planPanelWords[`spread.${one}`]),
            }))}
            onChange={(value) => {
              const spread = SPREADS.find((one) => String(one) === value);
              if (spread !== undefined) setRobustness({ spread });
            }}
          />
        </div>
        <Choice
          label={t(planPanelWords.draws)}
          value={String(settings.draws)}
          options={DRAWS.map((n) => ({ value: String(n), label: number(n) }))}
          onChange={(value) => setRobustness({ draws: Number(value) })}
        />
        {progress ? (
          <Button variant="default" onClick={stopRobustness}>
            {t(planPanelWords.stop)}
          </Button>
        ) : (
          <Button onClick={start} disabled={idle || plan.choosing !== null}>
            {t(planPanelWords.run)}
          </Button>
        )}
      </div>
      <Checkbox
        size="xs"
        label={t(planPanelWords.withData)}
        description={t(planPanelWords.withDataNote)}
        checked={settings.withData}
        onChange={(event) => setRobustness({ withData: event.currentTarget.checked })}
      />
      {progress ? (
        <Group gap="xs" role="status">
          <Progress
            w={160}
            value={(100 * progress.done) / Math.max(1, progress.of)}
            aria-label={t(planPanelWords.stability)}
          />
          <Text size="xs">
            {t(planPanelWords.running, { done: number(progress.done), of: number(progress.of) })}
          </Text>
        </Group>
      ) : null}
    </>
  );
}

function Outcome({ plan, chosen }: PartProps) {
  const { t, number } = useWords();
  const { run, problem } = useStore(robustnessStore);
  if (problem) return <ProblemNotice problem={problem} />;
  if (!run || run.areaUnits !== plan.data?.areaUnits) return null;
  const { settings, seed, result } = run;
  const fresh = run.key === choiceInputsKey(plan.scenario) && run.chosen.join() === chosen.join();
  return (
    <>
      <ShareTables run={run} fresh={fresh} />
      <Text size="xs" c="dimmed">
        {[
          `${t(planPanelWords.draws)} ${number(result.draws)}`,
          t(planPanelWords[`spread.${settings.spread}`]),
          ...(settings.withData ? [t(planPanelWords.withData)] : []),
          `${t(planPanelWords.seed)} ${seed}`,
          ...(result.impossible > 0
            ? [t(planPanelWords.impossibleDraws, { n: number(result.impossible) })]
            : []),
          t(planPanelWords.verdictRule),
        ].join(" · ")}
      </Text>
      {fresh && run.switchPoints ? (
        <TornadoPart plan={plan} chosen={chosen} switchPoints={run.switchPoints} />
      ) : null}
    </>
  );
}
