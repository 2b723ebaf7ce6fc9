import type { Topic } from "./words";

/** Words of the start years of roles. Loaded with their fields. */
export const startYearWords = {
  field: { th: "เริ่มปี พ.ศ.", en: "Start year (BE)" },
  unknown: {
    th: "ไม่ทราบปีเริ่ม จึงไม่อยู่ในกลุ่มใดของการเปรียบเทียบ",
    en: "Start year not known: in no group of the comparison",
  },
  bad: {
    th: "ใส่ปี พ.ศ. {first}–{last} หรือเว้นว่างเมื่อไม่ทราบ",
    en: "Give a year from {first} to {last} BE, or leave it empty when not known",
  },
  turned: { th: "{ce} เป็นปี ค.ศ. จึงใช้ พ.ศ. {be}", en: "{ce} is a CE year; taken as {be} BE" },
  mixed: { th: "หลายปี", en: "several" },
  allMarked: { th: "เริ่มปี พ.ศ. ทั้ง {n} ตำบล", en: "Start year (BE) of all {n} tambons" },
  allOf: { th: "{role} ทั้ง {n} ตำบล", en: "{role}, all {n} tambons" },
  roleInWave: { th: "{role} รุ่นที่ {n}", en: "{role}, wave {n}" },
  one: { th: "{name} ({code}) · {role}", en: "{name} ({code}) · {role}" },
  open: { th: "ปีเริ่มของบทบาท", en: "Start years of roles" },
  openUnknown: { th: "ใส่ปีเริ่ม ({n} ตำบลไม่ทราบ)", en: "Give start years ({n} tambons unknown)" },
  title: { th: "ปีเริ่มของบทบาท", en: "Start years of roles" },
  what: {
    th: "บทบาทนับตั้งแต่ปีที่เริ่ม พื้นที่ที่ไม่ทราบปีเริ่มไม่นับเป็นทั้งนำร่อง ขยายผล และพื้นที่อื่น ที่นี่มีตำบลที่ไม่ทราบปีเริ่มหรือกำหนดบทบาทด้วยมือ",
    en: "A role counts from its start year; an area whose start is not known counts as neither pilot, rollout nor other. Listed are tambons without a start year and those marked by hand.",
  },
  how: {
    th: "ใส่ปี พ.ศ. เช่น 2564 ใช้เลขไทยได้ · เว้นว่างเมื่อไม่ทราบ หรือเพื่อกลับไปใช้ปีในทะเบียน",
    en: "Give a BE year such as 2564. Left empty it is not known, or is the year on record.",
  },
  more: {
    th: "และอีก {n} ตำบล ซึ่งใส่ปีได้ทั้งกลุ่มข้างบน หรือทีละตำบลในแผงข้อมูลตำบล",
    en: "and {n} more, to be given for the whole group above, or one by one in the tambon's panel",
  },
} as const satisfies Topic;
