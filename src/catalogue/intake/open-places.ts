import { addTo } from "../../base/tally";
import type { UnplacedReason } from "../../domain/dataset";
import type { Gazetteer } from "../gazetteer/gazetteer";
import { type PlaceText, placeKey, placeLabel } from "../gazetteer/place-text";
import { type Decisions, decisionsBy } from "./join/decisions";
import type { Placed } from "./join/place-all";
import { suggest } from "./join/suggest";
import type { PlacedPart } from "./join-parts";
import type { DecidedPlace, OpenPlace, Review, Suggestion } from "./vocabulary/draft";
import type { Recipe } from "./vocabulary/recipe";
import type { Figure } from "./vocabulary/records";

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

/** The parts of a review that speak of places. */
export type ReviewedPlaces = Pick<
  Review,
  "open" | "openPlaces" | "leftBlank" | "leftBlankPlaces" | "decided"
>;

/**
 * The places of a draft that lie nowhere: those nobody decided about, those with most rows first and
 * rows that tell nothing last; and those that a crosswalk leaves blank, most people first. What a
 * person said lies nowhere is in neither. Of combined files the one with most such rows speaks for
 * a place, so that it is not counted once per file.
 */
export function openPlaces(
  parts: readonly PlacedPart[],
  recipe: Recipe,
  gazetteer: Gazetteer,
  memory: SuggestionMemory,
): ReviewedPlaces {
  const decide = decisionsBy(recipe.decisions);
  const all = mostOf(parts.map(waitingIn), ({ count }) => count);
  const listed = (places: readonly (readonly [string, Waiting])[]) =>
    places.slice(0, MOST_PLACES).map(([raw, waiting]): OpenPlace => {
      const suggestions = remembered(memory, `${recipe.level} ${raw}`, () =>
        suggest(waiting.place, gazetteer, recipe.level),
      );
      return { ...listing(raw, waiting), suggestions };
    });
  const settled: ReadonlySet<UnplacedReason> = new Set(["crosswalk-blank", "decided-nowhere"]);
  const open = [...all].filter(([, { reason }]) => !settled.has(reason)).sort(byRows);
  const blank = [...all].filter(([, { reason }]) => reason === "crosswalk-blank").sort(byPeople);
  return {
    open: listed(open),
    openPlaces: open.length,
    leftBlank: listed(blank),
    leftBlankPlaces: blank.length,
    decided: decidedPlaces(parts, decide),
  };
}

function mostOf<T>(maps: readonly ReadonlyMap<string, T>[], size: (one: T) => number) {
  const all = new Map<string, T>();
  for (const [key, one] of maps.flatMap((map) => [...map])) {
    const there = all.get(key);
    if (there === undefined || size(there) < size(one)) all.set(key, one);
  }
  return all;
}

type Entry = readonly [string, Waiting];

function byRows([rawA, a]: Entry, [rawB, b]: Entry): number {
  const untold = (raw: string) => (/^[#@]/.test(raw) ? 1 : 0);
  return untold(rawA) - untold(rawB) || b.count - a.count || a.rows[0]! - b.rows[0]!;
}

function byPeople(a: Entry, b: Entry): number {
  const people = ([, one]: Entry) => (one.people.size === 0 ? 0 : peopleOf(one));
  return people(b) - people(a) || byRows(a, b);
}

function listing(raw: string, waiting: Waiting): Omit<OpenPlace, "suggestions"> {
  const { place, reason, rows, count } = waiting;
  return { raw, name: placeLabel(place), reason, rows, count, people: peopleOf(waiting) };
}

/** Decisions with the rows that follow them; the first such row gives the name. */
function decidedPlaces(parts: readonly PlacedPart[], decide: Decisions): DecidedPlace[] {
  const found = parts.map(({ records, placed }) => {
    const byRaw = new Map<string, { raw: string; name: string; rows: number }>();
    placed.forEach((where, at) => {
      if (!followsDecision(where)) return;
      const place = records.places[at]!;
      const decision = decide(place);
      if (!decision) return;
      const { raw } = decision;
      const one = byRaw.get(raw) ?? { raw, name: placeLabel(place), rows: 0 };
      one.rows++;
      byRaw.set(raw, one);
    });
    return byRaw;
  });
  return [...mostOf(found, ({ rows }) => rows).values()];
}

const OF_DECISIONS: ReadonlySet<UnplacedReason> = new Set([
  "crosswalk-blank",
  "crosswalk-target-unknown",
  "decided-nowhere",
]);

function followsDecision(where: Placed): boolean {
  if (where.by !== null) return where.by === "hand" || where.by === "crosswalk";
  return OF_DECISIONS.has(where.reason);
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
  addTo(waiting.people, key, denominator);
}

/** People of the indicator and year that has most of them: the same people fail several. */
function peopleOf({ people }: Waiting): number {
  return people.size === 0 ? Number.NaN : Math.max(...people.values());
}
