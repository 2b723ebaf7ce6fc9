import { ActionIcon, Button, NumberInput, Stack, Text } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import { addCriterion, changeCriterion, removeCriterion } from "../../actions/change-plan";
import { textAt } from "../../base/column";
import type { Preference, Scenario, ScenarioCriterion } from "../../domain/scenario";
import { planWords } from "../../i18n/words/plan";
import { changeScenario } from "../../state/plan/plan-store";
import { usePlanNumbers, usePlanState } from "../../state/plan/use-plan";
import { useViewField } from "../../state/url/use-view";
import { useApp } from "../../state/use-app";
import { areaName } from "../../ui/area/area-names";
import { Choice } from "../../ui/form/choice";
import { useWords } from "../../ui/words-context";
import { useMeasureName } from "./measure-name";
import { MeasurePicker, measureOf, type Picked } from "./measure-picker";
import { OwnNumbers } from "./own-numbers";
import { OwnPoints } from "./own-points";
import classes from "./planner.module.css";

const PREFERENCES: readonly Preference["kind"][] = ["max", "min", "ideal"];
const METHODS: readonly Scenario["method"][] = ["weighted-sum", "topsis"];
const NORMALISATIONS: readonly Scenario["normalisation"][] = ["min-max", "vector", "sum"];
const MISSING: readonly Scenario["missing"][] = ["exclude", "median", "worst"];

/** What is weighed, in which direction, and how it becomes a score. */
export function CriteriaSection() {
  const scenario = usePlanState((state) => state.scenario);
  if (!scenario) return null;
  return (
    <Stack gap="xs">
      <ul className={classes.criteria}>
        {scenario.criteria.map((criterion, column) => (
          <CriterionRow key={criterion.id} criterion={criterion} column={column} />
        ))}
      </ul>
      <NewCriterion />
      <Method scenario={scenario} />
      <OwnNumbers />
      <OwnPoints />
      <Similarity />
    </Stack>
  );
}

function CriterionRow({ criterion, column }: { criterion: ScenarioCriterion; column: number }) {
  const { t, year, number } = useWords();
  const { id, measure, preference } = criterion;
  const name = useMeasureName()(measure);
  const measured = usePlanNumbers((numbers) => numbers.data?.measured.get(id));
  const missing = usePlanNumbers((numbers) => {
    const at = numbers.data?.criteria.indexOf(id) ?? -1;
    return numbers.data?.normalised.missing[at] ?? 0;
  });
  const about = [
    measured?.yearBe ? t(planWords.usedYear, { year: year(measured.yearBe) }) : "",
    measured?.demonstration ? t(planWords.demonstration) : "",
    measure.kind === "entered" ? measure.source : "",
    missing > 0 ? t(planWords.missingCount, { n: number(missing) }) : "",
  ].filter((one) => one !== "");
  const prefer = (kind: string) => {
    const value = preference.kind === "ideal" ? preference.value : 0;
    const next: Preference = kind === "ideal" ? { kind, value } : { kind: kind as "max" | "min" };
    changeCriterion(id, (one) => ({ ...one, preference: next }));
  };
  return (
    <li data-column={column}>
      <div className={classes.criterionHead}>
        <span>
          {name}
          <small>{about.join(" · ")}</small>
        </span>
        <ActionIcon
          size="sm"
          variant="subtle"
          color="gray"
          aria-label={t(planWords.remove, { name })}
          title={t(planWords.remove, { name })}
          onClick={() => removeCriterion(id)}
        >
          <IconTrash size={14} />
        </ActionIcon>
      </div>
      <Choice
        hideLabel
        label={t(planWords.preference, { name })}
        value={preference.kind}
        options={PREFERENCES.map((value) => ({
          value,
          label: t(planWords[`preference.${value}`]),
        }))}
        onChange={prefer}
      />
      {preference.kind === "ideal" ? (
        <NumberInput
          label={t(planWords.ideal, { name })}
          size="sm"
          value={preference.value}
          onChange={(value) =>
            typeof value === "number" &&
            changeCriterion(id, (one) => ({ ...one, preference: { kind: "ideal", value } }))
          }
        />
      ) : null}
    </li>
  );
}

function NewCriterion() {
  const { t } = useWords();
  const app = useApp();
  const first = app.indicators[0]?.id;
  const [picked, setPicked] = useState<Picked>({
    key: first ? `indicator:${first}` : "households",
    yearBe: 0,
  });
  const add = () => {
    const measure = measureOf(picked);
    if (!measure) return;
    addCriterion({
      id: crypto.randomUUID().slice(0, 8),
      measure,
      preference: { kind: "max" },
    });
  };
  return (
    <Stack gap={6}>
      <MeasurePicker value={picked} onChange={setPicked} />
      <Button size="compact-sm" variant="default" onClick={add}>
        {t(planWords.addCriterion)}
      </Button>
    </Stack>
  );
}

function Method({ scenario }: { scenario: Scenario }) {
  const { t } = useWords();
  const { method, normalisation, missing } = scenario;
  const set = (change: Partial<Scenario>) => changeScenario((s) => ({ ...s, ...change }));
  return (
    <>
      <Choice
        label={t(planWords.method)}
        value={method}
        options={METHODS.map((value) => ({ value, label: t(planWords[`method.${value}`]) }))}
        onChange={(value) => {
          const next = value as Scenario["method"];
          set({ method: next, normalisation: next === "topsis" ? "vector" : "min-max" });
        }}
      />
      <Choice
        label={t(planWords.normalisation)}
        value={normalisation}
        options={NORMALISATIONS.map((value) => ({
          value,
          label: t(planWords[`normalisation.${value}`]),
        }))}
        onChange={(value) => set({ normalisation: value as Scenario["normalisation"] })}
      />
      <Choice
        label={t(planWords.missing)}
        value={missing}
        options={MISSING.map((value) => ({ value, label: t(planWords[`missing.${value}`]) }))}
        onChange={(value) => set({ missing: value as Scenario["missing"] })}
      />
      <Text size="xs" c="dimmed">
        {t(planWords.missingHint)}
      </Text>
    </>
  );
}

function Similarity() {
  const { areas } = useApp();
  const { t, language } = useWords();
  const selected = useViewField("selected");
  const level = usePlanState((state) => state.scenario?.level);
  const row = areas.indexOf.get(selected ?? "");
  const code =
    row === undefined ? "" : level === "amphoe" ? textAt(areas.amphoeCode, row) : selected!;
  return (
    <details className={classes.own}>
      <summary>{t(planWords.likeness)}</summary>
      <Text size="xs" c="dimmed">
        {t(planWords.likenessHint)}
      </Text>
      {row === undefined ? null : (
        <Button
          size="compact-sm"
          variant="default"
          onClick={() =>
            addCriterion({
              id: crypto.randomUUID().slice(0, 8),
              measure: { kind: "likeness", code },
              preference: { kind: "min" },
            })
          }
        >
          {t(planWords.likenessAdd, { name: areaName(areas, row, language) })}
        </Button>
      )}
    </details>
  );
}
