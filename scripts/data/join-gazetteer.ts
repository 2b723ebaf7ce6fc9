import type { CodeChange } from "../../src/catalogue/gazetteer/code-history";
import { type Gazetteer, gazetteerOf } from "../../src/catalogue/gazetteer/gazetteer";
import type { Facts, Place } from "./facts";

/** The gazetteer of a join; `retired` codes that the history does not know have no heir. */
export function joinGazetteer(
  { places, codeHistory }: Pick<Facts, "places" | "codeHistory">,
  retired: readonly string[] = [],
): Gazetteer {
  const known = new Set(codeHistory.map((change) => change.oldCode));
  const gone = retired.filter((code) => !known.has(code)).map(withoutHeir);
  const column = (of: (place: Place) => string) => places.map(of);
  const areas = {
    code: column((p) => p.code),
    nameTh: column((p) => p.nameTh),
    nameEn: column((p) => p.nameEn),
    amphoeCode: column((p) => p.amphoeCode),
    amphoeTh: column((p) => p.amphoeTh),
    amphoeEn: column((p) => p.amphoeEn),
    provinceCode: column((p) => p.provinceCode),
    provinceTh: column((p) => p.provinceTh),
    provinceEn: column((p) => p.provinceEn),
  };
  return gazetteerOf(areas, [...codeHistory, ...gone]);
}

function withoutHeir(oldCode: string): CodeChange {
  const unknown = { newCode: "", fromBe: null, share: null, note: "" };
  return { oldCode, type: "retired", certainty: "certain", ...unknown };
}
