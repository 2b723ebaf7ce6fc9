import { ActionIcon, Button, Checkbox, Group, NumberInput, Stack, Text } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import type { Quota, Rule, Scenario } from "../../domain/scenario";
import { textOf } from "../../i18n/text-of";
import { planWords } from "../../i18n/words/plan";
import { changeScenario } from "../../state/plan/plan-store";
import { usePlanNumbers, usePlanState } from "../../state/plan/use-plan";
import { useApp } from "../../state/use-app";
import { Choice } from "../../ui/form/choice";
import { useWords } from "../../ui/words-context";
import { useMeasureName } from "./measure-name";
import { MeasurePicker, measureOf, type Picked } from "./measure-picker";
import classes from "./planner.module.css";

const PRESETS: Readonly<Record<string, Partial<Scenario> & { quota: Quota }>> = {
  six: { scheme: "geo6", quota: { per: "region", count: 1, total: null } },
  amphoe: { quota: { per: "amphoe", count: 1, total: null } },
  cluster: { quota: { per: "cluster", count: 1, total: null } },
};

const PER: readonly Quota["per"][] = ["region", "cluster", "province", "amphoe", "country"];
const LEVELS: readonly Scenario["level"][] = ["tambon", "amphoe"];

/** Who may be chosen, how many, and how they must lie to each other. */
export function RulesSection() {
  const scenario = usePlanState((state) => state.scenario);
  const { t } = useWords();
  if (!scenario) return null;
  const set = (change: Partial<Scenario>) => changeScenario((s) => ({ ...s, ...change }));
  return (
    <Stack gap="xs">
      <Choice
        label={t(planWords.level)}
        value={scenario.level}
        options={LEVELS.map((value) => ({ value, label: t(planWords[`level.${value}`]) }))}
        onChange={(level) => set({ level: level as Scenario["level"] })}
      />
      <QuotaFields scenario={scenario} set={set} />
      <NumberInput
        label={t(planWords.distance)}
        size="sm"
        min={0}
        max={2000}
        value={scenario.minDistanceKm}
        onChange={(km) => typeof km === "number" && set({ minDistanceKm: km })}
      />
      <Checkbox
        label={t(planWords.onePerAmphoe)}
        checked={scenario.onePerAmphoe}
        onChange={(event) => set({ onePerAmphoe: event.currentTarget.checked })}
      />
      <Conditions rules={scenario.rules} />
    </Stack>
  );
}

type Fields = { scenario: Scenario; set(change: Partial<Scenario>): void };

function QuotaFields({ scenario, set }: Fields) {
  const { t, pick } = useWords();
  const { schemes } = useApp();
  const { quota } = scenario;
  const places = usePlanNumbers((numbers) => numbers.data?.places.length ?? 1);
  const setQuota = (change: Partial<Quota>) => set({ quota: { ...quota, ...change } });
  return (
    <>
      <Choice
        label={t(planWords.preset)}
        value={presetOf(scenario)}
        options={[...Object.keys(PRESETS), "own"].map((value) => ({
          value,
          label: t(textOf(planWords, `preset.${value}`)),
        }))}
        onChange={(name) => {
          const preset = PRESETS[name];
          if (preset) set(preset);
          else setQuota({ total: quota.total ?? quota.count * places });
        }}
      />
      <Group grow gap="xs" align="flex-end">
        <Choice
          label={t(planWords.per)}
          value={quota.per}
          options={PER.map((value) => ({ value, label: t(planWords[`per.${value}`]) }))}
          onChange={(per) => setQuota({ per: per as Quota["per"] })}
        />
        <NumberInput
          label={t(planWords.count)}
          size="sm"
          min={0}
          max={9999}
          allowDecimal={false}
          value={quota.count}
          onChange={(count) => typeof count === "number" && setQuota({ count })}
        />
      </Group>
      <NumberInput
        label={t(planWords.total)}
        description={t(planWords.totalHint)}
        size="sm"
        min={0}
        max={9999}
        allowDecimal={false}
        value={quota.total ?? ""}
        onChange={(total) => setQuota({ total: typeof total === "number" ? total : null })}
      />
      {quota.per === "region" ? (
        <Choice
          label={t(planWords.scheme)}
          value={scenario.scheme}
          options={schemes.map(({ id, name }) => ({ value: id, label: pick(name) }))}
          onChange={(scheme) => set({ scheme })}
        />
      ) : null}
    </>
  );
}

function presetOf({ quota, scheme }: Scenario): string {
  const found = Object.entries(PRESETS).find(([, preset]) => {
    const { per, count, total } = preset.quota;
    const sameScheme = preset.scheme === undefined || preset.scheme === scheme;
    return sameScheme && quota.per === per && quota.count === count && quota.total === total;
  });
  return found?.[0] ?? "own";
}

function Conditions({ rules }: { rules: readonly Rule[] }) {
  const { t, number } = useWords();
  const stages = usePlanNumbers((numbers) => numbers.data?.stages);
  const first = stages?.[0]?.left;
  return (
    <div>
      <Text size="sm" fw={600}>
        {t(planWords.conditions)}
      </Text>
      <Text size="xs" c="dimmed">
        {t(planWords.conditionsHint)}
      </Text>
      <ol className={classes.stages}>
        <li>
          <span>{t(planWords.field)}</span>
          <b>{first === undefined ? "…" : number(first)}</b>
        </li>
        {rules.map((rule) => {
          const left = stages?.find((stage) => stage.rule?.id === rule.id)?.left;
          return <Condition key={rule.id} rule={rule} left={left} />;
        })}
      </ol>
      <NewCondition />
    </div>
  );
}

function Condition({ rule, left }: { rule: Rule; left: number | undefined }) {
  const { t, number } = useWords();
  const name = useMeasureName()(rule.measure);
  const bounded = rule.test === "at-least" || rule.test === "at-most";
  const text = `${rule.test === "is-not-pilot" ? "" : `${name} `}${t(planWords[`test.${rule.test}`])}${
    bounded ? ` ${number(rule.bound, Number.isInteger(rule.bound) ? 0 : 2)}` : ""
  }`;
  return (
    <li>
      <span>
        {text}
        {left === 0 ? <small className={classes.warning}>{t(planWords.empties)}</small> : null}
      </span>
      <b>{left === undefined ? "…" : number(left)}</b>
      <ActionIcon
        size="sm"
        variant="subtle"
        color="gray"
        aria-label={t(planWords.remove, { name: text })}
        title={t(planWords.remove, { name: text })}
        onClick={() =>
          changeScenario((s) => ({ ...s, rules: s.rules.filter(({ id }) => id !== rule.id) }))
        }
      >
        <IconTrash size={14} />
      </ActionIcon>
    </li>
  );
}

function NewCondition() {
  const { t } = useWords();
  const app = useApp();
  const [picked, setPicked] = useState<Picked>({ key: "sep-level", yearBe: 0 });
  const [test, setTest] = useState<Rule["test"]>("at-least");
  const [bound, setBound] = useState(2);
  const isRole = picked.key === "role";
  const tests: readonly Rule["test"][] = isRole
    ? ["is-not-pilot"]
    : ["at-least", "at-most", "has-value"];
  const used = tests.includes(test) ? test : tests[0]!;
  const bounded = used === "at-least" || used === "at-most";
  const add = () => {
    const measure = isRole ? ({ kind: "role" } as const) : measureOf(picked);
    if (!measure || measure.kind === "likeness") return;
    const rule: Rule = { id: crypto.randomUUID().slice(0, 8), measure, test: used, bound };
    changeScenario((s) => ({ ...s, rules: [...s.rules, rule] }));
  };
  return (
    <Stack gap={6}>
      <MeasurePicker
        withRole
        value={picked}
        onChange={(value) => {
          setPicked(value);
          const source = app.sources.has(value.key.split(":")[1] ?? "");
          setBound(source ? 10 : value.key === "sep-level" ? 2 : 1);
        }}
      />
      <Group grow gap="xs" align="flex-end">
        <Choice
          label={t(planWords.test)}
          value={used}
          options={tests.map((value) => ({ value, label: t(planWords[`test.${value}`]) }))}
          onChange={(value) => setTest(value as Rule["test"])}
        />
        {bounded ? (
          <NumberInput
            label={t(planWords.bound)}
            size="sm"
            value={bound}
            onChange={(value) => typeof value === "number" && setBound(value)}
          />
        ) : null}
      </Group>
      <Button size="compact-sm" variant="default" onClick={add}>
        {t(planWords.addCondition)}
      </Button>
    </Stack>
  );
}
