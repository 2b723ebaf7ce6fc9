import type { DatasetLevel } from "../../../domain/dataset";
import { fullName } from "../../gazetteer/area-name";
import { bareName, withoutMunicipal } from "../../gazetteer/bare-name";
import { normaliseCode } from "../../gazetteer/codes";
import type { Gazetteer, KnownArea } from "../../gazetteer/gazetteer";
import type { PlaceText } from "../../gazetteer/place-text";
import type { Suggestion } from "../vocabulary/draft";
import { editDistance } from "./edit-distance";
import { placeByName } from "./place-name";

const MOST = 5;
/** Up to this share of the letters may differ. */
const FAR = 0.4;
const OTHER_PARENT = 1;

const bareNames = new WeakMap<KnownArea, readonly [th: string, en: string]>();

/**
 * Areas of the level whose names are near the told one, nearest first, at most five: inside the
 * told amphoe, where nothing is near there inside the province, and without either over the whole
 * country only where the name is the same. For the user to choose from; never applied unasked.
 */
export function suggest(place: PlaceText, gazetteer: Gazetteer, level: DatasetLevel): Suggestion[] {
  const name = level === "tambon" ? withoutMunicipal(place.tambon) : place[level];
  const bare = bareName(name, level);
  if (bare === "") return [];
  for (const codes of searched(place, gazetteer, level)) {
    const near = nearest(bare, codes, place, gazetteer);
    if (near.length > 0) return near;
  }
  const same = gazetteer.names[level].get(bare) ?? [];
  return same.slice(0, MOST).map((code) => suggestion(code, 0, gazetteer));
}

/** Lists of codes to search, the narrowest first. */
function searched(
  place: PlaceText,
  gazetteer: Gazetteer,
  level: DatasetLevel,
): (readonly string[])[] {
  if (level === "province") return [gazetteer.codes.province];
  const code = normaliseCode(place.code) ?? "";
  const province = parent(place, "province", code, gazetteer);
  const amphoes = province.flatMap((p) => gazetteer.children.get(p) ?? []);
  if (level === "amphoe") return [amphoes];
  const amphoe = parent(place, "amphoe", code, gazetteer);
  const inside = (parents: readonly string[]) =>
    parents.flatMap((a) => gazetteer.children.get(a) ?? []);
  return [inside(amphoe), inside(amphoes)];
}

/** The told amphoe or province with the areas that took land of it; none where it is not known. */
function parent(
  place: PlaceText,
  level: "amphoe" | "province",
  code: string,
  gazetteer: Gazetteer,
): readonly string[] {
  const named = placeByName({ ...place, parent: code }, level, gazetteer);
  const own = named.by === null ? code.slice(0, level === "amphoe" ? 4 : 2) : named.code;
  const known = gazetteer.areas.has(own) ? [own] : [];
  return [...known, ...(gazetteer.heirs.get(own) ?? [])];
}

function nearest(
  bare: string,
  codes: readonly string[],
  place: PlaceText,
  gazetteer: Gazetteer,
): Suggestion[] {
  const most = Math.max(1, Math.floor(bare.length * FAR));
  const near: { code: string; distance: number; order: number }[] = [];
  for (const code of codes) {
    const area = gazetteer.areas.get(code)!;
    const [th, en] = namesOf(area);
    const distance = Math.min(editDistance(bare, th, most), editDistance(bare, en, most));
    if (distance > most) continue;
    const apart = inToldParent(area, place, gazetteer) ? 0 : OTHER_PARENT;
    near.push({ code, distance, order: distance + apart });
  }
  near.sort((a, b) => a.order - b.order || (a.code < b.code ? -1 : 1));
  return near.slice(0, MOST).map(({ code, distance }) => suggestion(code, distance, gazetteer));
}

function inToldParent(area: KnownArea, place: PlaceText, gazetteer: Gazetteer): boolean {
  const above = gazetteer.areas.get(area.parent);
  return above !== undefined && namesOf(above).includes(bareName(place[above.level], above.level));
}

function namesOf(area: KnownArea): readonly [string, string] {
  const there = bareNames.get(area);
  if (there) return there;
  const names = [bareName(area.nameTh, area.level), bareName(area.nameEn, area.level)] as const;
  bareNames.set(area, names);
  return names;
}

function suggestion(code: string, distance: number, gazetteer: Gazetteer): Suggestion {
  return { code, name: fullName(code, gazetteer), distance };
}
