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
  const { pilot, other } = lines[0]?.groups ?? {};
  if (!pilot || !other || pilot.areas === 0) return { kind: "none", why: whyNoPilots(areas) };
  if (pilot.points === null) return { kind: "none", why: "pilots-without-figures" };
  if (other.points === null || pilot.effect === null) {
    return { kind: "none", why: "others-without-figures" };
  }
  return {
    kind: "effect",
    pilot: pilot.points,
    other: other.points,
    effect: pilot.effect,
    ahead: areas.ahead.pilot,
  };
}

function whyNoPilots({ leftOut }: ComparedYears["areas"]): NoEffect {
  const has = (reason: string) => {
    return leftOut.some((one) => one.group === "pilot" && one.reason === reason);
  };
  if (has("early")) return "pilots-early";
  return has("no-start") ? "pilots-without-start" : "no-pilots";
}
