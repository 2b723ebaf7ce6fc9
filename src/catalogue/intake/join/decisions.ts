import { bareName } from "../../gazetteer/bare-name";
import { normaliseCode } from "../../gazetteer/codes";
import { villageTambon } from "../../gazetteer/place-code";
import { type PlaceText, placeKey, rowOfKey } from "../../gazetteer/place-text";
import type { PlaceDecision } from "../vocabulary/recipe";

/** Finds what was decided about a place; null = nothing. */
export type Decisions = (place: PlaceText) => PlaceDecision | null;

/**
 * Decisions by the text they were made for. Another spelling of the same code or names finds them
 * too, and a village finds what was decided about its tambon. The last of several for one text holds.
 * A decision about no text at all ("||") is about nothing.
 */
export function decisionsBy(list: readonly PlaceDecision[]): Decisions {
  const byRaw = new Map<string, PlaceDecision>();
  for (const decision of list) byRaw.set(sameKey(decision.raw), decision);
  for (const decision of list) byRaw.set(decision.raw, decision);
  byRaw.delete(NO_NAMES);
  if (byRaw.size === 0) return () => null;
  return (place) => {
    const key = placeKey(place);
    return byRaw.get(key) ?? byRaw.get(sameKey(key)) ?? ofVillage(place.code, byRaw);
  };
}

const NO_NAMES = "||";

/** One text for all spellings of a place key: its digits, or its bare names. */
export function sameKey(key: string): string {
  if (rowOfKey(key) !== null) return key;
  const [province, amphoe, tambon] = key.split("|");
  if (amphoe === undefined || tambon === undefined) return normaliseCode(key) ?? key.trim();
  const names = [bareName(province ?? "", "province"), bareName(amphoe, "amphoe")];
  return [...names, bareName(tambon, "tambon")].join("|");
}

function ofVillage(code: string, byRaw: ReadonlyMap<string, PlaceDecision>): PlaceDecision | null {
  const tambon = villageTambon(code);
  return (tambon === null ? undefined : byRaw.get(tambon)) ?? null;
}
