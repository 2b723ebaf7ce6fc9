import { isMunicipalCode } from "../../domain/area-code";
import type { DatasetLevel, UnplacedReason } from "../../domain/dataset";
import { normaliseCode, villageCode } from "./codes";
import type { Gazetteer } from "./gazetteer";

/** Digits of a code of each level. */
export const CODE_DIGITS = { tambon: 6, amphoe: 4, province: 2 } as const;

/** What a code says by itself: an area of the level, or why it is none. */
export type CodePlace =
  | { readonly by: "code" | "history" | "village"; readonly code: string }
  | { readonly by: null; readonly reason: UnplacedReason };

/** Tambon (six digits) of a village code of 8 or 10 digits; else null. */
export function villageTambon(raw: string): string | null {
  return villageCode(raw)?.slice(0, CODE_DIGITS.tambon) ?? null;
}

/**
 * The code of a place as digits: its own code, or its village's tambon, cut to the level. Null
 * where the text is no code at all, or of a smaller area's parent.
 */
export function codeOfLevel(
  raw: string,
  level: DatasetLevel,
): { readonly code: string; readonly village: boolean } | null {
  const digits = CODE_DIGITS[level];
  const own = normaliseCode(raw);
  if (own?.length === digits) return { code: own, village: false };
  const tambon = own === null ? villageTambon(raw) : null;
  return tambon === null ? null : { code: tambon.slice(0, digits), village: true };
}

/** An area by its code alone: current, or through the history; `retired-code` and `split-code` else. */
export function placeByCode(
  code: string,
  village: boolean,
  gazetteer: Gazetteer,
): CodePlace | null {
  if (gazetteer.areas.has(code)) return { by: village ? "village" : "code", code };
  const changes = gazetteer.history.get(code);
  if (changes === undefined) return amphoeGone(code, gazetteer) ? none("retired-code") : null;
  const heirs = changes.filter((change) => gazetteer.areas.has(change.newCode));
  const [only] = heirs;
  if (heirs.length > 1 || (only && changes.some((change) => change.type === "split"))) {
    return none("split-code");
  }
  return only ? { by: "history", code: only.newCode } : none("retired-code");
}

/** Whether an area has or had the code, or a municipality of a known amphoe (xxxx51 up). */
export function isKnownCode(code: string, gazetteer: Gazetteer): boolean {
  if (gazetteer.areas.has(code) || gazetteer.history.has(code)) return true;
  return isMunicipalCode(code) && gazetteer.areas.has(code.slice(0, 4));
}

function amphoeGone(code: string, gazetteer: Gazetteer): boolean {
  return code.length === CODE_DIGITS.tambon && gazetteer.history.has(code.slice(0, 4));
}

function none(reason: UnplacedReason): CodePlace {
  return { by: null, reason };
}
