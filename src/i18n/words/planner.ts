import type { Topic } from "../words";

export const plannerWords = {
  title: { th: "วางแผนพื้นที่นำร่อง", en: "Plan pilot areas" },
  map: { th: "แผนที่", en: "Map" },
  settings: { th: "ตั้งค่า", en: "Settings" },
  list: { th: "รายการตำบล", en: "Tambons" },
  listCaption: {
    th: "ตำบลเรียงตาม {indicator} {year} จากค่าสูงสุด",
    en: "Tambons by {indicator}, {year}, highest first",
  },
  region: { th: "ภาค", en: "Region" },
  allRegions: { th: "ทุกภาค", en: "All regions" },
  group: { th: "กลุ่ม", en: "Group" },
  allGroups: { th: "ทุกกลุ่ม", en: "All groups" },
  rank: { th: "อันดับ", en: "Rank" },
  tambon: { th: "ตำบล", en: "Tambon" },
  role: { th: "บทบาท", en: "Role" },
  roleOf: { th: "บทบาทของ {name}", en: "Role of {name}" },
  none: { th: "ไม่มี", en: "None" },
  undo: { th: "ย้อนกลับ", en: "Undo" },
  redo: { th: "ทำซ้ำ", en: "Redo" },
  clear: { th: "ล้างที่กำหนดเอง", en: "Clear my marks" },
  edits: { th: "กำหนดเอง {n} ตำบล", en: "{n} tambons marked by you" },
  saved: { th: "เก็บในเครื่องนี้แล้ว", en: "kept on this device" },
  listed: { th: "{n} ตำบลมีค่า", en: "{n} tambons with a value" },
  withoutValue: {
    th: "อีก {n} ตำบลไม่มีค่า (ไม่มีข้อมูล {missing} · ปกปิด {suppressed})",
    en: "{n} more have no value (no data {missing} · suppressed {suppressed})",
  },
  empty: { th: "ไม่มีตำบลที่ตรงกับตัวกรอง", en: "No tambon matches the filter" },
  smallPopulation: {
    th: "อัตราของตำบลที่มีคนน้อยกว่า 100 คน ({n} แห่งในรายการ) แกว่งง่าย ไม่ควรใช้จัดอันดับ",
    en: "Rates of tambons with fewer than 100 people ({n} in this list) swing easily; do not rank by them",
  },
} as const satisfies Topic;
