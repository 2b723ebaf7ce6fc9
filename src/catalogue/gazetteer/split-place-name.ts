import { DATASET_LEVELS, type DatasetLevel } from "../../domain/dataset";

/** Names of one place by level as a text has them, prefixes taken off; "" = not told. */
export type PlaceNames = {
  readonly tambon: string;
  readonly amphoe: string;
  readonly province: string;
};

/** In which order a text without ต./อ./จ. names its levels. */
export type NameOrder = "small-first" | "large-first";

const MARKS: readonly (readonly [DatasetLevel, string])[] = [
  [
    "tambon",
    "(?<!เทศบาล|ส่วน)ตำบล(?=[ก-๛])|(?<![ก-๛])ตำบล(?=\\s)|(?<![ก-๛])ต\\.|(?<=[ก-๛]{2})ต\\.|(?<![ก-๛])แขวง(?=[ก-๛\\s])",
  ],
  [
    "amphoe",
    "กิ่งอำเภอ|กิ่ง\\s?อ\\.|อำเภอ|อ\\.(?=\\s?[ก-๛])|(?:(?<![ก-๛])|(?<=แขวง\\s?[ก-๛]+))เขต(?=[ก-๛\\s])",
  ],
  ["province", "จังหวัด|จ\\.(?!ป\\.)(?=\\s?[ก-๛])|(?=กรุงเทพมหานคร|กทม\\.?|กรุงเทพฯ)"],
  ["tambon", "\\b(?:tambon|tambol|khwaeng|t\\.)(?=\\s|[A-Z])"],
  ["amphoe", "\\b(?:king\\s+amphoe|amphoe|amphur|khet|a\\.)(?=\\s|[A-Z])"],
  ["province", "\\b(?:changwat|p\\.)(?=\\s|[A-Z])"],
];

const MARK = new RegExp(MARKS.map(([, source]) => `(${source})`).join("|"), "gi");

const SUFFIXES: readonly (readonly [DatasetLevel, RegExp])[] = [
  ["tambon", /\s*\bsub-?\s?district$/i],
  ["amphoe", /\s*\bdistrict$/i],
  ["province", /\s*\bprovince$/i],
];

const EDGES = /^[\s,;/|>:–-]+|[\s,;/|>:–-]+$|(?:^|\s)\d{5}$/g;
const SEPARATORS = /\s*[,;/|>]\s*|\s+[-–]\s+/;
const THAI_ONLY = /^[ก-๛\s.()]+$/;

/**
 * A text that names one place on several levels → the names by level: "ต.ช้างเผือก
 * อ.เมืองเชียงใหม่ จ.เชียงใหม่", "แขวงสีลม เขตบางรัก กทม.", "Tambon X, Amphoe Y", "X Subdistrict, Y
 * District", or parts set apart by commas, slashes or (Thai) spaces in `order`. A part that nothing
 * marks is of `level`, the smallest level of the table. Empty gives three empty names.
 */
export function splitPlaceName(
  text: string,
  level: DatasetLevel = "tambon",
  order: NameOrder = "small-first",
): PlaceNames {
  const names = { tambon: "", amphoe: "", province: "" };
  const clean = text.replace(/[\s\u00A0]+/g, " ").trim();
  if (clean === "") return names;
  const rest = takeMarked(clean, names);
  if (rest === "") return names;
  const parts = partsOf(rest).map((part) => takeSuffix(part, names));
  assign(
    parts.filter((p) => p !== ""),
    names,
    level,
    order,
  );
  return names;
}

/** Whether a text says of at least one of its parts which level it is of. */
export function markedLevels(text: string): DatasetLevel[] {
  const names = { tambon: "", amphoe: "", province: "" };
  for (const part of partsOf(takeMarked(text.trim(), names))) takeSuffix(part, names);
  return DATASET_LEVELS.filter((l) => names[l] !== "");
}

/** The parts of a text without marks, in their order. */
export function partsOf(text: string): string[] {
  const parts = text
    .split(SEPARATORS)
    .map(edged)
    .filter((p) => p !== "");
  if (parts.length > 1 || !THAI_ONLY.test(text)) return parts;
  const words = edged(text).split(/\s+/);
  return words.length <= 3 ? words : [edged(text)];
}

type Names = Record<DatasetLevel, string>;

function takeMarked(text: string, names: Names): string {
  const marks = [...text.matchAll(MARK)];
  if (marks.length === 0) return text;
  marks.forEach((mark, i) => {
    const level = MARKS[mark.slice(1).findIndex((group) => group !== undefined)]![0];
    const from = mark.index + mark[0].length;
    const name = edged(text.slice(from, marks[i + 1]?.index ?? text.length));
    if (names[level] === "" && name !== "") names[level] = name;
  });
  const before = edged(text.slice(0, marks[0]!.index));
  return /^(?:\d|บ้าน|ม\.|หมู่|เลขที่)/.test(before) ? "" : before;
}

function takeSuffix(part: string, names: Names): string {
  for (const [level, suffix] of SUFFIXES) {
    if (!suffix.test(part)) continue;
    if (names[level] === "") names[level] = part.replace(suffix, "").trim();
    return "";
  }
  return part;
}

function assign(
  parts: readonly string[],
  names: Names,
  level: DatasetLevel,
  order: NameOrder,
): void {
  const free = DATASET_LEVELS.slice(DATASET_LEVELS.indexOf(level)).filter((l) => names[l] === "");
  const ordered = order === "small-first" ? parts : [...parts].reverse();
  if (ordered.length > free.length && free[0]) names[free[0]] = ordered.join(" ");
  else for (const [i, part] of ordered.entries()) names[free[i]!] = part;
}

function edged(text: string): string {
  return text.replace(EDGES, "").replace(EDGES, "");
}
