import type { Topic } from "./words";

/** What a person is asked about a file, on its card. */
export const questionWords = {
  title: { th: "ต้องถามก่อนรับเข้า", en: "To be answered before it is taken over" },
  answered: { th: "ตอบแล้ว (เปลี่ยนได้)", en: "Answered (can be changed)" },
  "meeting.ask": {
    th: "ตัวเลขของปีเดียวกันซ้อนกัน จะให้ทำอย่างไร",
    en: "Figures of the same year meet. What should become of them?",
  },
  "meeting.subjects": {
    th: "หัวคอลัมน์เหมือนกัน แต่คนละเรื่อง",
    en: "The same heads, but another subject",
  },
  "meeting.add": { th: "รวมกัน (บวกทุกชุด)", en: "Add up" },
  "meeting.apart": {
    th: "แยกกัน แต่ละชุดมีชื่อของตัวเอง",
    en: "Keep apart, each under its own name",
  },
  "meeting.replace": { th: "ใช้ชุดหลังสุดแทน", en: "Replace: only the latest is shown" },
  "meeting.continue": {
    th: "เป็นเรื่องเดียวกัน ต่อกันตามปี",
    en: "They are the same: one line over the years",
  },
  "why.meets": {
    th: "{others} มีตัวเลขในพื้นที่และปีเดียวกัน {n} แห่ง",
    en: "{others} have figures of the same area and year in {n} places",
  },
  "why.beside": {
    th: "{others} มีตัวเลขของตัวชี้วัดและปีเดียวกัน แต่คนละพื้นที่",
    en: "{others} have figures of the same indicator and year, but of other areas",
  },
  "why.levels": {
    th: "{others} เป็นตัวเลขของพื้นที่อีกระดับหนึ่ง แผนที่แสดงได้ทีละระดับ",
    en: "{others} is of another level of areas, and the map shows one level at a time",
  },
  "why.subjects": {
    th: "ตารางนี้เรื่อง “{own}” ไม่ใช่เรื่องเดียวกับ {others}",
    en: "This table is about “{own}”, not about what {others} tells",
  },
  "why.total": { th: "{name} รวม {total} ใน {areas} พื้นที่", en: "{name}: {total} in {areas} areas" },
  "why.totalOf": {
    th: "{of}: {name} รวม {total} ใน {areas} พื้นที่",
    en: "{of}: {name} {total} in {areas} areas",
  },
  "why.hides": { th: "จะไม่แสดง {others}", en: "{others} will no longer be shown" },
  "year.ask": { th: "ตัวเลขในตารางนี้เป็นของปีใด", en: "Which year are the figures of?" },
  "year.askColumn": {
    th: "คอลัมน์ “{column}” เป็นของปีใด",
    en: "Which year is the column “{column}” of?",
  },
  "year.none": {
    th: "ไฟล์ไม่ได้บอกปีไว้ กรุณาพิมพ์",
    en: "The file does not say; please type it.",
  },
  "year.some": {
    th: "ไฟล์บอกไว้ไม่ตรงกันหรือไม่แน่ชัด",
    en: "The file tells different years, or none for certain.",
  },
  "year.other": { th: "ปีอื่น (พ.ศ.)", en: "Another year (BE)" },
  "figure.ask": {
    th: "คอลัมน์ “{column}” เป็นตัวเลขของพื้นที่หรือไม่",
    en: "Does the column “{column}” hold figures of the areas?",
  },
  "figure.why": {
    th: "อาจเป็นรหัส ประเภท หรือเลขลำดับก็ได้",
    en: "It may hold ids, classes or running numbers instead.",
  },
  "figure.yes": { th: "เป็นตัวเลขของพื้นที่", en: "Yes, figures of the areas" },
  "figure.no": { th: "ไม่ใช่ ไม่ต้องนำเข้า", en: "No, leave it out" },
  "rows.ask": {
    th: "“{column}” มีหลายแถวในพื้นที่เดียวกัน รวมกันอย่างไร",
    en: "“{column}” has several rows for one area: what becomes of them?",
  },
  "rows.why": {
    th: "ไฟล์ไม่ได้บอกว่าตัวเลขนี้บวกกันได้หรือไม่",
    en: "The file does not say whether these figures add up.",
  },
  "rows.sum": { th: "บวกกัน (จำนวน ปริมาณ เงินทั้งหมด)", en: "Add them up (numbers, amounts)" },
  "rows.mean": {
    th: "เฉลี่ย ทุกแถวเท่ากัน (ค่าวัด คะแนน อัตรา)",
    en: "Take their mean, each row the same (readings, scores, rates)",
  },
  "rows.none": {
    th: "ไม่รวม พื้นที่นั้นไม่มีตัวเลข",
    en: "Neither: such areas have no figure",
  },
  "year.type": { th: "ปี พ.ศ.", en: "Year (BE)" },
} as const satisfies Topic;
