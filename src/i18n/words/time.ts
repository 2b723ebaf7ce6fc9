import type { Topic } from "./words";

/** Words of the year slider and of the maps by year; they load with them. */
export const timeWords = {
  slider: { th: "เลื่อนปี", en: "Year" },
  play: { th: "เล่นทีละปี", en: "Play the years" },
  stop: { th: "หยุดเล่น", en: "Stop" },
  next: { th: "ปีถัดไป", en: "Next year" },
  break: {
    th: "ตั้งแต่ {year} เป็นชุดข้อมูลใหม่ เทียบกับปีก่อนหน้านั้นไม่ได้",
    en: "A new series starts in {year}: not to be compared with the years before",
  },
  breakShort: { th: "ชุดใหม่ {year}", en: "new series {year}" },
  regions: { th: "แยกตามภาค", en: "By region" },
  years: { th: "ทุกปี", en: "All years" },
  choose: { th: "แผนที่ย่อยแสดง", en: "The small maps show" },
  caption: { th: "{year} (ชุดใหม่)", en: "{year}, new series" },
  label: {
    th: "แผนที่ {indicator} ทุกปี ตั้งแต่ {from} ถึง {to} ใช้ช่วงสีเดียวกัน",
    en: "Maps of {indicator} for all years from {from} to {to}, on one scale",
  },
} as const satisfies Topic;
