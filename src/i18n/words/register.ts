import type { Topic } from "./words";

/** Words of the problem register in the panel of a tambon. */
export const registerWords = {
  title: { th: "ปัญหาที่ยังไม่แก้ไข", en: "Problems not yet solved" },
  open: { th: "ยังไม่แก้ไข ({n} เรื่อง)", en: "open ({n} on record):" },
  working: { th: "กำลังแก้ไข ({n} เรื่อง)", en: "being solved ({n} on record):" },
  few: { th: "น้อยกว่า {n} ครัวเรือน", en: "fewer than {n} households" },
  otherSource: { th: "แหล่งอื่น", en: "other source" },
  "level.amphoe": { th: "ของทั้งอำเภอ", en: "of the whole amphoe" },
  "level.province": { th: "ของทั้งจังหวัด", en: "of the whole province" },
} as const satisfies Topic;
