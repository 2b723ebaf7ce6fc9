import { differenceInDifferences } from "../../analysis";
import type { ComparedYears } from "./compared-years";

/** Why pilots cannot be compared with the others. */
export type NoEffect =
  | "no-pilots"
  | "pilots-without-start"
  | "pilots-early"
  | "pilots-without-figures"
  | "others-without-figures";

/** What pilots changed more than the others, or why nobody can say. In the indicator's unit. */
export type DidItHelp =
  | {
      readonly kind: "effect";
      readonly pilot: number;
      readonly other: number;
      readonly effect: number;
      /** Both years lie before the pilots' start: no effect, but whether the groups moved alike. */
      readonly ahead: boolean;
    }
  | { readonly kind: "none"; readonly why: NoEffect };

/** Pilots against areas never in the programme, over the whole country; all four means of the same areas. */
export function didItHelp({ areas, lines }: ComparedYears): DidItHelp {
  const country = lines[0];
  const was = country?.before.groups;
  const is = country?.after.groups;
  if (!was || !is || is.pilot.areas === 0) return { kind: "none", why: whyNoPilots(areas) };
  const four = [was.pilot.mean, is.pilot.mean, was.other.mean, is.other.mean];
  const [treatedBefore, treatedAfter, controlBefore, controlAfter] = four.map(
    (mean) => mean ?? Number.NaN,
  ) as [number, number, number, number];
  if (Number.isNaN(treatedBefore + treatedAfter)) return none("pilots-without-figures");
  if (Number.isNaN(controlBefore + controlAfter)) return none("others-without-figures");
  const means = { treatedBefore, treatedAfter, controlBefore, controlAfter };
  return {
    kind: "effect",
    pilot: treatedAfter - treatedBefore,
    other: controlAfter - controlBefore,
    effect: differenceInDifferences(means).effect,
    ahead: areas.ahead.pilot,
  };
}

function none(why: NoEffect): DidItHelp {
  return { kind: "none", why };
}

function whyNoPilots({ leftOut }: ComparedYears["areas"]): NoEffect {
  const has = (reason: string) => {
    return leftOut.some((one) => one.group === "pilot" && one.reason === reason);
  };
  if (has("early")) return "pilots-early";
  return has("no-start") ? "pilots-without-start" : "no-pilots";
}
