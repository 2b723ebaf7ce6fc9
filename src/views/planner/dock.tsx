import { ActionIcon, Tabs } from "@mantine/core";
import { IconChevronDown, IconChevronUp } from "@tabler/icons-react";
import { memo, Suspense, useState } from "react";
import { useWords } from "../../ui/words-context";
import classes from "./dock.module.css";
import { DOCK_TABS } from "./dock-tabs";
import { usePlanWords } from "./use-plan-words";

const SIZES = ["strip", "half", "full"] as const;

/** What the plan comes to, beneath the map: the chosen set, how solid it is, and what follows from it. */
export const Dock = memo(function Dock() {
  const say = usePlanWords();
  const { t } = useWords();
  const [size, setSize] = useState(1);
  const [tab, setTab] = useState("choice");
  return (
    <Tabs
      value={tab}
      onChange={(value) => {
        setTab(value ?? "choice");
        if (size === 0) setSize(1);
      }}
      keepMounted={false}
      className={classes.dock ?? ""}
      data-size={SIZES[size]}
    >
      <div className={classes.bar}>
        <Tabs.List aria-label={say("tabs")} className={classes.tabs ?? ""}>
          {DOCK_TABS.map(({ id, word }) => (
            <Tabs.Tab key={id} value={id}>
              {say(word)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <div className={classes.sizes}>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={say("smaller")}
            title={say("smaller")}
            disabled={size === 0}
            onClick={() => setSize(size - 1)}
          >
            <IconChevronDown size={18} />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={say("larger")}
            title={say("larger")}
            disabled={size === SIZES.length - 1}
            onClick={() => setSize(size + 1)}
          >
            <IconChevronUp size={18} />
          </ActionIcon>
        </div>
      </div>
      {DOCK_TABS.map(({ id, Panel }) => (
        <Tabs.Panel key={id} value={id} className={classes.panel ?? ""}>
          <Suspense fallback={<p className={classes.waiting}>{t("app.loading")}</p>}>
            <Panel />
          </Suspense>
        </Tabs.Panel>
      ))}
    </Tabs>
  );
});
