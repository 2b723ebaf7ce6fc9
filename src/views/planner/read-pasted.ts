import { arabicDigits } from "../../base/digits";
import { parseNumber } from "../../i18n/format";

/** A comma outside quotes. */
const COMMA = /,(?=(?:[^"]*"[^"]*")*[^"]*$)/;

/** A line parted by commas whose last two cells may be one number, parted at its thousands. */
const IN_TWO = /^[^\t;]*,\s*\d{1,3},\d{3}(\.\d+)?\s*$/;

/** Numbers by area code from pasted lines, and the lines that could not be taken. */
export type PastedNumbers = {
  readonly values: Readonly<Record<string, number>>;
  /** Codes that came more than once; their last line counts. */
  readonly repeated: number;
  readonly unknown: number;
  readonly bad: number;
};

/**
 * Reads lines of a code and a number, parted by a tab, semicolon or comma; Thai digits are fine. A
 * first line without any number is a heading. A later line of the same code wins, and is told. A
 * number in two, as `100101,1,234` may be, is not taken.
 */
export function readPastedNumbers(
  text: string,
  known: { has(code: string): boolean },
): PastedNumbers {
  const values: Record<string, number> = {};
  const repeated = new Set<string>();
  let unknown = 0;
  let bad = 0;
  linesOf(text).forEach((line, i) => {
    const [first = "", ...rest] = cellsOf(line);
    const code = arabicDigits(first).replaceAll(/\s/g, "");
    const value = IN_TWO.test(arabicDigits(line)) ? null : parseNumber(rest.at(-1) ?? "");
    if (value === null || !/^\d+$/.test(code)) bad += i === 0 && !/\d/.test(rest.join("")) ? 0 : 1;
    else if (!known.has(code)) unknown++;
    else {
      if (code in values) repeated.add(code);
      values[code] = value;
    }
  });
  return { values, repeated: repeated.size, unknown, bad };
}

/** A point in degrees. */
export type PastedPoint = { readonly name: string; readonly lat: number; readonly lon: number };

/**
 * Reads lines that end in a latitude and a longitude, in either order: within Thailand the smaller
 * of the two is the latitude. A first line without any number is a heading.
 */
export function readPastedPoints(text: string): { points: PastedPoint[]; bad: number } {
  const points: PastedPoint[] = [];
  let bad = 0;
  linesOf(text).forEach((line, i) => {
    const cells = cellsOf(line);
    const [a, b] = cells.slice(-2).map(parseNumber);
    const sound = a != null && b != null && cells.length >= 2;
    const [lat, lon] = sound ? [Math.min(a, b), Math.max(a, b)] : [0, 0];
    if (sound && lat >= -90 && lat <= 90 && lon >= -180 && lon <= 180) {
      points.push({ name: cells.length > 2 ? (cells[0] ?? "") : "", lat, lon });
    } else if (i > 0 || /\d/.test(cells.join(""))) bad++;
  });
  return { points, bad };
}

function linesOf(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => line.trim() !== "");
}

function cellsOf(line: string): string[] {
  const separator = /\t/.test(line) ? "\t" : /;/.test(line) ? ";" : COMMA;
  return line.split(separator).map((cell) => cell.trim().replaceAll(/^"|"$/g, ""));
}
