import { ActionIcon, Tabs } from "@mantine/core";
import { IconChevronDown, IconChevronUp } from "@tabler/icons-react";
import { memo, Suspense, useState } from "react";
import { appWords } from "../../i18n/words/app";
import { planWords } from "../../i18n/words/plan";
import type { DockStop } from "../../ui/shell/dock-size";
import { useWords } from "../../ui/words-context";
import classes from "./dock.module.css";
import { DOCK_TABS } from "./dock-tabs";
import { PlanStamp } from "./plan-stamp";

/**
 * What the plan comes to, beneath the map: the chosen set, how solid it is, and what follows from it.
 * `stop` is how far it is open; `onStep` asks for the next stop up or down.
 */
export const Dock = memo(function Dock(props: { stop: DockStop; onStep(direction: 1 | -1): void }) {
  const { t } = useWords();
  const { stop, onStep } = props;
  const [tab, setTab] = useState("choice");
  return (
    <Tabs
      value={tab}
      onChange={(value) => {
        setTab(value ?? "choice");
        if (stop === "bar") onStep(1);
      }}
      keepMounted={false}
      className={classes.dock ?? ""}
      data-stop={stop}
    >
      <div className={classes.bar}>
        <Tabs.List aria-label={t(planWords.tabs)} className={classes.tabs ?? ""}>
          {DOCK_TABS.map(({ id, word }) => (
            <Tabs.Tab key={id} value={id}>
              {t(planWords[word])}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <PlanStamp className={classes.stamp} />
        <div className={classes.sizes}>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t(planWords.smaller)}
            title={t(planWords.smaller)}
            disabled={stop === "bar"}
            onClick={() => onStep(-1)}
          >
            <IconChevronDown size={18} />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t(planWords.larger)}
            title={t(planWords.larger)}
            disabled={stop === "full"}
            onClick={() => onStep(1)}
          >
            <IconChevronUp size={18} />
          </ActionIcon>
        </div>
      </div>
      {DOCK_TABS.map(({ id, Panel }) => (
        <Tabs.Panel key={id} value={id} className={classes.panel ?? ""}>
          <Suspense fallback={<p className={classes.waiting}>{t(appWords.loading)}</p>}>
            <Panel />
          </Suspense>
        </Tabs.Panel>
      ))}
    </Tabs>
  );
});
