import { Checkbox, Stack } from "@mantine/core";
import { exploreWords } from "../../../i18n/words/explore";
import { useViewContext } from "../../../state/use-view-context";
import { useWords } from "../../../ui/words-context";
import classes from "./explore-panel.module.css";

/** Which indicators have a chart; as many as `most`. */
export function ChooseIndicators(props: {
  chosen: readonly string[];
  most: number;
  onChange(chosen: readonly string[]): void;
}) {
  const { app } = useViewContext();
  const { t, pick } = useWords();
  const { chosen, most, onChange } = props;
  return (
    <details className={classes.choose}>
      <summary>{t(exploreWords.choose)}</summary>
      <Stack gap={4} mt={6}>
        {app.indicators.map(({ id, name }) => {
          const on = chosen.includes(id);
          return (
            <Checkbox
              key={id}
              size="xs"
              label={pick(name)}
              checked={on}
              disabled={on ? chosen.length === 1 : chosen.length >= most}
              onChange={() => onChange(on ? chosen.filter((one) => one !== id) : [...chosen, id])}
            />
          );
        })}
      </Stack>
    </details>
  );
}
