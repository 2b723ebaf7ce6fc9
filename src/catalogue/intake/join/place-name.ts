import type { DatasetLevel, UnplacedReason } from "../../../domain/dataset";
import { bareName, withoutMunicipal } from "../../gazetteer/bare-name";
import type { Gazetteer, NameIndex } from "../../gazetteer/gazetteer";
import type { PlaceText } from "../../gazetteer/place-text";

/** What names say: one area, or why not. `history` = in the amphoe that took the area over. */
export type NamePlace =
  | { readonly by: "name" | "history"; readonly code: string }
  | { readonly by: null; readonly reason: UnplacedReason };

type Found = { readonly codes: readonly string[]; readonly through: "name" | "history" };

const NO_NAMES: NameIndex = new Map();
/** Only Bangkok has khet. */
const KHET = /^\s*(?:เขต(?!เทศบาล)|khet\s)/i;
const BANGKOK = "กรุงเทพมหานคร";

/** Names of a place; `parent` is digits of a code that tell its parents, "" without one. */
export type ToldNames = Pick<PlaceText, "tambon" | "amphoe" | "province"> & {
  readonly parent: string;
};

/**
 * An area by its names: a province by its own, an amphoe inside the named province, a tambon
 * inside the named amphoe. Without the names of its parents, or where several fit, it is
 * `name-ambiguous`. A tambon with an amphoe but no province is placed when only one amphoe of the
 * country has that name.
 */
export function placeByName(told: ToldNames, level: DatasetLevel, gazetteer: Gazetteer): NamePlace {
  const found = find(told, level, gazetteer);
  const [only] = found.codes;
  if (only !== undefined && found.codes.length === 1) return { by: found.through, code: only };
  return { by: null, reason: only === undefined ? "name-unknown" : "name-ambiguous" };
}

function find(told: ToldNames, level: DatasetLevel, gazetteer: Gazetteer): Found {
  if (level === "province") {
    return within([""], bareName(told.province, "province"), gazetteer);
  }
  const parents = parentsOf(told, level, gazetteer);
  const name = level === "tambon" ? withoutMunicipal(told.tambon) : told.amphoe;
  const bare = bareName(name, level);
  if (parents !== null) return within(parents.codes, bare, gazetteer, parents.through);
  const anywhere = gazetteer.names[level].get(bare) ?? [];
  // One alone is not enough without its parents: told twice, it counts as ambiguous.
  return { codes: [...anywhere, ...anywhere], through: "name" };
}

/** The areas to look inside; null where nothing tells them. Names count before a code's digits. */
function parentsOf(told: ToldNames, level: DatasetLevel, gazetteer: Gazetteer): Found | null {
  if (level === "amphoe") {
    if (told.province !== "") return find(told, "province", gazetteer);
    const khet = KHET.test(told.amphoe);
    return (
      byDigits(told, 2, gazetteer) ??
      (khet ? within([""], bareName(BANGKOK, "province"), gazetteer) : null)
    );
  }
  if (told.amphoe === "") return byDigits(told, 4, gazetteer);
  if (told.province !== "" || told.parent !== "") {
    const named = find(told, "amphoe", gazetteer);
    return named.codes.length > 0 ? named : (goneAmphoe(told, gazetteer) ?? named);
  }
  const amphoe = gazetteer.names.amphoe.get(bareName(told.amphoe, "amphoe")) ?? [];
  return amphoe.length > 1 ? null : { codes: amphoe, through: "name" };
}

/** The amphoe a code names, when it is gone: its old name may be gone too. */
function goneAmphoe(told: ToldNames, gazetteer: Gazetteer): Found | null {
  return gazetteer.areas.has(told.parent.slice(0, 4)) ? null : byDigits(told, 4, gazetteer);
}

function byDigits(told: ToldNames, digits: 2 | 4, gazetteer: Gazetteer): Found | null {
  const code = told.parent.slice(0, digits);
  const known = code.length === digits && (gazetteer.areas.has(code) || gazetteer.heirs.has(code));
  return known ? { codes: [code], through: "name" } : null;
}

/** Areas of a name right inside the parents; where there is none, inside their heirs. */
function within(
  parents: readonly string[],
  name: string,
  gazetteer: Gazetteer,
  through: Found["through"] = "name",
): Found {
  const codes = inAll(parents, name, gazetteer);
  if (codes.length > 0) return { codes, through };
  const heirs = parents.flatMap((parent) => gazetteer.heirs.get(parent) ?? []);
  return { codes: inAll(heirs, name, gazetteer), through: "history" };
}

function inAll(parents: readonly string[], name: string, gazetteer: Gazetteer): string[] {
  return parents.flatMap((parent) => (gazetteer.inside.get(parent) ?? NO_NAMES).get(name) ?? []);
}
