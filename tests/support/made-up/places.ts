import { type Place, readFacts } from "../../../scripts/data/facts";

const { places } = readFacts();

/** The tambons of an amphoe, in order of code. */
export function tambonsOf(amphoe: string): readonly Place[] {
  return places.filter((place) => place.amphoeCode === amphoe);
}

/** Tambons of one amphoe in each of the six regions: the part of the country that made-up files speak of. */
export const SIX_AMPHOE = ["1403", "2003", "4001", "5001", "7008", "9007"].map(tambonsOf);

/** One place of each province, in order of code; its province columns speak for the province. */
export const PROVINCES: readonly Place[] = [
  ...new Map(places.map((place) => [place.provinceCode, place] as const)).values(),
];
