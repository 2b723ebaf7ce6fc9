import { Anchor } from "@mantine/core";
import { demonstrationWords } from "../../i18n/words/demonstration";
import { showDemonstration } from "../../state/demonstration";
import { useApp } from "../../state/use-app";
import { useWords } from "../../ui/words-context";
import classes from "./data.module.css";

/** Why demonstration data of a dataset are not in use, and the way to show them. */
export function NotInUse({ id }: { id: string }) {
  const { withheld = [] } = useApp().manifest;
  const { t, pick } = useWords();
  return withheld
    .filter(({ dataset }) => dataset.id === id)
    .map(({ why, indicators }) => (
      <p key={why} className={classes.note}>
        {t(demonstrationWords[`card.${why}`], {
          names: indicators.map(({ name }) => pick(name)).join(", "),
        })}{" "}
        <Anchor
          component="button"
          onClick={() => showDemonstration(why === "asked" ? "auto" : "beside")}
        >
          {t(why === "asked" ? demonstrationWords.showAgain : demonstrationWords.show)}
        </Anchor>
      </p>
    ));
}
