import { arabicDigits } from "../../../base/digits";
import type { TextTable } from "../../formats/format";
import { lastOfPath } from "../../formats/last-of-path";
import { bareName } from "../../gazetteer/bare-name";
import type { Gazetteer } from "../../gazetteer/gazetteer";
import type { Recipe } from "../vocabulary/recipe";
import { yearOfHead } from "./read-year";

const GENERIC_SHEET =
  /^(?:sheet|worksheet|แผ่น|แผ่นงาน|table|layer|ชีต|ข้อมูล|data|สรุป|summary|รายงาน|report|export|ตาราง|result|ผลลัพธ์)\s*[\d()._-]*$/i;
const STAMPS =
  /(?<!\d)(?:19|20|25)\d\d[-_.]?(?:0[1-9]|1[0-2])[-_.]?(?:0[1-9]|[12]\d|3[01])[\d_.:T -]*/g;
const YEARS =
  /(?:ประจำ)?(?:ปีงบประมาณ|ปีการศึกษา|ปี|พ\.?\s?ศ\.?|ค\.?\s?ศ\.?|(?<![a-z])(?:fiscal\s?year|year|fy|b\.?e\.?))?\s*(?<!\d)(?:2[45]\d\d|19\d\d|20\d\d)(?!\d)/gi;
const SHORT_YEARS =
  /(?:ปีงบประมาณ|ปีการศึกษา|ปี|พ\.?\s?ศ\.?)\s*['’]?[4-7]\d(?!\d|\s*ปี)|(?<=[^\d\s])[_/'’-][5-7]\d$/g;
const ROUNDS =
  /(?:รอบ|ครั้ง|งวด|ไตรมาส|ชุด|ฉบับ|ระยะ|ส่วน)\s*(?:ที่)?\s*\d+|(?<![a-z])(?:round|phase|part|batch|quarter|rev|version|ver|copy|v|q|no\.?)[\s_.-]*\d+(?![a-z\d])/gi;
const MONTHS =
  /(?:ณ\s*)?(?:วันที่|เดือน)?\s*(?:\d{1,2}\s*)?(?:มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม|ม\.?ค\.|ก\.?พ\.|มี\.?ค\.|เม\.?ย\.|พ\.?ค\.|มิ\.?ย\.|ก\.?ค\.|ส\.?ค\.|ก\.?ย\.|ต\.?ค\.|พ\.?ย\.|ธ\.?ค\.)(?:\s*\d\d(?!\d))?/g;
const PLACES = /(?:จังหวัด|อำเภอ|ตำบล|เทศบาล(?:ตำบล|เมือง|นคร)?|(?<![ก-๎])(?:จ|อ|ต)\.)\s*[ก-๎]+/g;
const COPIES =
  /\(\s*\d+\s*\)|สำเนา(?:ของ)?|ล่าสุด|แก้ไข(?:แล้ว)?|(?<![a-z])(?:copy(?:\s*of)?|final|updated?|latest|new)(?![a-z])/gi;
const NOTES = /\((?:ข้อมูล)?\s*ณ[^)]*\)|ข้อมูล\s*ณ\s*/g;

/** What a table is about when its heads do not say: its title, else its file's name, without a year. */
export function subjectOfTable(table: Pick<TextTable, "title">, file: string): string {
  const lines = [(table.title ?? "").split("\n")[0] ?? "", baseName(file)];
  const told = lines.map((line) => (yearOfHead(line)?.base ?? line).trim()).filter((l) => l !== "");
  return told[0] ?? "value";
}

/**
 * What the indicators of a table are of, besides their heads: its title, else its sheet's own name,
 * else its file's name; and the name of the sheet, or the file, which tells it from another of the
 * same subject.
 */
export function aboutTable(
  table: Pick<TextTable, "title" | "name">,
  file: string,
  gazetteer: Gazetteer,
): NonNullable<Recipe["about"]> {
  const base = baseName(file);
  const sheet = ownSheet(table.name, file);
  const names = [(table.title ?? "").split("\n")[0] ?? "", isPlace(sheet, gazetteer) ? "" : sheet];
  const told = [...names, base].map(withoutOccasion).find((text) => subjectKey(text) !== "");
  return { subject: told ?? base, part: sheet === "" ? base : sheet };
}

/** Two texts with one key name one subject: year, round, month, place and copy set apart. */
export function subjectKey(text: string): string {
  return withoutOccasion(text)
    .toLowerCase()
    .replace(/[^a-z0-9ก-๎]+/g, "");
}

/** A subject without the year, the round, the month, the place or the copy that a text tells. */
export function withoutOccasion(text: string): string {
  return [NOTES, STAMPS, MONTHS, YEARS, SHORT_YEARS, ROUNDS, PLACES, COPIES]
    .reduce((rest, pattern) => rest.replace(pattern, " "), arabicDigits(text).normalize("NFC"))
    .replace(/\(\s*\)|\[\s*\]/g, " ")
    .replace(/[\s_]+/g, " ")
    .replace(/^[\s.,:/'’-]+|[\s.,:/'’-]+$/g, "");
}

/** The file's name without folder and ending. */
export function baseName(file: string): string {
  return lastOfPath(file)
    .replace(/\.[a-z0-9]+$/i, "")
    .trim();
}

/** The name of a sheet that says something of its own; else "". */
function ownSheet(name: string, file: string): string {
  const sheet = name.trim();
  const isNone = sheet === "" || sheet === file || GENERIC_SHEET.test(sheet);
  return isNone || baseName(file).startsWith(sheet) || sheet.startsWith(baseName(file))
    ? ""
    : sheet;
}

function isPlace(sheet: string, { names }: Gazetteer): boolean {
  return (["province", "amphoe", "tambon"] as const).some((level) =>
    names[level].has(bareName(sheet, level)),
  );
}
