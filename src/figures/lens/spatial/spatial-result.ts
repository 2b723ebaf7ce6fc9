import { SUM_DRAWS } from "../../../analysis";
import { numberAt } from "../../../base/column";
import { withoutMinusZero } from "../../../base/minus-zero";
import { ok, type Result } from "../../../base/result";
import type { Indicator } from "../../../domain/indicator";
import { countOf } from "../../classes/class-by-breaks";
import type { Tone } from "../../classes/classed";
import { stateOf } from "../../classes/state-of-status";
import type { LensInput, LensResult } from "../lens";
import type { FindSpatial } from "../ports";
import {
  ALPHA,
  LOOK_ALPHA,
  NOT_JUDGED,
  PERMUTATIONS,
  SPATIAL_CLASSES,
  type SpatialMethod,
  type SpatialOutcome,
} from "../spatial-test";

const TONES: Record<SpatialMethod, readonly Tone[]> = {
  hotspot: [
    "high",
    "high-maybe",
    "low",
    "low-maybe",
    "highish",
    "lowish",
    "neither",
    "alone",
    "neither",
  ],
  "getis-ord": ["high", "highish", "neither", "lowish", "low", "alone", "neither"],
};

/** Classes that are left out of the legend while no area is in them. */
const OPTIONAL: ReadonlySet<string> = new Set(["HHmaybe", "LLmaybe", "alone", "equal"]);

/** Which side of an indicator is gathered into clusters: the bad one, for a plain count the high one. */
export function clusteredSide({ direction }: Pick<Indicator, "direction">): "high" | "low" {
  return direction === "high-is-good" ? "low" : "high";
}

/** Tests where the published values of a figure cluster and paints the answer. */
export async function spatialResult(
  method: SpatialMethod,
  { app, figure, choice }: LensInput,
  find: FindSpatial,
): Promise<Result<LensResult>> {
  const { fdr, seed } = choice;
  const side = clusteredSide(figure.indicator);
  const years = [figure.yearValues.value];
  const answer = await find(app, figure, choice, { method, years, fdr, seed, side });
  if (!answer.ok) return answer;
  const [found] = answer.value;
  if (!found) throw new Error("a task of one year has one answer");
  const { classOf, statistic, p, cluster } = found;
  const names = SPATIAL_CLASSES[method];
  const classes = names.map((key, k) => ({
    key,
    tone: TONES[method][k] ?? "neither",
    count: countOf(classOf, k),
  }));
  const items = classes.filter(({ key, count }) => count > 0 || !OPTIONAL.has(key));
  const itemOf = classes.map((one) => items.indexOf(one));
  return ok({
    classOf: classOf.map((one, row) =>
      one === NOT_JUDGED ? stateOf(figure.yearValues, row) : numberAt(itemOf, one),
    ),
    items,
    ramp: { kind: "sequential" },
    values: method === "getis-ord" ? statistic : p,
    decimals: method === "getis-ord" ? 2 : 4,
    facts: factsOf(found, figure, choice),
    ...(found.facts.allEqual ? { says: "allEqual" } : { also: sureness(found.facts) }),
    clusters: { method, statistic, p, cluster },
  });
}

function factsOf(
  { facts }: SpatialOutcome,
  { indicator, source }: LensInput["figure"],
  choice: LensInput["choice"],
): LensResult["facts"] {
  return {
    moran: short(facts.moran, 3),
    expected: short(facts.expected, 4),
    moranP: short(facts.moranP, 3),
    used: facts.used,
    leftOut: facts.leftOut,
    ...settingsOf(choice),
    meanNeighbours: short(facts.meanNeighbours, 2),
    alone: facts.alone,
    joined: facts.joined,
    threshold: short(facts.threshold, 6),
    passed: facts.passed.count,
    passedByChance: facts.passed.count === 0 ? 0 : expectedAreas(facts.passed.byChance),
    ...(facts.look
      ? {
          lookAlpha: String(LOOK_ALPHA),
          look: facts.look.count,
          lookByChance: expectedAreas(facts.look.byChance),
        }
      : {}),
    clusters: facts.clusters,
    unit: `unit.${source.level}`,
    side: clusteredSide(indicator),
    direction: `direction.${indicator.direction}`,
  };
}

/** Sentences on how sure the areas shown are; none where nothing could be tested. */
function sureness({ threshold, passed, look }: SpatialOutcome["facts"]): string[] {
  if (Number.isNaN(threshold)) return [];
  const found = passed.count > 0 ? "chance.passed" : "chance.none";
  return look ? [found, "chance.look"] : [found];
}

/** A number of areas to be expected: whole, or "fewer than one". */
function expectedAreas(count: number): string | number {
  return count > 0 && count < 1 ? "chance.underOne" : Math.round(count);
}

/** What the user decided about a test, as facts of its result. */
export function settingsOf({
  neighbours,
  islands,
  fdr,
  seed,
}: LensInput["choice"]): LensResult["facts"] {
  return {
    rule: `neighbours.${neighbours}`,
    islands: islands && neighbours !== "nearest6" ? "islands.joined" : "islands.apart",
    permutations: PERMUTATIONS,
    draws: SUM_DRAWS,
    seed: String(seed),
    alpha: String(ALPHA),
    test: fdr ? "test.fdr" : "test.plain",
  };
}

/** A number with a fixed count of decimals, "–" where there is none. */
function short(value: number, decimals: number): string {
  return Number.isFinite(value) ? withoutMinusZero(value.toFixed(decimals)) : "–";
}
