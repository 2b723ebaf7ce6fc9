import type { Topic } from "./words";

export const mapWords = {
  label: { th: "แผนที่ตำบลของประเทศไทย", en: "Map of Thailand's tambons" },
  keys: {
    th: "ปุ่มลูกศรเลื่อนแผนที่ + และ − ย่อขยาย Enter เลือกตำบลกลางจอ Home กลับไปทั้งประเทศ",
    en: "Arrow keys move the map, + and − zoom, Enter selects the tambon at the centre, Home shows the country",
  },
  zoomIn: { th: "ขยาย", en: "Zoom in" },
  zoomOut: { th: "ย่อ", en: "Zoom out" },
  reset: { th: "กลับไปดูทั้งประเทศ", en: "Show the whole country" },
  kilometres: { th: "{n} กม.", en: "{n} km" },
  metres: { th: "{n} ม.", en: "{n} m" },
  scale: { th: "มาตราส่วน", en: "Scale" },
  swipe: { th: "เลื่อนเส้นแบ่งซ้ายขวา", en: "Move the divider between left and right" },
  swipeValue: { th: "แผนที่ซ้ายกว้างร้อยละ {n}", en: "The left map takes {n} percent" },
  lost: {
    th: "การ์ดจอหยุดวาดแผนที่ กำลังวาดใหม่",
    en: "The graphics card stopped drawing; the map is being redrawn",
  },
  "sep.1": { th: "ระดับ 1 พออยู่ พอกิน", en: "Level 1: enough to live on" },
  "sep.2": { th: "ระดับ 2 อยู่ดี กินดี", en: "Level 2: living well" },
  "sep.3": { th: "ระดับ 3 มั่งมี ศรีสุข", en: "Level 3: prosperous" },
  "sep.tooltip": {
    th: "หมู่บ้านเศรษฐกิจพอเพียง {total} แห่ง (ระดับ 1: {one}, 2: {two}, 3: {three})",
    en: "{total} sufficiency-economy villages (level 1: {one}, 2: {two}, 3: {three})",
  },
  "ring.firstWave": { th: "ครู ข รุ่น 1 (ตามแผน)", en: "Teacher B, wave 1 (planned)" },
  "ring.laterWave": { th: "ครู ข รุ่นถัดไป (ตามแผน)", en: "Teacher B, later waves (planned)" },
  "ring.comparison": { th: "พื้นที่เปรียบเทียบ (ตามแผน)", en: "Comparison area (planned)" },
} as const satisfies Topic;
