import type { Topic } from "./words";

/** Words of the scatter of two indicators; they load with it. */
export const scatterWords = {
  title: { th: "แผนภาพการกระจายของสองตัวชี้วัด", en: "Scatter of two indicators" },
  close: { th: "ปิดแผนภาพ", en: "Close the scatter" },
  level: { th: "จุดหนึ่งคือ", en: "A point is" },
  tambon: { th: "ตำบล", en: "Tambon" },
  amphoe: { th: "อำเภอ", en: "Amphoe" },
  province: { th: "จังหวัด", en: "Province" },
  "unit.tambon": { th: "ตำบล", en: "tambons" },
  "unit.amphoe": { th: "อำเภอ", en: "amphoe" },
  "unit.province": { th: "จังหวัด", en: "provinces" },
  "weighed.population": {
    th: "ถ่วงน้ำหนักด้วยประชากร (ทะเบียนราษฎร 2564) เพราะแหล่งข้อมูลไม่มีตัวหารครบ",
    en: "Weighted by population (registered, 2564 BE / 2021), for the source lacks denominators",
  },
  "weighed.households": {
    th: "ถ่วงน้ำหนักด้วยครัวเรือน (ทะเบียนราษฎร 2564) เพราะแหล่งข้อมูลไม่มีตัวหารครบ",
    en: "Weighted by households (registered, 2564 BE / 2021), for the source lacks denominators",
  },
  plot: { th: "แผนภาพ", en: "Plot" },
  table: { th: "ตาราง", en: "Table" },
  canvas: {
    th: "แผนภาพ {n} จุด ลากเพื่อเลือกพื้นที่บนแผนที่ ใช้ตารางหรือรายการ “เลือกกลุ่ม” แทนการลากได้",
    en: "Scatter of {n} points. Drag to pick areas on the map; the table or “Pick a group” do without dragging.",
  },
  pick: { th: "เลือกกลุ่ม", en: "Pick a group" },
  "pick.none": { th: "ทั้งหมด", en: "All" },
  "pick.box": { th: "กรอบที่ลากไว้", en: "The box drawn" },
  "pick.hh": { th: "สูงทั้งสองตัว", en: "High in both" },
  "pick.hl": { th: "แนวนอนสูง แนวตั้งต่ำ", en: "Across high, up low" },
  "pick.lh": { th: "แนวนอนต่ำ แนวตั้งสูง", en: "Across low, up high" },
  "pick.ll": { th: "ต่ำทั้งสองตัว", en: "Low in both" },
  picked: {
    th: "เลือก {places} จาก {n} {unit} ({tambons} ตำบล)",
    en: "{places} of {n} {unit} picked ({tambons} tambons)",
  },
  all: { th: "{n} {unit} มีค่าทั้งสองตัว", en: "{n} {unit} have both values" },
  correlation: { th: "ความสัมพันธ์ในแต่ละระดับ", en: "Correlation at each level" },
  pearson: { th: "เพียร์สัน r", en: "Pearson r" },
  spearman: { th: "สเปียร์แมน ρ", en: "Spearman ρ" },
  n: { th: "จำนวน", en: "n" },
  scale: {
    th: "ระดับพื้นที่เปลี่ยนคำตอบได้ ค่าที่ระดับจังหวัดไม่ใช่ค่าของตำบลหรือของคน และการไปด้วยกันไม่ได้แปลว่าสิ่งหนึ่งทำให้เกิดอีกสิ่ง",
    en: "The level of areas can change the answer: what holds for provinces need not hold for tambons or for people, and going together is not causing.",
  },
  method: {
    th: "√ หน้าชื่อแกนคือแกนแบบรากที่สอง เพื่อแยกค่าต่ำที่อัดแน่น ระดับที่ใหญ่ขึ้น: อัตราใช้ผลรวมตัวตั้งหารผลรวมตัวหาร จำนวนนับใช้ผลรวม สเปียร์แมนใช้อันดับ (ค่าซ้ำใช้อันดับเฉลี่ย) ทุกพื้นที่นับเท่ากัน",
    en: "√ before an axis: drawn by square roots, to part the crowded low values. Of larger areas, rates are sums of numerators over sums of denominators, and counts are sums. Spearman uses ranks (ties share the mean). Every area counts alike.",
  },
  break: {
    th: "สองตัวชี้วัดเป็นคนละปีหรือคนละชุดข้อมูล โปรดระวังในการตีความ",
    en: "The two indicators are of different years or data sets: read with care.",
  },
  name: { th: "พื้นที่", en: "Area" },
  none: { th: "ไม่มีพื้นที่ในกรอบนี้", en: "No area in this box" },
  waiting: { th: "กำลังโหลดตัวชี้วัดที่สอง…", en: "Loading the second indicator…" },
} as const satisfies Topic;
