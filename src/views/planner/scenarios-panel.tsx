import { ActionIcon, Button, FileButton, Text, TextInput } from "@mantine/core";
import { IconArrowsLeftRight, IconCopy, IconTrash } from "@tabler/icons-react";
import { useRef, useState } from "react";
import {
  duplicateScenario,
  exportScenario,
  importScenario,
  openSaved,
  removeScenario,
  saveScenario,
  startOver,
} from "../../actions/scenarios";
import { LONGEST_NAME } from "../../domain/scenario";
import { formatDate } from "../../i18n/format";
import { planWords } from "../../i18n/words/plan";
import type { SavedScenario } from "../../state/device/local-db";
import { usePlanState } from "../../state/plan/use-plan";
import { useApp } from "../../state/use-app";
import { Notice } from "../../ui/shell/notice";
import { useWords } from "../../ui/words-context";
import { CompareScenarios } from "./compare-scenarios";
import classes from "./dock.module.css";

/** Scenarios kept on this device: saved, opened, doubled, compared, and passed on as files. */
export function ScenariosPanel() {
  const { t } = useWords();
  const app = useApp();
  const scenario = usePlanState((state) => state.scenario);
  const saved = usePlanState((state) => state.saved);
  const lasting = usePlanState((state) => state.lasting);
  const [compared, setCompared] = useState<string | null>(null);
  const reset = useRef<() => void>(null);
  const other = saved.find(({ id }) => id === compared);
  if (!scenario) return null;
  return (
    <div className={classes.scenarios}>
      <SaveForm key={scenario.name} name={scenario.name} />
      <div className={classes.row}>
        <Button size="compact-sm" variant="default" onClick={() => exportScenario(app, scenario)}>
          {t(planWords["saved.export"])}
        </Button>
        <FileButton
          accept=".json"
          resetRef={reset}
          onChange={(file) => {
            if (file) void importScenario(app, file).then(() => reset.current?.());
          }}
        >
          {(button) => (
            <Button size="compact-sm" variant="default" {...button}>
              {t(planWords["saved.import"])}
            </Button>
          )}
        </FileButton>
        <Button size="compact-sm" variant="subtle" onClick={() => startOver(app)}>
          {t(planWords["saved.over"])}
        </Button>
      </div>
      {lasting === false ? (
        <Notice tone="warning">{t(planWords["saved.notLasting"])}</Notice>
      ) : null}
      {other ? (
        <CompareScenarios
          key={other.id}
          own={scenario}
          other={other.scenario}
          onClose={() => setCompared(null)}
        />
      ) : null}
      <Text size="sm" fw={600}>
        {t(saved.length > 0 ? planWords["saved.list"] : planWords["saved.none"])}
      </Text>
      <ul className={classes.saved}>
        {saved.map((one) => (
          <SavedRow key={one.id} saved={one} onCompare={() => setCompared(one.id)} />
        ))}
      </ul>
    </div>
  );
}

function SaveForm(props: { name: string }) {
  const { t } = useWords();
  const [name, setName] = useState(props.name);
  const [done, setDone] = useState("");
  const isLong = name.trim().length > LONGEST_NAME;
  const save = async () => {
    const saved = await saveScenario(name.trim());
    setDone(saved ? name.trim() : "");
  };
  return (
    <form
      className={classes.row}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== "" && !isLong) void save();
      }}
    >
      <TextInput
        size="xs"
        label={t(planWords["saved.name"])}
        value={name}
        error={isLong ? t(planWords["saved.nameLong"], { most: LONGEST_NAME }) : null}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button size="xs" type="submit" disabled={name.trim() === "" || isLong}>
        {t(planWords["saved.save"])}
      </Button>
      {done === "" ? null : (
        <Text size="xs" role="status">
          {t(planWords["saved.done"], { name: done })}
        </Text>
      )}
    </form>
  );
}

function SavedRow({ saved, onCompare }: { saved: SavedScenario; onCompare(): void }) {
  const app = useApp();
  const { t, language } = useWords();
  const { name } = saved.scenario;
  const tools = [
    { word: "saved.compare", Icon: IconArrowsLeftRight, act: onCompare },
    {
      word: "saved.duplicate",
      Icon: IconCopy,
      act: () => void duplicateScenario(saved, t(planWords["saved.copyName"], { name })),
    },
    { word: "saved.delete", Icon: IconTrash, act: () => void removeScenario(saved.id) },
  ] as const;
  return (
    <li>
      <span>
        <Button
          size="compact-sm"
          variant="subtle"
          aria-label={t(planWords["saved.open"], { name })}
          onClick={() => openSaved(app, saved)}
        >
          {name}
        </Button>
        <small>{formatDate(new Date(saved.at), language)}</small>
      </span>
      {tools.map(({ word, Icon, act }) => (
        <ActionIcon
          key={word}
          variant="subtle"
          color="gray"
          aria-label={t(planWords[word], { name })}
          title={t(planWords[word], { name })}
          onClick={act}
        >
          <Icon size={16} />
        </ActionIcon>
      ))}
    </li>
  );
}
