import { isMunicipalCode } from "../../domain/area-code";
import type { UnplacedReason } from "../../domain/dataset";
import { tambonCode } from "../codes";
import type { Gazetteer } from "../gazetteer";
import type { Crosswalk } from "./crosswalk";

/** What a code is held against. `retired` holds codes that once were tambons (from boundaries). */
export type JoinBasis = {
  readonly gazetteer: Gazetteer;
  readonly crosswalk: Crosswalk | null;
  readonly retired: ReadonlySet<string>;
};

/** The tambon of a row and how it was found, or the reason it has none. */
export type Place =
  | { readonly by: "code" | "crosswalk"; readonly code: string }
  | { readonly by: null; readonly reason: UnplacedReason };

/**
 * Where a row belongs: a current tambon by its code; else through the crosswalk, where a blank
 * target is a decision to leave the row out; else nowhere, with the reason. Names are never used:
 * a municipal code (xxxx51 up) is not matched by name unasked.
 */
export function findPlace(rawCode: string, basis: JoinBasis): Place {
  const code = tambonCode(rawCode);
  if (code === null) return unplaced("bad-code");
  const { gazetteer, crosswalk, retired } = basis;
  if (gazetteer.names.has(code)) return { by: "code", code };
  const target = crosswalk?.targets.get(code);
  if (target !== undefined && gazetteer.names.has(target)) return { by: "crosswalk", code: target };
  if (retired.has(code)) return unplaced("retired-code");
  if (target === "") return unplaced("crosswalk-blank");
  if (target !== undefined) return unplaced("crosswalk-target-unknown");
  return unplaced(isMunicipalCode(code) ? "municipal-not-in-crosswalk" : "unknown-code");
}

function unplaced(reason: UnplacedReason): Place {
  return { by: null, reason };
}
