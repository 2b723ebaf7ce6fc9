/** Figures of a source row: a rate in percent and the people it is of; NaN where it has none. */
export type RateOfPeople = { readonly rate: number; readonly denominator: number };

const NOISE = 1e-6;

/**
 * People counted by a rate: rate × population / 100, rounded where only float noise (a millionth)
 * keeps it from a whole number, else left as it is. NaN when either is missing.
 */
export function numeratorOf({ rate, denominator }: RateOfPeople): number {
  const people = (rate * denominator) / 100;
  const whole = Math.round(people);
  return Math.abs(people - whole) <= NOISE * Math.max(1, whole) ? whole : people;
}
