import { Button, Text } from "@mantine/core";
import { IconLasso } from "@tabler/icons-react";
import { useStore } from "zustand";
import { exploreWords } from "../../../i18n/words/explore";
import { exploreStore } from "../../../state/explore/explore-store";
import { useWords } from "../../../ui/words-context";
import classes from "./explore-panel.module.css";

/** Turns drawing on the map on and off, and says what is picked. */
export function LassoTools() {
  const { t, number } = useWords();
  const { picked, drawing } = useStore(exploreStore);
  const n = picked?.reduce((sum, on) => sum + on, 0) ?? 0;
  return (
    <div className={classes.lasso}>
      <Button
        size="compact-sm"
        variant={drawing ? "filled" : "default"}
        aria-pressed={drawing}
        leftSection={<IconLasso size={16} aria-hidden="true" />}
        title={t(exploreWords.lassoHint)}
        onClick={() => exploreStore.setState({ drawing: !drawing })}
      >
        {t(exploreWords.lasso)}
      </Button>
      {picked ? (
        <Text size="sm" role="status">
          {n > 0 ? t(exploreWords.picked, { n: number(n) }) : t(exploreWords.pickedNone)}{" "}
          <button
            type="button"
            className={classes.link}
            onClick={() => exploreStore.setState({ picked: null })}
          >
            {t(exploreWords.clear)}
          </button>
        </Text>
      ) : (
        <Text size="xs" c="dimmed">
          {t(exploreWords.lassoHint)}
        </Text>
      )}
    </div>
  );
}
