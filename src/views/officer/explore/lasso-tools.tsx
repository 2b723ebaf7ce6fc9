import { Button, Text } from "@mantine/core";
import { IconLasso } from "@tabler/icons-react";
import { useStore } from "zustand";
import { exploreStore } from "../../../state/explore/explore-store";
import { useWords } from "../../../ui/words-context";
import classes from "./explore-panel.module.css";
import { useExploreWords } from "./use-explore-words";

/** Turns drawing on the map on and off, and says what is picked. */
export function LassoTools() {
  const { number } = useWords();
  const say = useExploreWords();
  const { picked, drawing } = useStore(exploreStore);
  const n = picked?.reduce((sum, on) => sum + on, 0) ?? 0;
  return (
    <div className={classes.lasso}>
      <Button
        size="compact-sm"
        variant={drawing ? "filled" : "default"}
        aria-pressed={drawing}
        leftSection={<IconLasso size={16} aria-hidden="true" />}
        title={say("lassoHint")}
        onClick={() => exploreStore.setState({ drawing: !drawing })}
      >
        {say("lasso")}
      </Button>
      {picked ? (
        <Text size="sm" role="status">
          {n > 0 ? say("picked", { n: number(n) }) : say("pickedNone")}{" "}
          <button
            type="button"
            className={classes.link}
            onClick={() => exploreStore.setState({ picked: null })}
          >
            {say("clear")}
          </button>
        </Text>
      ) : (
        <Text size="xs" c="dimmed">
          {say("lassoHint")}
        </Text>
      )}
    </div>
  );
}
