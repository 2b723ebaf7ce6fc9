import type { DatasetLevel } from "../../../domain/dataset";
import { bareName, withoutMunicipal } from "../../gazetteer/bare-name";
import type { Gazetteer, KnownArea } from "../../gazetteer/gazetteer";
import type { PlaceText } from "../../gazetteer/place-text";
import { editDistance } from "./edit-distance";

/** Names cut short by a file (16 characters in some) are still the same names from here on. */
const CUT_AFTER = 8;
const LETTERS_PER_SLIP = 4;

/**
 * Whether the names of a row speak of another area than the one its code leads to: an empty name,
 * a slip of one letter in four, a name cut short and the old parent of a moved area do not differ.
 */
export function namesDiffer(place: PlaceText, code: string, gazetteer: Gazetteer): boolean {
  for (let area = gazetteer.areas.get(code); area; area = gazetteer.areas.get(area.parent)) {
    if (!fits(place[area.level], area, gazetteer)) return true;
  }
  return false;
}

function fits(told: string, area: KnownArea, gazetteer: Gazetteer): boolean {
  if (told === "") return true;
  const bare = bareName(told, area.level);
  if (bare === "" || (gazetteer.names[area.level].get(bare) ?? []).includes(area.code)) return true;
  const names = [bareName(area.nameTh, area.level), bareName(area.nameEn, area.level)];
  const town = area.level === "tambon" ? bareName(withoutMunicipal(told), area.level) : bare;
  return (
    names.some((name) => alike(bare, name) || alike(town, name)) || wasInside(bare, area, gazetteer)
  );
}

function alike(told: string, name: string): boolean {
  if (told.length >= CUT_AFTER && name.startsWith(told)) return true;
  const slips = Math.floor(name.length / LETTERS_PER_SLIP);
  return editDistance(told, name, slips) <= slips;
}

/** Whether the told name is of an area that gave land to this one. */
function wasInside(bare: string, area: KnownArea, gazetteer: Gazetteer): boolean {
  const level: DatasetLevel = area.level;
  const before = gazetteer.names[level].get(bare) ?? [];
  return before.some((code) => gazetteer.heirs.get(code)?.includes(area.code) ?? false);
}
