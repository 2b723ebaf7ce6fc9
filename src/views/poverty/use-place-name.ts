import { numberAt } from "../../base/column";
import type { Place } from "../../figures/poverty/places";
import { povertyWords } from "../../i18n/words/poverty";
import { useViewContext } from "../../state/use-view-context";
import { areaName } from "../../ui/area/area-names";
import { useWords } from "../../ui/words-context";

const BANGKOK = "10";

/** Names places in the language of the screen: ต. อ. จ. in front in Thai. */
export function usePlaceName(): (place: Place) => string {
  const { app, resolved } = useViewContext();
  const { t, language, pick } = useWords();
  const { areas } = app;
  const th = language === "th";
  return ({ kind, id, rows }) => {
    const row = numberAt(rows, 0);
    const bangkok = areas.provinceCode[row] === BANGKOK;
    if (kind === "tambon") return areaName(areas, row, language);
    if (kind === "amphoe") {
      const name = `${bangkok ? "เขต" : "อ."}${areas.amphoeTh[row]}`;
      return th ? name : `${areas.amphoeEn[row]} district`;
    }
    if (kind === "province") {
      const name = `${bangkok ? "" : "จ."}${areas.provinceTh[row]}`;
      return th ? name : `${areas.provinceEn[row]} province`;
    }
    if (kind === "region") {
      const region = resolved.scheme.regions.find((one) => one.id === id);
      return region ? pick(region.name) : id;
    }
    return t(kind === "country" ? povertyWords["place.country"] : povertyWords["place.outside"]);
  };
}
