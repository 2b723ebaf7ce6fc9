import type { DatasetLevel } from "../../../domain/dataset";
import {
  type Aggregation,
  defaultAggregation,
  type Indicator,
  type Unit,
} from "../../../domain/indicator";

/** A head as it is compared: lower case, words set apart by single spaces. */
export function plainHead(head: string): string {
  return head
    .replace(/(?<=[a-z]{2})(?=[A-Z])/g, " ")
    .toLowerCase()
    .replace(/[\s_./\\\u00A0-]+/g, " ")
    .trim();
}

const CODE =
  /รหัส|เลขที่?(?=จังหวัด|อำเภอ|ตำบล)|\bidn\b|\bnr\b|\bp?code?\b|\bcc[a]*t*\b|\bid\b|\bgeocode\b|ccaatt|code$|dopa/;
const LEVEL_WORDS: readonly (readonly [DatasetLevel | "village", RegExp])[] = [
  ["village", /หมู่บ้าน|village|\bvill|\bmooban/],
  ["tambon", /ตำบล|แขวง|tambon|tambol|tumbol|tumbon|\btam\b|sub ?-?district|khwaeng|adm3|\btb\b/],
  [
    "amphoe",
    /อำเภอ|เขต(?!สุขภาพ|พื้นที่|เลือก|บริการ|ตรวจ)|amphoe|amphur|ampur|\bamp\b|(?<!sub ?)district|khet|adm2|\bap\b/,
  ],
  ["province", /จังหวัด|province|changwat|\bprov\b|adm1|\bpv\b|\bcwt\b/],
];

/** Whether a head speaks of codes. */
export function saysCode(head: string): boolean {
  return CODE.test(plainHead(head));
}

/** The level a head names; null without one, or when it names two. */
export function levelOfHead(head: string): DatasetLevel | "village" | null {
  const named = LEVEL_WORDS.filter(([, words]) => words.test(plainHead(head)));
  return named.length === 1 ? named[0]![0] : null;
}

/** Whether a head is nothing but the name of a level ("CHANGWAT", "อำเภอ"). */
export function namesOnlyLevel(head: string): boolean {
  return /^(?:tambon|tambol|subdistrict|ตำบล|แขวง|amphoe|amphur|district|อำเภอ|เขต|changwat|province|prov|จังหวัด)$/.test(
    plainHead(head),
  );
}

/** Whether a head is a generic one of names ("ชื่อ", "พื้นที่", "name"). */
export function saysName(head: string): boolean {
  return /ชื่อ|พื้นที่|ท้องที่|ภูมิลำเนา|name|area|region|place|location|address|ที่อยู่|ที่ตั้ง|หน่วยงาน/.test(
    plainHead(head),
  );
}

/** Whether a head announces years. */
export function saysYear(head: string): boolean {
  return /^(?:ปี|พ ?ศ|ค ?ศ|year|yr|fy|be year|be$|ce$)|ปี(?:ที่|งบ|สำรวจ|ข้อมูล|การศึกษา)|(?<![a-z])year(?![a-z])|year be|yearbe/.test(
    plainHead(head),
  );
}

/** Whether a head announces which indicator a row is of. */
export function saysIndicator(head: string): boolean {
  return /^(?:ชื่อ ?)?(?:ตัวชี้วัด|ตัวแปร|รายการ|indicator(?: name| id| code)?|variable|measure|metric|series(?: name)?|มิติ|ด้าน|dimension)$/.test(
    plainHead(head),
  );
}

/** Whether a head announces the running number of the rows. */
export function saysSequence(head: string): boolean {
  return /^(?:ที่|ลำดับ(?: ?ที่)?|no|#|index|seq|row|(?:objectid|fid|oid|gid|ogc fid)\b.*|unnamed: 0|id)$/.test(
    plainHead(head),
  );
}

/** Whether the numbers below a head are no figures of an area: shape sizes, dates, telephone and post. */
export function saysNoFigure(head: string): boolean {
  return /^(?:shape|st) ?(?:leng|area|len|perimeter)|^(?:area|perimeter|hectares?|acres|orig fid|level|lang)\b|ไปรษณีย์|postal|postcode|\bzip|โทรศัพท์|เบอร์โทร|^โทร$|มือถือ|โทรสาร|แฟกซ์|\bfax\b|mobile|เลขบัตร|phone|\btel\b|วันที่|วัน เดือน|เวลา|\bdate\b|valid ?(?:on|to)|\bflag\b|\bmoo\b|หมู่ ?ที่|บ้านเลขที่|objectid|\bfid\b|timestamp|status|สถานะ|version|เขตสุขภาพ|เขต(?:ตรวจ|บริการ)|health (?:region|zone)|^(?:รหัส)?ภาค$|^region(?: id| code)?$/.test(
    plainHead(head),
  );
}

/** A head in words: "lm_type", "ChangwatID" and "TypeCode" come apart. */
function wordsOf(head: string): string[] {
  const apart = head.replace(/(?<=[ก-๎])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, " ");
  return plainHead(apart)
    .split(/[^a-z0-9ก-๎]+/)
    .filter((word) => word !== "");
}

/** Whether a head says that things are counted or measured below it, whatever else it names. */
export function saysCount(head: string): boolean {
  const plain = plainHead(head);
  if (/จำนวน|ผลรวม|ร้อยละ|อัตรา|number of|no of|count of|sum of|\bcounts?\b|\bcnt\b|%/.test(plain))
    return true;
  return unitOfBrackets(unitInBrackets(head), plain) !== null;
}

const ID_WORD = /^(?:id|ids|idn|oid|fid|gid|uid|uuid|objectid|pk|nr|cd|code|geocode)$/;
const CLASS_WORD =
  /(?:^|[a-z])(?:type|class|kind|scale|version|category|categories)$|^(?:cat|ver|grp|status|flag)$/;

/** A head without the number that a joined layer or a second column of the name carries ("CODE_1", "id (2)"). */
function withoutCopyMark(head: string): string {
  return head.replace(/(?:_\d|\s*\(\d\))$/, "");
}

/** Whether a head names the id or code of what its row is of. */
export function saysId(head: string): boolean {
  const words = wordsOf(withoutCopyMark(head));
  const plain = plainHead(head);
  return (
    [words.at(0), words.at(-1)].some((word) => ID_WORD.test(word ?? "")) ||
    /^(?:รหัส|เลขที่|เลขทะเบียน|เลขประจำ|หมายเลข|อันดับ|ลำดับ)|^rank(?:ing)?$/.test(plain)
  );
}

/** Whether a head names the class, kind, scale or version of what its row is of. */
export function saysClass(head: string): boolean {
  return (
    CLASS_WORD.test(wordsOf(withoutCopyMark(head)).at(-1) ?? "") ||
    /^(?:ประเภท|ชนิด|หมวด|มาตราส่วน|รุ่น|สถานะ)|^(?:ระดับ|กลุ่ม|ชั้น|ขนาด|เกรด)(?:ที่)?$/.test(plainHead(head))
  );
}

/** Which coordinate a head names, if any. `strict` heads say degrees; x and y may be metres. */
export function coordinateOfHead(head: string): "longitude" | "latitude" | null {
  const plain = plainHead(head);
  if (
    /^(?:lon|lng|long|longitude|ลองจิจูด|ลองติจูด|เส้นแวง|x|point x|coord x|x coord|พิกัด ?x|e)\b|longitude|ลองจิจูด|ลองติจูด/.test(
      plain,
    )
  )
    return "longitude";
  if (
    /^(?:lat|latitude|ละติจูด|เส้นรุ้ง|y|point y|coord y|y coord|พิกัด ?y|n)\b|latitude|ละติจูด/.test(plain)
  )
    return "latitude";
  return null;
}

/** Whether a head says that its figures are a share or rate. */
export function saysRate(head: string): boolean {
  return /ร้อยละ|อัตรา|สัดส่วน|เปอร์เซ็น|%|percent|\bpct\b|\brate\b|\bratio\b|proportion|\bshare\b|prevalence/.test(
    plainHead(head),
  );
}

/** Whether a head says percent, of a whole that nothing can be more than. */
export function saysPercent(head: string): boolean {
  const plain = plainHead(head);
  return /ร้อยละ|เปอร์เซ็น|%|percent|\bpct\b/.test(plain) && !CHANGE.test(plain);
}

/** Whether a rate is of more than a hundred (per thousand, per 100,000) or of a change. */
export function saysNoShare(head: string): boolean {
  const plain = plainHead(head);
  return (
    CHANGE.test(plain) ||
    /ต่อ ?(?:ประชากร ?)?(?:พัน|หมื่น|แสน|ล้าน|1,?000|10,?000|100,?000)|per (?:thousand|million|capita|1,?000|10,?000|100,?000)/.test(
      plain,
    )
  );
}

const MONEY =
  /บาท|baht|\bthb\b|รายได้|income|รายจ่าย|expend|หนี้|debt|งบประมาณ|budget|\bgpp\b|\bgdp\b|เงิน/;
const CHANGE = /เปลี่ยนแปลง|เพิ่มขึ้น|ลดลง|เติบโต|growth|change/;

const TOTAL_TH =
  /^(?:จำนวน ?)?(?:ประชากร|คน|ผู้ตอบ|สมาชิก|ครัวเรือน|หลังคาเรือน)(?: ?(?:ทั้งหมด|ทั้งสิ้น|รวม|ที่สำรวจ|สำรวจ|ที่จัดเก็บ|จปฐ|กลางปี|ตามทะเบียน(?:ราษฎร์?)?|คน|ครัวเรือน))*(?: ?\([^)]*\))?$|^(?:ทั้งหมด|รวมทั้งหมด|รวมทั้งสิ้น|ตัวหาร)(?: ?\([^)]*\))?$/;
const TOTAL_EN =
  /^(?:total |all |number of |no of |surveyed |n )*(?:population|pop|people|persons|households?|hh|housemember|house members?|inhabitants|mof val)(?: (?:total|surveyed|count|cnt|size|n))*(?: ?\([^)]*\))?$|^(?:total|denominator|surveyed|sample size)$/;

/** Whether a head names all people or households, of which others are a part. */
export function saysTotal(head: string): boolean {
  const plain = plainHead(head);
  if (/^(?:จำนวน ?)?คน(?: ?\([^)]*\))?$/.test(plain)) return false;
  return TOTAL_TH.test(plain) || TOTAL_EN.test(plain);
}

/** Whether a head names one of the parts that make up a population (men, women). */
export function saysSex(head: string): boolean {
  return /ชาย|หญิง|\b(?:fe)?male\b|\b(?:wo)?men\b/.test(plainHead(head));
}

/** What is measured or counted, in brackets at a head's end: "ผลผลิต (ตัน)". */
const BRACKET = /[([]\s*(?:หน่วย(?:นับ)?\s*[:：]?\s*)?([^()[\]]+?)\s*[)\]]\s*$/;
const AMOUNTS =
  /^(?:ตัน|ไร่|ลิตร|กก\.?|กิโลกรัม|กรัม|ลบ\.? ?ม\.?|ลูกบาศก์เมตร|ตร\.? ?(?:กม|ม)\.?|ตารางกิโลเมตร|ตารางเมตร|เฮกตาร์|เมกะวัตต์|กิโลวัตต์|mw|kwh?|โครงการ|หลัง|ตัว|คัน|ครั้ง|คดี|เรื่อง|แปลง|ชุด|บ่อ|เครื่อง|ต้น|ฟอง|ฉบับ|เที่ยว|เล่ม|กลุ่ม|สาย|จุด|ห้อง|เตียง|กม\.?|กิโลเมตร|tons?|tonnes?|rai|ha|hectares?|lit(?:re|er)s?|kg|m3|km2?|projects?|units?|cases?|times|head)$/;

function unitInBrackets(head: string): string {
  return BRACKET.exec(head.toLowerCase())?.[1] ?? "";
}

/** Unit of a head by its words, the one in brackets first; null when nothing tells. */
export function unitOfHead(head: string): Unit | null {
  const plain = plainHead(head);
  if (saysNoShare(head)) return MONEY.test(plain) && !CHANGE.test(plain) ? "baht" : "index";
  if (saysRate(head)) return "percent";
  return unitOfBrackets(unitInBrackets(head), plain) ?? unitOfWords(plain);
}

function unitOfBrackets(unit: string, plain: string): Unit | null {
  if (/^(?:คน|ราย|persons?|people)$/.test(unit)) return "people";
  if (/^(?:ครัวเรือน|ครอบครัว|หลังคาเรือน|households?)$/.test(unit)) return "households";
  if (/^(?:หมู่บ้าน|villages?)$/.test(unit)) return "villages";
  if (/^(?:บาท|baht|thb)$/.test(unit)) return "baht";
  if (/^(?:แห่ง|places?)$/.test(unit)) return /หมู่บ้าน|village/.test(plain) ? "villages" : "places";
  return AMOUNTS.test(unit) || /\S ?\/ ?\S/.test(unit) ? "index" : null;
}

function unitOfWords(plain: string): Unit | null {
  if (/(?:จำนวน ?|no of |number of )(?:ครัวเรือน|household)/.test(plain)) return "households";
  if (
    MONEY.test(plain) &&
    !/(?:คน|ผู้|ครัวเรือน).*(?:รายได้|หนี้)|poor|people|person|\bcount\b|\bcnt\b/.test(plain)
  )
    return "baht";
  if (/ครัวเรือน|ครอบครัว|หลังคาเรือน|household|\bhh\b/.test(plain)) return "households";
  if (/หมู่บ้าน|village/.test(plain)) return "villages";
  if (
    /คน|ประชากร|ผู้|สูงอายุ|พิการ|เด็ก|นักเรียน|ชาย|หญิง|people|popul|person|\bpop\b|poor|male|elder|disab|member|patient|child|student/.test(
      plain,
    )
  )
    return "people";
  return null;
}

/** Whether nothing in a head speaks against the unit that a title gives for all columns. */
export function takesUnitOfTitle(head: string, unit: string): boolean {
  if (saysRate(head) || saysNoShare(head) || unitInBrackets(head) !== "") return false;
  const [own, title] = [unitOfHead(head), unitOfHead(unit)];
  if (own !== null) return own === title;
  return (
    title === null || title !== "baht" || !/^(?:จำนวน|number of|no of|count)/.test(plainHead(head))
  );
}

const EACH =
  /ต่อ ?(?:หัว|คน|ราย|ครัวเรือน|ครอบครัว|ประชากร|ไร่|หมู่บ้าน|ตำบล|ครู|ห้อง|แพทย์|เตียง|พื้นที่|ตร|ตาราง|แห่ง)|per (?:capita|person|head|household|family|rai|village)|\/ ?(?:ไร่|ตร|คน|ราย|ครัวเรือน|หัว|rai|person|capita|household)/;
const AVERAGES = /เฉลี่ย|มัธยฐาน|ความหนาแน่น|\baverage\b|\bavg\b|\bmean\b|median|\bdensity\b/;
const SCORES = /คะแนน|ดัชนี|^ระดับ|\bscores?\b|\bindex\b/;
const NUMBERS = /จำนวน|แห่ง|ปริมาณการ|number of|no of|\bcount\b/;

/**
 * Whether figures under a head are readings of samples (acidity, temperature, milligrams per litre):
 * several of an area are samples of it, whose plain mean is its figure.
 */
export function saysReading(head: string): boolean {
  const plain = plainHead(head);
  if (NUMBERS.test(plain)) return false;
  return (
    isConcentration(head.toLowerCase()) ||
    /^ph\b|\bph$|\(ph\)|อุณหภูมิ|ความเค็ม|ความชื้น|ความเข้มข้น|temperature|salinity|humidity|turbidity|°c|\bpm ?(?:2 5|10)\b/.test(
      plain,
    )
  );
}

function isConcentration(text: string): boolean {
  return /(?:มก|มคก|ไมโครกรัม|มิลลิกรัม|มล|\bmg|µg|μg|\bug|\bng)\.? ?(?:\/|ต่อ|per) ?(?:ล|ลบ|ลิตร|กก|กิโลกรัม|l\b|m3|kg|dl)|\bpp[mb]\b|เดซิเบล|\bdba?\b/.test(
    text,
  );
}

/**
 * How figures under a head become those of larger areas where its words or its unit tell: averages
 * and amounts per head are means, shares and rates ratios; numbers, quantities and amounts of money
 * in all (budgets) are sums. `null` = nothing tells.
 */
export function toldAggregation(head: string, unit: Unit): Aggregation | null {
  const plain = plainHead(head);
  if (unit === "percent") return defaultAggregation(unit);
  if (AVERAGES.test(plain) || saysReading(head)) return "mean";
  if (unit !== "baht" && (saysRate(head) || saysNoShare(head))) return "ratio";
  if (EACH.test(head.toLowerCase())) return "mean";
  const counted = unitInBrackets(head);
  if (AMOUNTS.test(counted) || NUMBERS.test(plain)) return "sum";
  const unitTold = unitOfBrackets(counted, plain);
  if (SCORES.test(plain) && (unitTold === null || unitTold === "index")) return "mean";
  if (unit !== "baht") return unit === "index" ? null : defaultAggregation(unit);
  const isAmount =
    /^งบ|งบประมาณ|มูลค่า|วงเงิน|เบิกจ่าย|จัดเก็บ|อุดหนุน|ภาษี|เบี้ย|ยอด|รวม|ทั้งหมด|ทั้งสิ้น|budget|total|amount|revenue|tax/;
  return isAmount.test(plain) ? "sum" : null;
}

/** {@link toldAggregation}, or what is usual for the unit. */
export function aggregationOfHead(head: string, unit: Unit): Aggregation {
  return toldAggregation(head, unit) ?? defaultAggregation(unit);
}

/** Whether a high figure is bad or good for the people, by the words of its head. */
export function directionOfHead(head: string): Indicator["direction"] {
  const plain = plainHead(head);
  if (
    /จน|ขาดแคลน|ว่างงาน|หนี้|ป่วย|ตาย|เสียชีวิต|ขัดสน|ตกเกณฑ์|ไม่ผ่าน|ต่ำกว่าเกณฑ์|เปราะบาง|ด้อยโอกาส|ยาเสพติด|สูบ|สุรา|พิการ|ออกกลางคัน|อาชญากรรม|ไม่มี|poverty|poor|depriv|unemploy|mortal|death|disease|debt|dropout|crime|fail|illiter/.test(
      plain,
    )
  )
    return "high-is-bad";
  if (
    /รายได้|ผ่านเกณฑ์|ความสุข|การออม|ออมเงิน|อ่านออก|เข้าถึง|พึงพอใจ|income|happiness|saving|literacy|access|employ/.test(
      plain,
    )
  )
    return "high-is-good";
  return "neutral";
}
