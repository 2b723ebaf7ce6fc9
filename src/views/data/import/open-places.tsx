import { Button, Group } from "@mantine/core";
import { useState } from "react";
import type { OpenPlace } from "../../../catalogue/intake/draft";
import type { AreaTable } from "../../../domain/area";
import type { Camera } from "../../../domain/camera";
import { counted, unitOfAll } from "../counted";
import { cameraNear, placeName } from "./area-lookup";
import type { DraftProps } from "./draft-props";
import classes from "./import.module.css";
import { PlacePicker } from "./place-picker";
import { cameraAtPin, codeBeside, placeText } from "./place-text";
import { decide, undecide } from "./recipe-edits";
import { type ImportWording, useImportWords } from "./use-import-words";

const STEP = 20;

/** Places that nothing matched, to be mended one by one, and what was decided. */
export function OpenPlaces(props: DraftProps) {
  const words = useImportWords();
  const { say, number } = words;
  const [shown, setShown] = useState(STEP);
  const [picking, setPicking] = useState<Picking | null>(null);
  const decidedKeys = new Set(props.recipe.decisions.map(({ raw }) => raw));
  const open = (props.review?.open ?? []).filter(({ raw }) => !decidedKeys.has(raw));
  const total = Math.max(open.length, (props.review?.openPlaces ?? 0) - justDecided(props));
  const take = (raw: string, code: string) => props.onChange(decide(props.recipe, raw, code));
  return (
    <>
      {open.length > 0 ? (
        <section>
          <h4>{say("openTitle", { n: number(total) })}</h4>
          <p className={classes.small}>{say("openLead")}</p>
          <ul className={classes.places}>
            {open.slice(0, shown).map((place) => (
              <Place
                key={place.raw}
                place={place}
                unit={unitOfAll(props.review?.joins ?? [])}
                onTake={(code) => take(place.raw, code)}
                onPick={(way) => setPicking({ place, way })}
              />
            ))}
          </ul>
          {total > shown ? (
            <Group gap="sm">
              <span className={classes.small}>
                {say("openMore", { shown: number(Math.min(shown, open.length)), n: number(total) })}
              </span>
              {open.length > shown ? (
                <Button variant="default" size="compact-md" onClick={() => setShown(shown + STEP)}>
                  {say("showMore")}
                </Button>
              ) : null}
            </Group>
          ) : null}
        </section>
      ) : null}
      <Decided {...props} />
      {picking ? (
        <PlacePicker
          areas={props.areas}
          level={props.recipe.level}
          name={placeText(picking.place.name, picking.place.raw, words)}
          onMap={picking.way === "map"}
          camera={cameraFor(picking.place, props.areas)}
          onClose={() => setPicking(null)}
          onTake={(code) => {
            take(picking.place.raw, code);
            setPicking(null);
          }}
        />
      ) : null}
    </>
  );
}

type Picking = { readonly place: OpenPlace; readonly way: "list" | "map" };

/** Places of the present review that were decided since it was made. */
function justDecided({ recipe, review }: DraftProps): number {
  const keys = new Set(recipe.decisions.map(({ raw }) => raw));
  return (review?.open ?? []).filter(({ raw }) => keys.has(raw)).length;
}

function cameraFor({ raw, suggestions }: OpenPlace, areas: AreaTable): Camera | null {
  return cameraAtPin(raw) ?? cameraNear(areas, suggestions[0]?.code ?? null, raw);
}

function Place(props: {
  place: OpenPlace;
  /** What `place.people` counts. */
  unit: ReturnType<typeof unitOfAll>;
  onTake(code: string): void;
  onPick(way: "list" | "map"): void;
}) {
  const words = useImportWords();
  const { say, t, number } = words;
  const { place } = props;
  const name = placeText(place.name, place.raw, words);
  const rows = place.rows.slice(0, 4).map(String);
  return (
    <li className={classes.place}>
      <div className={classes.placeName}>
        <strong>{name}</strong> {codeBeside(name, place.raw)}
        <div className={classes.small}>
          {t(`join.${place.reason}`)} · {say("placeRows", { n: number(place.count), rows })}
          {Number.isNaN(place.people) ? "" : ` · ${peopleText(place.people, props.unit, words)}`}
        </div>
      </div>
      <Group gap={6} wrap="wrap">
        {place.suggestions.map((one) => (
          <Button
            key={one.code}
            size="compact-md"
            variant="light"
            className={classes.suggestion}
            aria-label={`${one.name} ${one.code}: ${name}`}
            onClick={() => props.onTake(one.code)}
          >
            {one.name}
          </Button>
        ))}
        <Button
          size="compact-md"
          variant="default"
          aria-label={`${say("chooseArea")} ${name}`}
          onClick={() => props.onPick("list")}
        >
          {say("chooseArea")}
        </Button>
        <Button
          size="compact-md"
          variant="default"
          aria-label={`${say("chooseOnMap")} ${name}`}
          onClick={() => props.onPick("map")}
        >
          {say("chooseOnMap")}
        </Button>
        <Button
          size="compact-md"
          variant="subtle"
          aria-label={`${say("nowhere")}: ${name}`}
          onClick={() => props.onTake("")}
        >
          {say("nowhere")}
        </Button>
      </Group>
    </li>
  );
}

function peopleText(
  people: number,
  unit: ReturnType<typeof unitOfAll>,
  words: ImportWording,
): string {
  const n = counted(people, unit, words);
  return unit ? n : words.say("placeDenominator", { n });
}

const MOST_DECIDED = 200;

function Decided(props: DraftProps) {
  const words = useImportWords();
  const { say, number, language } = words;
  const { decisions } = props.recipe;
  if (decisions.length === 0) return null;
  const byHand = decisions.some(({ by }) => by === "hand");
  return (
    <details className={classes.more} open={byHand}>
      <summary>{say("decided", { n: number(decisions.length) })}</summary>
      <ul className={classes.places}>
        {[...decisions]
          .reverse()
          .slice(0, MOST_DECIDED)
          .map(({ raw, code }) => {
            const name = placeText("", raw, words);
            const area = code === "" ? say("nowhereLong") : placeName(props.areas, code, language);
            return (
              <li key={raw} className={classes.place}>
                <span className={classes.placeName}>
                  {name} → <strong>{area}</strong>
                </span>
                <Button
                  size="compact-md"
                  variant="default"
                  aria-label={`${say("undo")}: ${name}`}
                  onClick={() => props.onChange(undecide(props.recipe, raw))}
                >
                  {say("undo")}
                </Button>
              </li>
            );
          })}
      </ul>
    </details>
  );
}
