import { arabicDigits } from "../../../base/digits";
import {
  type Aggregation,
  completeIndicator,
  DIMENSIONS,
  defaultAggregation,
  type Indicator,
  type Unit,
} from "../../../domain/indicator";
import { directionOfHead, plainHead, saysRate, toldAggregation, unitOfHead } from "./head-words";

const TPMAP_RATE = /^poverty[_ ](?:rate[_ ])?(health|living|education|income|accessibility|any)$/i;
const TPMAP_COUNT =
  /^poor[._]JPT[._]MOFval[._](health|living|education|income|accessibility|CNT)$/i;
const TPMAP_DIMENSIONS: readonly (readonly [(typeof DIMENSIONS)[number], RegExp])[] = [
  ["health", /ด้าน ?สุขภาพ/],
  ["living", /ด้าน ?ความเป็นอยู่/],
  ["education", /ด้าน ?การศึกษา/],
  ["income", /ด้าน ?รายได้/],
  ["accessibility", /ด้าน ?การเข้าถึง/],
];
const COUNT_WORDS =
  /^(?:จำนวน|ร้อยละ(?:ของ)?|อัตรา|สัดส่วน|number of|no\.? of|percent(?:age)? of|rate of|share of|count of)\s*/i;
const UNIT_TAIL =
  /\s*[([](?:ร้อยละ|%|คน|ราย|บาท|ครัวเรือน|บาท\/?[^)\]]*|percent|people|persons?|baht|households?)[)\]]\s*$/i;
/** Where words meet in "ChangwatName"; "pH" is one. */
const CAMEL = /([a-z]{2})(?=[A-Z])/g;
const LONGEST = 60;

/** The subject of a head without "number of", "%" and units: pairs a count with its rate. */
export function subjectOf(base: string): string {
  return plainHead(base.replace(UNIT_TAIL, "").replace(COUNT_WORDS, ""))
    .replace(/(?:^| )(?:cnt|count|rate|pct|percent|%|n|คน|ครัวเรือน)$/g, "")
    .replace(/^(?:pct|percent|rate|n|%) /, "")
    .replace(/ /g, "");
}

/**
 * Id of a shipped indicator that a head means: its id, its name in either language, the TPMAP
 * columns `poverty_rate_<dimension>`, or "ร้อยละคนจน ด้าน…" of a TPMAP dimension; null for others.
 */
export function shippedIndicator(base: string, indicators: readonly Indicator[]): string | null {
  const head = plainHead(base);
  const same = indicators.find((i) =>
    [i.id, i.name.th, i.name.en].some((name) => plainHead(name) === head),
  );
  if (same) return same.id;
  const rate = TPMAP_RATE.exec(base.trim())?.[1]?.toLowerCase();
  if (rate) return `poverty_${rate}`;
  if (!saysRate(base) || !/คนจน|poor/.test(head)) return null;
  const dimension = TPMAP_DIMENSIONS.find(([, words]) => words.test(head));
  return dimension ? `poverty_${dimension[0]}` : null;
}

/** TPMAP's counts of target poor (`poor.JPT.MOFval.health`, `….CNT` for any) → the rate they count. */
export function countedIndicator(base: string): string | null {
  const of = TPMAP_COUNT.exec(base.trim())?.[1]?.toLowerCase();
  return of ? `poverty_${of === "cnt" ? "any" : of}` : null;
}

/** A stable id of a head: letters (Thai ones too) and digits joined by `_`; long ones end in a hash. */
export function slug(text: string): string {
  const plain = arabicDigits(text)
    .normalize("NFC")
    .replace(CAMEL, "$1_")
    .toLowerCase()
    .replace(/%/g, " percent ")
    .replace(/[^a-z0-9\u0E01-\u0E4E]+/g, "_")
    .replace(/^_+|_+$/g, "");
  if (plain === "") return `x${hash(text)}`;
  return plain.length <= LONGEST ? plain : `${plain.slice(0, LONGEST - 9)}_${hash(plain)}`;
}

/**
 * The definition of an indicator that the catalogue lacks, guessed from its name and its readable
 * figures: no decimals where all are whole, two else. A name that only speaks of money ("รายได้") is
 * no amount of baht where every figure is below 100.
 */
export function defineIndicator(
  id: string,
  name: string,
  figures: { readonly unit: Unit | null; readonly values: readonly number[] },
): Indicator {
  const { values } = figures;
  const unitOfColumn = figures.unit ?? unitOfHead(name) ?? "index";
  const unit =
    unitOfColumn === "baht" && !saysBaht(name) && areSmall(values) ? "index" : unitOfColumn;
  const readable = name.replace(/_/g, " ").replace(CAMEL, "$1 ").trim();
  return completeIndicator({
    id,
    name: { th: readable, en: readable },
    unit,
    direction: directionOfHead(name),
    dimension: DIMENSIONS.find((d) => id === `poverty_${d}`) ?? null,
    decimals: unit !== "percent" && values.every(Number.isInteger) ? 0 : 2,
    aggregation: toldAggregation(name, unit) ?? usualAggregation(unit, values),
    family: id.startsWith("poverty_") && unit === "percent" ? "tpmap-rate" : id,
  });
}

/** Where nothing tells how figures add up: whole numbers without a unit are mostly counts of something. */
function usualAggregation(unit: Unit, values: readonly number[]): Aggregation {
  const areCounts = values.length > 0 && values.every((v) => Number.isInteger(v) && v >= 0);
  return unit === "index" && areCounts ? "sum" : defaultAggregation(unit);
}

function saysBaht(name: string): boolean {
  return /บาท|baht|\bthb\b/i.test(name);
}

function areSmall(values: readonly number[]): boolean {
  return values.length > 0 && values.every((value) => Math.abs(value) < 100);
}

/** FNV-1a of a text, eight hexadecimal digits. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (const char of text) value = Math.imul(value ^ char.codePointAt(0)!, 0x01000193) >>> 0;
  return value.toString(16).padStart(8, "0");
}
