import type { Topic } from "./words";

/** The figures of a dropped table as they will be, before they are taken over. */
export const pictureWords = {
  title: { th: "ตัวเลขที่จะได้", en: "The figures as they will be" },
  choose: { th: "ตัวชี้วัด", en: "Indicator" },
  map: { th: "แผนที่ย่อของ {name} ปี {year}", en: "Small map of {name}, {year}" },
  low: { th: "น้อย {value}", en: "low {value}" },
  high: { th: "มาก {value}", en: "high {value}" },
  largest: { th: "มากที่สุด {n} อันดับ", en: "Largest {n}" },
  smallest: { th: "น้อยที่สุด {n} อันดับ", en: "Smallest {n}" },
  every: { th: "ทุกพื้นที่", en: "Every area" },
  areas: { th: "พื้นที่ที่มีตัวเลข", en: "Areas with a figure" },
  without: { th: "พื้นที่ที่ไม่มีตัวเลขหรือปกปิด", en: "Areas missing or suppressed" },
  total: { th: "ผลรวมในไฟล์ (แถว {row})", en: "Total in the file (row {row})" },
  read: { th: "ผลรวมที่อ่านได้", en: "Total that was read" },
  onMap: { th: "ผลรวมบนแผนที่", en: "Total on the map" },
  mean: { th: "ค่าเฉลี่ยของพื้นที่", en: "Mean of the areas" },
  median: { th: "มัธยฐานของพื้นที่", en: "Median of the areas" },
  lost: { th: "ไม่ลงแผนที่: {reason}", en: "On no map: {reason}" },
  lostRows: { th: "{n} แถว", en: "rows: {n}" },
  lostSum: { th: "{n} แถว รวม {sum}", en: "{sum} (rows: {n})" },
  agrees: { th: "ตรงกับผลรวมในไฟล์", en: "As the file's total says" },
  differs: {
    th: "ผลรวมในไฟล์ {total} · ที่อ่านได้ {read} — ไม่ตรงกัน โปรดตรวจว่ามีแถวซ้ำ แถวผลรวมย่อย หรือแถวที่ขาดไปหรือไม่",
    en: "Total in the file {total} · read {read}: they differ. Look for rows that repeat, sub-totals, or rows that are missing.",
  },
} as const satisfies Topic;
