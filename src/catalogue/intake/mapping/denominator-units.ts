import type { JoinReport } from "../../../domain/dataset";
import type { TextTable } from "../../formats/format";
import type { Recipe } from "../vocabulary/recipe";
import { figurePlans } from "./figure-plans";
import { partsOfHead } from "./head-multiplier";
import { unitOfHead } from "./head-words";

type Counted = NonNullable<JoinReport["denominatorUnit"]>;

/**
 * What the denominators of each indicator count, by the heads of their columns; "" = of every
 * indicator that the rows name. An indicator whose heads do not tell, or tell different things, is
 * not there.
 */
export function denominatorUnits(table: TextTable, recipe: Recipe): ReadonlyMap<string, Counted> {
  const found = new Map<string, Counted | null>();
  for (const { indicator, denominator } of figurePlans(recipe)) {
    if (denominator < 0) continue;
    const unit = countedBy(table.columns[denominator] ?? "");
    const before = found.get(indicator);
    found.set(indicator, before === undefined || before === unit ? unit : null);
  }
  return new Map([...found].flatMap(([id, unit]) => (unit === null ? [] : [[id, unit]])));
}

function countedBy(head: string): Counted | null {
  const unit = unitOfHead(partsOfHead(head).base);
  return unit === "people" || unit === "households" ? unit : null;
}
