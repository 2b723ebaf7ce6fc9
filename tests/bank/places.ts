import { readFacts } from "../../scripts/data/facts";
import type { random } from "../../src/analysis/numbers/random";
import type { DatasetLevel } from "../../src/domain/dataset";

/** An area with the names of all that it lies in; "" below its level. */
export type BankPlace = {
  readonly code: string;
  readonly tambon: string;
  readonly amphoe: string;
  readonly province: string;
};

export type Draw = ReturnType<typeof random>;

/** One of several, all equally likely. */
export function oneOf<T>(draw: Draw, all: readonly T[]): T {
  const found = all[Math.floor(draw() * all.length)];
  if (found === undefined) throw new Error("nothing to draw from");
  return found;
}

/** Whether something happens that does so in a share of all cases. */
export function chance(draw: Draw, share: number): boolean {
  return draw() < share;
}

const LEVEL_DIGITS = { province: 2, amphoe: 4, tambon: 6 } as const;
let known: Readonly<Record<DatasetLevel, readonly BankPlace[]>> | null = null;

function everyPlace() {
  if (known) return known;
  const tambons = readFacts().places.map((place) => ({
    code: place.code,
    tambon: place.nameTh,
    amphoe: place.amphoeTh,
    province: place.provinceTh,
  }));
  const above = (digits: number) => {
    const one = new Map(tambons.map((place) => [place.code.slice(0, digits), place]));
    return [...one].map(([code, place]) => ({
      ...place,
      code,
      tambon: "",
      amphoe: digits === 2 ? "" : place.amphoe,
    }));
  };
  known = { tambon: tambons, amphoe: above(4), province: above(2) };
  return known;
}

/** Areas of a level that lie together, as the table of one office: a province, an amphoe, or the country. */
export function drawPlaces(draw: Draw, level: DatasetLevel): BankPlace[] {
  const all = everyPlace()[level];
  if (level === "province") {
    const most = 20 + Math.floor(draw() * 57);
    return all.filter(() => chance(draw, most / 77));
  }
  const provinces = everyPlace().province.map(({ code }) => code);
  const chosen = new Set(
    Array.from({ length: level === "amphoe" ? 2 : 1 }, () => oneOf(draw, provinces)),
  );
  const found = all.filter(({ code }) => chosen.has(code.slice(0, 2)));
  return found.slice(0, LEVEL_DIGITS[level] === 6 ? 60 : 40);
}
