import { isMunicipalCode } from "../../../domain/area-code";
import type { UnplacedReason } from "../../../domain/dataset";
import { isMunicipalName } from "../../gazetteer/bare-name";
import { normaliseCode } from "../../gazetteer/codes";
import type { Gazetteer } from "../../gazetteer/gazetteer";
import { CODE_DIGITS, codeOfLevel, placeByCode } from "../../gazetteer/place-code";
import { type PlaceText, placeKey } from "../../gazetteer/place-text";
import type { PlaceDecision, Recipe } from "../vocabulary/recipe";
import { type Decisions, decisionsBy } from "./decisions";
import { namesDiffer } from "./names-differ";
import { placeByName } from "./place-name";

/** How a place was found; `hand` and `crosswalk` are decisions. */
export type FoundBy = "code" | "history" | "crosswalk" | "hand" | "name" | "village" | "point";

/** Where a place lies and how it was found, or why it lies nowhere. */
export type Placed =
  | {
      readonly code: string;
      readonly by: FoundBy;
      /** The code was followed although the names of the same row say something else. */
      readonly namesDiffer?: true;
    }
  | { readonly by: null; readonly reason: UnplacedReason };

/** What the user decides about the placing. */
export type PlaceRules = Pick<Recipe, "level" | "matchNames" | "matchMunicipalNames" | "decisions">;

type Step = Placed | null;

/**
 * Where each place lies, in this order: a decision by hand; its code; the code history; the
 * crosswalk (a blank target places it nowhere on purpose); its names inside its parents; its
 * point. Municipal codes (xxxx51 up) and names of municipalities are matched by name only where
 * the rules say so. Village codes are rolled up; a point never overrules the larger areas that code or
 * names tell. The answer runs along `places`.
 */
export function placeAll(
  places: readonly PlaceText[],
  gazetteer: Gazetteer,
  rules: PlaceRules,
): Placed[] {
  const decided = decisionsBy(rules.decisions);
  const known = new Map<string, Placed>();
  return places.map((place) => {
    const key = textOf(place);
    const there = known.get(key) ?? placeOne(place, gazetteer, rules, decided);
    if (known.size < MOST_REMEMBERED) known.set(key, there);
    return there;
  });
}

/** Long files name the same places over and over. */
const MOST_REMEMBERED = 100_000;

function textOf(place: PlaceText): string {
  const { tambon, amphoe, province, lon, lat } = place;
  const point = Number.isNaN(lon) ? "" : `${lon} ${lat}`;
  return `${placeKey(place)}\n${tambon}\n${amphoe}\n${province}\n${point}`;
}

function placeOne(
  place: PlaceText,
  gazetteer: Gazetteer,
  rules: PlaceRules,
  decided: Decisions,
): Placed {
  const decision = decided(place);
  if (decision?.by === "hand") return follow(decision, gazetteer, rules);
  const coded = byCode(place, gazetteer, rules);
  if (coded !== null && coded.by !== null) return coded;
  if (decision !== null) return follow(decision, gazetteer, rules);
  const named = byNames(place, gazetteer, rules);
  if (named !== null && named.by !== null) return named;
  return byPoint(place, gazetteer, rules) ?? coded ?? missing(place, named);
}

function follow(decision: PlaceDecision, gazetteer: Gazetteer, rules: PlaceRules): Placed {
  const blank = decision.by === "hand" ? "decided-nowhere" : "crosswalk-blank";
  if (decision.code.trim() === "") return none(blank);
  const target = codeOfLevel(decision.code, rules.level);
  const found = target === null ? null : placeByCode(target.code, target.village, gazetteer);
  if (found === null || found.by === null) return none("crosswalk-target-unknown");
  return { by: decision.by, code: found.code };
}

function byCode(place: PlaceText, gazetteer: Gazetteer, rules: PlaceRules): Step {
  if (place.code.trim() === "") return null;
  const own = codeOfLevel(place.code, rules.level);
  if (own === null) return none("bad-code");
  const found = placeByCode(own.code, own.village, gazetteer);
  if (found === null) {
    const municipal = isMunicipalCode(own.code) && isAmphoe(own.code.slice(0, 4), gazetteer);
    return none(municipal ? "municipal-not-in-crosswalk" : "unknown-code");
  }
  if (found.by === null) return found;
  return namesDiffer(place, found.code, gazetteer) ? { ...found, namesDiffer: true } : found;
}

function isAmphoe(code: string, gazetteer: Gazetteer): boolean {
  return gazetteer.areas.has(code) || gazetteer.history.has(code);
}

function byNames(place: PlaceText, gazetteer: Gazetteer, rules: PlaceRules): Step {
  if (!rules.matchNames || place[rules.level] === "") return null;
  const code = codeOfLevel(place.code, rules.level)?.code ?? normaliseCode(place.code) ?? "";
  const municipal = rules.level === "tambon" && isMunicipalName(place.tambon);
  if (!rules.matchMunicipalNames && (municipal || isMunicipalCode(code))) {
    return none("name-municipal");
  }
  return placeByName({ ...place, parent: code }, rules.level, gazetteer);
}

function byPoint(place: PlaceText, gazetteer: Gazetteer, rules: PlaceRules): Step {
  const { lon, lat } = place;
  if (gazetteer.locate === undefined || Number.isNaN(lon) || Number.isNaN(lat)) return null;
  if (isMunicipalCode(normaliseCode(place.code) ?? "")) return null;
  const tambon = gazetteer.locate(lon, lat);
  const code = tambon?.slice(0, CODE_DIGITS[rules.level]);
  const found = code === undefined ? null : placeByCode(code, false, gazetteer);
  if (found === null || found.by === null) return none("point-outside");
  return isGainsaid(place, found.code, gazetteer) ? null : { by: "point", code: found.code };
}

/** Whether the code or the names of the row itself tell another larger area than its point. */
function isGainsaid(place: PlaceText, code: string, gazetteer: Gazetteer): boolean {
  const own = normaliseCode(place.code)?.slice(0, CODE_DIGITS.amphoe) ?? "";
  const heirs = gazetteer.heirs.get(own) ?? [];
  const inside = own === "" || code.startsWith(own) || heirs.some((heir) => code.startsWith(heir));
  const known = isAmphoe(own, gazetteer);
  if (known && !inside && !own.startsWith(code)) return true;
  return namesDiffer({ ...place, tambon: "" }, code, gazetteer);
}

function missing(place: PlaceText, named: Step): Placed {
  if (named !== null) return named;
  const isNamed = place.tambon !== "" || place.amphoe !== "" || place.province !== "";
  return none(isNamed ? "name-unknown" : "no-area");
}

function none(reason: UnplacedReason): { readonly by: null; readonly reason: UnplacedReason } {
  return { by: null, reason };
}
