import { Button, Group } from "@mantine/core";
import { useState } from "react";
import type { OpenPlace } from "../../../catalogue/intake/vocabulary/draft";
import type { AreaTable } from "../../../domain/area";
import type { Camera } from "../../../domain/camera";
import { importWords } from "../../../i18n/words/import";
import { useWords } from "../../../ui/words-context";
import { unitOfAll } from "../words/counted";
import { cameraNear } from "./area-lookup";
import { DecidedPlaces } from "./decided-places";
import type { DraftProps } from "./draft-props";
import classes from "./import.module.css";
import { Place, peopleText } from "./open-place";
import { PlacePicker } from "./place-picker";
import { cameraAtPin, placeText } from "./place-text";
import { decide } from "./recipe-edits";

const STEP = 20;

type Picking = { readonly place: OpenPlace; readonly way: "list" | "map" };

/** Places that lie nowhere, to be mended one by one, and what was decided. */
export function OpenPlaces(props: DraftProps) {
  const words = useWords();
  const { t, number } = words;
  const [picking, setPicking] = useState<Picking | null>(null);
  const { review, recipe } = props;
  const take = (raw: string, code: string) => props.onChange(decide(recipe, raw, code));
  const byHand = new Set(recipe.decisions.flatMap(({ raw, by }) => (by === "hand" ? [raw] : [])));
  const actions = {
    areas: props.areas,
    joins: review?.joins ?? [],
    byHand,
    onTake: take,
    onPick: setPicking,
  };
  return (
    <>
      <PlaceList
        {...actions}
        places={review?.open ?? []}
        all={review?.openPlaces ?? 0}
        title={(n) => t(importWords.openTitle, { n: number(n) })}
        lead={t(importWords.openLead)}
      />
      <PlaceList
        {...actions}
        places={review?.leftBlank ?? []}
        all={review?.leftBlankPlaces ?? 0}
        title={(n) => t(importWords.blankTitle, { n: number(n) })}
        lead={[t(importWords.blankLead), useBlankPeople(props)].join(" ")}
      />
      <DecidedPlaces {...props} />
      {picking ? (
        <PlacePicker
          areas={props.areas}
          level={recipe.level}
          name={placeText(picking.place.name, picking.place.raw, words)}
          onMap={picking.way === "map"}
          camera={cameraFor(picking.place, props.areas)}
          suggested={picking.place.suggestions}
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

/** The people of the places that a crosswalk leaves blank; "" where the file counts none. */
function useBlankPeople({ review }: DraftProps): string {
  const words = useWords();
  const counted = (review?.leftBlank ?? []).filter(({ people }) => !Number.isNaN(people));
  if (counted.length === 0 || counted.length < (review?.leftBlankPlaces ?? 0)) return "";
  const sum = counted.reduce((total, { people }) => total + people, 0);
  return words.t(importWords.blankPeople, {
    n: peopleText(sum, unitOfAll(review?.joins ?? []), words),
  });
}

function cameraFor({ raw, suggestions }: OpenPlace, areas: AreaTable): Camera | null {
  return cameraAtPin(raw) ?? cameraNear(areas, suggestions[0]?.code ?? null, raw);
}

/** Places of a review, without those that were decided by hand since it was made. */
function PlaceList(props: {
  places: readonly OpenPlace[];
  /** How many there are, those not listed too. */
  all: number;
  areas: AreaTable;
  joins: Parameters<typeof unitOfAll>[0];
  byHand: ReadonlySet<string>;
  title(n: number): string;
  lead: string;
  onTake(raw: string, code: string): void;
  onPick(picking: Picking): void;
}) {
  const { t, number } = useWords();
  const [shown, setShown] = useState(STEP);
  const waiting = props.places.filter(
    ({ raw, reason }) => !props.byHand.has(raw) || reason === "crosswalk-target-unknown",
  );
  const total = props.all - (props.places.length - waiting.length);
  if (waiting.length === 0) return null;
  return (
    <section>
      <h4>{props.title(total)}</h4>
      <p className={classes.small}>{props.lead}</p>
      <ul className={classes.places}>
        {waiting.slice(0, shown).map((place) => (
          <Place
            key={place.raw}
            place={place}
            unit={unitOfAll(props.joins)}
            areas={props.areas}
            onTake={(code) => props.onTake(place.raw, code)}
            onPick={(way) => props.onPick({ place, way })}
          />
        ))}
      </ul>
      {total > shown ? (
        <Group gap="sm">
          <span className={classes.small}>
            {t(importWords.openMore, {
              shown: number(Math.min(shown, waiting.length)),
              n: number(total),
            })}
          </span>
          {waiting.length > shown ? (
            <Button variant="default" size="compact-md" onClick={() => setShown(shown + STEP)}>
              {t(importWords.showMore)}
            </Button>
          ) : null}
        </Group>
      ) : null}
    </section>
  );
}
