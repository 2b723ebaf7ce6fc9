const MINUS_ZERO = /^-0(?:[.]0*)?$/;

/** The text of a number, a zero without the minus of what was rounded to it ("-0.00" of −0.001). */
export function withoutMinusZero(text: string): string {
  return MINUS_ZERO.test(text) ? text.slice(1) : text;
}
