import { statusWords } from "./status";
import type { Topic } from "./words";

export const areaWords = {
  region: { th: "ภาค", en: "Region" },
  country: { th: "ประเทศ", en: "Country" },
  code: { th: "รหัส {code}", en: "Code {code}" },
  population: { th: "ประชากรทะเบียนราษฎร", en: "Registered population" },
  households: { th: "บ้านทะเบียนราษฎร", en: "Registered households" },
  search: { th: "ค้นหาตำบลด้วยชื่อหรือรหัส", en: "Find a tambon by name or code" },
  searchNone: { th: "ไม่พบตำบลที่ตรงกับ “{text}”", en: "No tambon matches “{text}”" },
  searchMore: { th: "มีอีก {n} รายการ พิมพ์เพิ่มเพื่อจำกัดผล", en: "{n} more; keep typing to narrow" },
  panel: { th: "ข้อมูลตำบล", en: "Tambon details" },
  closePanel: { th: "ปิดข้อมูลตำบล", en: "Close tambon details" },
  role: { th: "บทบาท", en: "Role" },
  markPilot: { th: "กำหนดเป็นนำร่อง", en: "Mark as pilot" },
  markRollout: { th: "กำหนดเป็นขยายผล", en: "Mark as rollout" },
  markCandidate: { th: "เสนอคัดเลือก", en: "Mark as candidate" },
  clearRole: { th: "เอาบทบาทออก", en: "Clear role" },
  wave: { th: "รุ่นที่ {n}", en: "wave {n}" },
  since: { th: "ตั้งแต่ {year}", en: "since {year}" },
  noShape: {
    th: "ตำบลนี้ไม่มีแนวเขตในชุดแนวเขตที่ใช้อยู่ จึงไม่อยู่บนแผนที่ แต่นับอยู่ในทุกตาราง",
    en: "The boundary set in use has no shape for this tambon; it is not on the map but counts in every table.",
  },
  poverty: { th: "ความยากจนห้าด้าน (H, A, M0)", en: "Poverty in five dimensions (H, A, M0)" },
  indicators: { th: "ตัวชี้วัด", en: "Indicators" },
  rankIn: { th: "อันดับ {rank} จาก {n} ใน{where}", en: "rank {rank} of {n} in {where}" },
  trend: { th: "แนวโน้ม", en: "Trend" },
  trendBreak: {
    th: "เส้นขาดที่ {year} เพราะเริ่มรอบสำรวจใหม่",
    en: "The line is broken at {year}: a new survey round",
  },
  missing: statusWords.missing,
  suppressed: statusWords.suppressed,
  notApplicable: statusWords.not_applicable,
  ofPeople: { th: "{n} จาก {d} คน", en: "{n} of {d} people" },
  smallCount: { th: "จำนวนคนน้อย (1–4)", en: "small count (1–4)" },
  sepVillages: {
    th: "หมู่บ้านเศรษฐกิจพอเพียง {n} แห่ง (พออยู่พอกิน {a} · อยู่ดีกินดี {b} · มั่งมีศรีสุข {c})",
    en: "{n} sufficiency-economy villages (level 1: {a} · level 2: {b} · level 3: {c})",
  },
  noSepVillages: {
    th: "ไม่มีหมู่บ้านเศรษฐกิจพอเพียงในทะเบียน",
    en: "No sufficiency-economy village recorded",
  },
  zoomTo: { th: "ซูมไปที่ตำบล", en: "Zoom to tambon" },
  outsideScheme: { th: "นอกการแบ่งภาคนี้", en: "outside this scheme" },
} as const satisfies Topic;
