import { chance, type Draw, oneOf } from "./places";

/** What a column may be of: its head, how it adds up, what its written figures are multiplied by. */
export type SubjectKind = {
  readonly heads: readonly string[];
  readonly adds: boolean;
  /** Plain units in one written unit: 1,000 of "พันคน". */
  readonly times: number;
  readonly figure: (draw: Draw) => number;
};

const whole = (most: number) => (draw: Draw) => Math.floor(draw() ** 2 * most);
const tenths = (least: number, most: number) => (draw: Draw) =>
  Math.round((least + draw() * (most - least)) * 10) / 10;
const hundredths = (least: number, most: number) => (draw: Draw) =>
  Math.round((least + draw() * (most - least)) * 100) / 100;

/** Counts add up over rows and areas. */
const COUNTS: readonly SubjectKind[] = [
  {
    heads: ["จำนวนผู้สูงอายุ (คน)", "ผู้สูงอายุ", "Elderly persons"],
    adds: true,
    times: 1,
    figure: whole(2400),
  },
  {
    heads: ["ผู้พิการ (คน)", "จำนวนผู้พิการ", "Disabled persons"],
    adds: true,
    times: 1,
    figure: whole(300),
  },
  { heads: ["เด็กแรกเกิด (คน)", "จำนวนเด็กแรกเกิด"], adds: true, times: 1, figure: whole(60) },
  {
    heads: ["ครัวเรือนยากจน (ครัวเรือน)", "จำนวนครัวเรือนยากจน"],
    adds: true,
    times: 1,
    figure: whole(200),
  },
  { heads: ["โรงเรียน (แห่ง)", "จำนวนโรงเรียน"], adds: true, times: 1, figure: whole(14) },
  { heads: ["ศูนย์พัฒนาเด็กเล็ก (แห่ง)"], adds: true, times: 1, figure: whole(9) },
  { heads: ["จำนวนหมู่บ้าน", "หมู่บ้าน (แห่ง)"], adds: true, times: 1, figure: whole(22) },
  { heads: ["ผลผลิตข้าว (ตัน)", "ผลผลิต (ตัน)"], adds: true, times: 1, figure: tenths(3, 900) },
  { heads: ["เนื้อที่เพาะปลูก (ไร่)", "พื้นที่เพาะปลูก (ไร่)"], adds: true, times: 1, figure: whole(9000) },
  {
    heads: ["งบประมาณ (บาท)", "วงเงินงบประมาณ (บาท)"],
    adds: true,
    times: 1,
    figure: (draw) => 1000 * whole(900)(draw),
  },
  { heads: ["งบประมาณที่ได้รับ (ล้านบาท)"], adds: true, times: 1_000_000, figure: tenths(0, 40) },
  { heads: ["วัยแรงงาน (พันคน)", "ผู้มีงานทำ (พันคน)"], adds: true, times: 1000, figure: tenths(1, 300) },
  { heads: ["จำนวนโครงการ", "โครงการ (โครงการ)"], adds: true, times: 1, figure: whole(12) },
  { heads: ["ผู้ประสบภัย (ราย)"], adds: true, times: 1, figure: whole(90) },
];

/** Rates and means do not. */
const RATES: readonly SubjectKind[] = [
  {
    heads: ["ร้อยละครัวเรือนที่มีหนี้", "ร้อยละของครัวเรือนที่มีหนี้สิน"],
    adds: false,
    times: 1,
    figure: tenths(0, 90),
  },
  {
    heads: ["อัตราการว่างงาน (%)", "อัตราการว่างงาน (ร้อยละ)"],
    adds: false,
    times: 1,
    figure: hundredths(0, 9),
  },
  {
    heads: ["อัตราตายต่อแสนประชากร", "อัตราป่วยต่อแสนประชากร"],
    adds: false,
    times: 1,
    figure: hundredths(0, 400),
  },
  {
    heads: ["รายได้เฉลี่ยต่อเดือน (บาท)", "รายได้เฉลี่ยต่อครัวเรือน (บาท)"],
    adds: false,
    times: 1,
    figure: whole(30_000),
  },
  {
    heads: ["ผลผลิตเฉลี่ยต่อไร่ (กก.)", "ผลผลิตต่อไร่ (กก./ไร่)"],
    adds: false,
    times: 1,
    figure: tenths(200, 900),
  },
  { heads: ["คะแนนเฉลี่ย O-NET"], adds: false, times: 1, figure: hundredths(20, 80) },
  { heads: ["สัดส่วนผู้ใช้อินเทอร์เน็ต (%)"], adds: false, times: 1, figure: tenths(10, 99) },
];

/** Up to four different subjects; with `adding` only those that add up. */
export function drawSubjects(
  draw: Draw,
  adding: boolean,
): readonly { readonly head: string; readonly kind: SubjectKind }[] {
  const from = adding ? COUNTS : [...COUNTS, ...RATES];
  const count = chance(draw, 0.4) ? 1 : 1 + Math.floor(draw() * 4);
  const kinds = new Set(Array.from({ length: count }, () => oneOf(draw, from)));
  return [...kinds].map((kind) => ({ head: oneOf(draw, kind.heads), kind }));
}
