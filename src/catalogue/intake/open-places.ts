import type { UnplacedReason } from "../../domain/dataset";
import type { Basis } from "../join/basis";
import { suggest } from "../join/suggest";
import type { OpenPlace, Suggestion } from "./draft";
import type { PlacedPart } from "./join-parts";
import type { Recipe } from "./recipe";
import { type Figure, type PlaceText, placeKey, placeLabel } from "./records";

const MOST_PLACES = 500;
const MOST_ROWS = 20;

/** Suggestions by place text and level, remembered: they do not depend on anything else. */
export type SuggestionMemory = Map<string, readonly Suggestion[]>;

type Waiting = {
  place: PlaceText;
  reason: UnplacedReason;
  rows: number[];
  count: number;
  people: Map<string, number>;
};

/**
 * The places of a draft that lie nowhere, those with most rows first. Of combined files the one
 * with most such rows speaks for a place, so that it is not counted once per file.
 */
export function openPlaces(
  parts: readonly PlacedPart[],
  recipe: Recipe,
  basis: Basis,
  memory: SuggestionMemory,
): { open: OpenPlace[]; openPlaces: number } {
  const all = new Map<string, Waiting>();
  for (const part of parts) {
    for (const [key, waiting] of waitingIn(part)) {
      if ((all.get(key)?.count ?? 0) < waiting.count) all.set(key, waiting);
    }
  }
  const sorted = [...all].sort(([, a], [, b]) => b.count - a.count || a.rows[0]! - b.rows[0]!);
  const open = sorted.slice(0, MOST_PLACES).map(([raw, waiting]) => {
    const { place, reason, rows, count } = waiting;
    const suggestions = remembered(memory, `${recipe.level} ${raw}`, () =>
      suggest(place, basis, recipe.level),
    );
    return {
      raw,
      name: placeLabel(place),
      reason,
      rows,
      count,
      people: peopleOf(waiting),
      suggestions,
    };
  });
  return { open, openPlaces: sorted.length };
}

function remembered(memory: SuggestionMemory, key: string, make: () => readonly Suggestion[]) {
  const known = memory.get(key) ?? make();
  memory.set(key, known);
  return known;
}

function waitingIn({ records, placed }: PlacedPart): Map<string, Waiting> {
  const found = new Map<string, Waiting>();
  const byPlace = new Map<number, Waiting>();
  records.places.forEach((place, at) => {
    const where = placed[at];
    if (where?.by !== null) return;
    const key = placeKey(place);
    const waiting = found.get(key) ?? newWaiting(place, where.reason);
    found.set(key, waiting);
    byPlace.set(at, waiting);
    waiting.count++;
    if (waiting.rows.length < MOST_ROWS) waiting.rows.push(place.row);
  });
  for (const figure of records.figures) addPeople(byPlace.get(figure.place), figure);
  return found;
}

function newWaiting(place: PlaceText, reason: UnplacedReason): Waiting {
  return { place, reason, rows: [], count: 0, people: new Map() };
}

function addPeople(waiting: Waiting | undefined, { indicator, yearBe, denominator }: Figure): void {
  if (!waiting || Number.isNaN(denominator)) return;
  const key = `${indicator} ${yearBe}`;
  waiting.people.set(key, (waiting.people.get(key) ?? 0) + denominator);
}

/** People of the indicator and year that has most of them: the same people fail several. */
function peopleOf({ people }: Waiting): number {
  return people.size === 0 ? Number.NaN : Math.max(...people.values());
}
