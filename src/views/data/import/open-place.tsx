import { Button, Group } from "@mantine/core";
import type { OpenPlace } from "../../../catalogue/intake/vocabulary/draft";
import type { AreaTable } from "../../../domain/area";
import type { Wording } from "../../../i18n/wording";
import { importWords } from "../../../i18n/words/import";
import { joinWords } from "../../../i18n/words/join";
import { useWords } from "../../../ui/words-context";
import { counted, type unitOfAll } from "../words/counted";
import { placeName } from "./area-lookup";
import classes from "./import.module.css";
import { codeBeside, placeText } from "./place-text";

/** A place that lies nowhere: why, its rows and people, and the ways to decide about it. */
export function Place(props: {
  place: OpenPlace;
  /** What `place.people` counts. */
  unit: ReturnType<typeof unitOfAll>;
  areas: AreaTable;
  onTake(code: string): void;
  onPick(way: "list" | "map"): void;
}) {
  const words = useWords();
  const { t, number, language } = words;
  const { place } = props;
  const name = placeText(place.name, place.raw, words);
  const rows = place.rows.slice(0, 4).map(String);
  return (
    <li className={classes.place}>
      <div className={classes.placeName}>
        <strong>{name}</strong> {codeBeside(name, place.raw)}
        <div className={classes.small}>
          {t(joinWords[place.reason])} ·{" "}
          {t(importWords.placeRows, { n: number(place.count), rows })}
          {Number.isNaN(place.people) ? "" : ` · ${peopleText(place.people, props.unit, words)}`}
        </div>
      </div>
      <Group gap={6} wrap="wrap">
        {place.suggestions.map(({ code, name: thai }) => {
          const label = language === "th" ? thai : placeName(props.areas, code, language);
          return (
            <Button
              key={code}
              size="compact-md"
              variant="light"
              className={classes.suggestion}
              aria-label={`${label} ${code}: ${name}`}
              onClick={() => props.onTake(code)}
            >
              {label}
            </Button>
          );
        })}
        <Button
          size="compact-md"
          variant="default"
          aria-label={`${t(importWords.chooseArea)} ${name}`}
          onClick={() => props.onPick("list")}
        >
          {t(importWords.chooseArea)}
        </Button>
        <Button
          size="compact-md"
          variant="default"
          aria-label={`${t(importWords.chooseOnMap)} ${name}`}
          onClick={() => props.onPick("map")}
        >
          {t(importWords.chooseOnMap)}
        </Button>
        <Button
          size="compact-md"
          variant="subtle"
          aria-label={`${t(importWords.nowhere)}: ${name}`}
          onClick={() => props.onTake("")}
        >
          {t(importWords.nowhere)}
        </Button>
      </Group>
    </li>
  );
}

/** A sum of denominators, said to be one where nothing tells what it counts. */
export function peopleText(
  people: number,
  unit: ReturnType<typeof unitOfAll>,
  words: Wording,
): string {
  const n = counted(people, unit, words);
  return unit ? n : words.t(importWords.placeDenominator, { n });
}
