import type { Topic } from "./words";

/** What forms and boundary sets tell while they are imported; part of the topic `import`. */
export const formWords = {
  "issue.form-required": {
    th: "แถว {row} คอลัมน์ {column}: ต้องกรอก จึงไม่นำเข้าแถวนี้",
    en: "row {row}, column {column}: has to be filled in; the row is left out",
  },
  "issue.form-not-a-number": {
    th: "แถว {row} คอลัมน์ {column}: “{text}” ไม่ใช่ตัวเลข จึงไม่นำเข้าแถวนี้",
    en: "row {row}, column {column}: “{text}” is no number; the row is left out",
  },
  "issue.form-out-of-range": {
    th: "แถว {row} คอลัมน์ {column}: “{text}” อยู่นอกช่วงที่กำหนด จึงไม่นำเข้าแถวนี้",
    en: "row {row}, column {column}: “{text}” is out of range; the row is left out",
  },
  "issue.form-not-a-choice": {
    th: "แถว {row} คอลัมน์ {column}: “{text}” ไม่อยู่ในตัวเลือกของแบบฟอร์ม จึงไม่นำเข้าแถวนี้",
    en: "row {row}, column {column}: “{text}” is none of the form’s choices; the row is left out",
  },
  "issue.form-not-a-date": {
    th: "แถว {row} คอลัมน์ {column}: “{text}” ไม่ใช่วันที่ (เช่น 15/1/2568) จึงไม่นำเข้าแถวนี้",
    en: "row {row}, column {column}: “{text}” is no day (such as 15/1/2568); the row is left out",
  },
  "issue.form-not-a-year": {
    th: "แถว {row} คอลัมน์ {column}: “{text}” ไม่ใช่ปี (เช่น 2568) จึงไม่นำเข้าแถวนี้",
    en: "row {row}, column {column}: “{text}” is no year (such as 2568); the row is left out",
  },
  "issue.form-not-a-code": {
    th: "แถว {row} คอลัมน์ {column}: “{text}” ไม่ใช่รหัสตามจำนวนหลักที่กำหนด จึงไม่นำเข้าแถวนี้",
    en: "row {row}, column {column}: “{text}” is no code of the length asked for; the row is left out",
  },
  "issue.form-other-level": {
    th: "แถว {row} คอลัมน์ {column}: “{text}” เป็นพื้นที่คนละระดับกับแถวส่วนใหญ่ แยกเป็นอีกไฟล์หนึ่ง",
    en: "row {row}, column {column}: “{text}” is an area of another level than most rows; put it in a file of its own",
  },
  "issue.form-repeated": {
    th: "แถว {row} คอลัมน์ {column}: “{text}” ซ้ำกับแถวก่อนหน้า จึงไม่นำเข้าแถวนี้",
    en: "row {row}, column {column}: “{text}” repeats an earlier row; the row is left out",
  },
  "issue.form-outside-country": {
    th: "แถว {row} คอลัมน์ {column}: “{text}” อยู่นอกประเทศไทย จึงไม่นำเข้าแถวนี้",
    en: "row {row}, column {column}: “{text}” lies outside Thailand; the row is left out",
  },
  "issue.form-swapped": {
    th: "แถว {row} คอลัมน์ {column}: “{text}” สลับลองจิจูดกับละติจูด แก้แล้วนำเข้าใหม่",
    en: "row {row}, column {column}: “{text}”: longitude and latitude are swapped; correct and import again",
  },
  notesTitle: { th: "สิ่งที่ควรทราบ", en: "What to know" },
  "note.pins-without-consent": {
    th: "หมุดที่ไม่มีวันที่ให้ความยินยอม ไม่เก็บและไม่แสดง: {value}",
    en: "Pins without consent, neither kept nor shown: {value}",
  },
  "note.pins-revoked": {
    th: "หมุดที่ถอนความยินยอมแล้ว ไม่เก็บและไม่แสดง: {value}",
    en: "Pins whose consent was withdrawn, neither kept nor shown: {value}",
  },
  "note.villages-below-level-1": {
    th: "หมู่บ้านที่ประเมินแล้วแต่ยังไม่ถึงระดับพออยู่ พอกิน: {value}",
    en: "Villages assessed that are not yet at level 1: {value}",
  },
  "note.villages-without-score": {
    th: "หมู่บ้านที่ไม่มีคะแนนเลย: {value}",
    en: "Villages without any score: {value}",
  },
  "note.cells-suppressed": {
    th: "ตำบลที่ปกปิดจำนวนตามชุดของมิติ: {value}",
    en: "Tambons whose joint cells are suppressed: {value}",
  },
  "note.rates-suppressed": {
    th: "ตำบลที่ปกปิดอัตราเพราะจำนวนน้อยกว่า 5: {value}",
    en: "Tambons whose rates are suppressed, as counts are below 5: {value}",
  },
  "note.households-repeated": {
    th: "ครัวเรือนที่ซ้ำกัน: {value}",
    en: "Households that come twice: {value}",
  },
  "note.households-undated": {
    th: "ครัวเรือนที่ไม่มีวันที่เก็บข้อมูล: {value}",
    en: "Households without a date of collection: {value}",
  },
  "note.first-day": { th: "เก็บข้อมูลวันแรก: {value}", en: "First day of collection: {value}" },
  "note.last-day": { th: "เก็บข้อมูลวันสุดท้าย: {value}", en: "Last day of collection: {value}" },
  "note.shapes": { th: "รูปทั้งหมด: {value}", en: "Shapes: {value}" },
  "note.shapes-current": {
    th: "รูปของตำบลปัจจุบัน: {value}",
    en: "Shapes of current tambons: {value}",
  },
  "note.shapes-retired": {
    th: "รูปที่ใช้รหัสเลิกใช้แล้ว: {value}",
    en: "Shapes with a retired code: {value}",
  },
  "note.shapes-unplaced": {
    th: "รูปที่หาตำบลตามชื่อไม่พบ: {value}",
    en: "Shapes whose names fit no tambon: {value}",
  },
  "note.tambons-without-shape": {
    th: "ตำบลที่ไม่มีรูปในไฟล์นี้: {value}",
    en: "Tambons without a shape in this file: {value}",
  },
  "note.names-cut": {
    th: "ชื่อที่ถูกตัดในไฟล์ (ใช้ชื่อเต็มจากทะเบียน): {value}",
    en: "Names cut short in the file (full names are used): {value}",
  },
  "note.self-intersections": {
    th: "รูปที่เส้นขอบตัดกันเอง ซ่อมแล้ว: {value}",
    en: "Shapes that crossed themselves, mended: {value}",
  },
  "note.overlaps": {
    th: "คู่ของรูปที่ทับกัน ตัดส่วนทับออกแล้ว: {value}",
    en: "Pairs of shapes that overlapped, cut back: {value}",
  },
  "note.slivers": {
    th: "แถบแคบระหว่างรูป ปิดแล้ว: {value}",
    en: "Slivers between shapes, closed: {value}",
  },
  "note.holes": {
    th: "ช่องว่างที่ไม่มีตำบลใดครอบคลุม คงไว้: {value}",
    en: "Holes that no shape covers, kept: {value}",
  },
  "note.empty-rings": {
    th: "วงที่ไม่มีพื้นที่ ตัดออกแล้ว: {value}",
    en: "Rings that enclose nothing, left out: {value}",
  },
} as const satisfies Topic;
