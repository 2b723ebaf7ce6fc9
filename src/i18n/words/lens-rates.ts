import type { Topic } from "./words";

/** Words of the lenses that draw rates and differences; part of the words of the lenses. */
export const lensRateWords = {
  between: { th: "มากกว่า {from} ถึง {to}", en: "above {from} to {to}" },
  sameClasses: { th: "ใช้ช่วงสีเดียวกับแผนที่ค่าที่เผยแพร่", en: "Same classes as the published map" },
  expectation: { th: "เทียบกับอัตราของ", en: "Against the rate of" },
  "expectation.country": { th: "ทั้งประเทศ", en: "the country" },
  "expectation.region": { th: "ภาคของตำบลเอง", en: "the tambon's own region" },
  measure: { th: "แสดงเป็น", en: "Show as" },
  "measure.absolute": { th: "ผลต่าง", en: "Difference" },
  "measure.relative": { th: "ร้อยละของปีก่อน", en: "Percent of the earlier year" },
  "measure.significance": { th: "เกินความบังเอิญหรือไม่", en: "More than chance or not" },
  openScatter: { th: "แผนภาพการกระจาย", en: "Scatter plot" },

  fewPeople: {
    th: "{small} ตำบลมีคนน้อยกว่า 100 คน อัตราจึงแกว่งได้มาก ไม่ควรนำไปจัดลำดับ",
    en: "{small} tambons have fewer than 100 people: their rates swing widely and should not be ranked.",
  },
  withoutCounts: {
    th: "{without} ตำบลมีค่าแต่ไม่มีจำนวนคน จึงคิดไม่ได้ แสดงเป็นไม่มีข้อมูล",
    en: "{without} tambons have a value but no counts: nothing can be made of them, shown as no data.",
  },

  untested: {
    th: "{unknown} ตำบลไม่มีจำนวนคน จึงทดสอบไม่ได้",
    en: "{unknown} tambons have no counts and cannot be tested.",
  },
  "fact.from": { th: "ปีก่อน (พ.ศ.)", en: "Earlier year (BE)" },
  "fact.to": { th: "ปีหลัง (พ.ศ.)", en: "Later year (BE)" },
  "fact.n": { th: "ตำบลที่คิดได้", en: "Tambons with a result" },
  "fact.mean": { th: "อัตรารวม (%)", en: "Overall rate (%)" },
  "fact.rate": { th: "อัตราทั้งประเทศ (%)", en: "Rate of the country (%)" },
  "fact.small": { th: "ตำบลที่มีคนน้อยกว่า 100 คน", en: "Tambons under 100 people" },
  "fact.without": { th: "มีค่าแต่ไม่มีจำนวนคน", en: "With a value but no counts" },
  "fact.down": { th: "ลดลงเกินความบังเอิญ", en: "Fallen by more than chance" },
  "fact.up": { th: "เพิ่มขึ้นเกินความบังเอิญ", en: "Risen by more than chance" },
  "fact.chance": { th: "อาจเป็นความบังเอิญ", en: "May be chance" },
  "fact.unknown": { th: "ทดสอบไม่ได้", en: "Not tested" },

  "smoothed.title": { th: "อัตราปรับเรียบ", en: "Smoothed rate" },
  "smoothed.facts": {
    th: "อัตรารวม {mean} % จาก {n} ตำบล",
    en: "Overall rate {mean} % of {n} tambons",
  },
  "smoothed.noCounts": {
    th: "ข้อมูลนี้ไม่มีจำนวนคน (ตัวตั้งและตัวหาร) รายตำบล จึงปรับเรียบไม่ได้",
    en: "These data have no counts (numerator and denominator) by tambon, so nothing can be smoothed.",
  },
  "smoothed.interval": {
    th: "ช่วงความเชื่อมั่น 95 % ของค่าที่เผยแพร่ {low}–{high} % ({people} คน)",
    en: "95 % interval of the published rate {low}–{high} % ({people} people)",
  },
  "smoothed.what": {
    th: "ดึงอัตราของตำบลที่มีคนน้อยเข้าหาอัตรารวมของประเทศ เพื่อไม่ให้ตำบลเล็กดูสูงหรือต่ำเกินจริงโดยบังเอิญ",
    en: "Draws the rates of tambons with few people towards the country's rate, so that small ones do not look high or low by chance.",
  },
  "smoothed.formula": {
    th: "เบย์เชิงประจักษ์แบบรวม: θᵢ = b + a/(a + b/Pᵢ)·(rᵢ − b) (Marshall 1991, Applied Statistics 40: 283–294) ช่วงความเชื่อมั่นตาม Wilson (1927)",
    en: "Global empirical Bayes: θᵢ = b + a/(a + b/Pᵢ)·(rᵢ − b) (Marshall 1991, Applied Statistics 40: 283–294). Intervals by Wilson (1927).",
  },
  "smoothed.assumes": {
    th: "ทุกตำบลมาจากการแจกแจงเดียวกัน และเหตุการณ์มีลักษณะปัวซอง",
    en: "All tambons come from one distribution, and events are Poisson.",
  },
  "smoothed.silent": {
    th: "ไม่ใช่ค่าที่เผยแพร่ของตำบล ใช้ดูรูปแบบและจัดลำดับ ไม่ใช้อ้างแทนตัวเลขที่เผยแพร่ และรายการตำบลด้านข้างยังเรียงตามค่าที่เผยแพร่",
    en: "It is not the tambon's published figure: use it to see patterns and to rank, not to quote. The list beside the map still goes by the published figure.",
  },

  "relative-risk.title": { th: "ความเสี่ยงเทียบค่าคาดหมาย", en: "Risk against the expected" },
  "relative-risk.facts": {
    th: "1.00 = เท่าอัตราทั้งประเทศ {rate} % · {n} ตำบล",
    en: "1.00 = the country's rate, {rate} % · {n} tambons",
  },
  "relative-risk.factsRegion": {
    th: "1.00 = เท่าอัตราของภาคที่ตำบลอยู่ · {n} ตำบล",
    en: "1.00 = the rate of the tambon's own region · {n} tambons",
  },
  "relative-risk.noCounts": {
    th: "ข้อมูลนี้ไม่มีจำนวนคน (ตัวตั้งและตัวหาร) รายตำบล จึงคิดค่าคาดหมายไม่ได้",
    en: "These data have no counts (numerator and denominator) by tambon, so nothing can be expected.",
  },
  "relative-risk.observed": {
    th: "พบ {observed} คน คาดหมาย {expected} คน (จาก {people} คน)",
    en: "{observed} found, {expected} expected (of {people} people)",
  },
  "relative-risk.none": { th: "ไม่พบเลย (จาก {people} คน)", en: "None found (of {people} people)" },
  "relative-risk.what": {
    th: "จำนวนที่พบ หารด้วยจำนวนที่คาดหมายถ้าตำบลมีอัตราเท่ากับทั้งประเทศ (หรือทั้งภาค) เช่น 2.00 คือมากเป็นสองเท่าของที่คาดหมาย",
    en: "The number found, divided by the number expected if the tambon had the rate of the country (or of its region): 2.00 is twice the expected.",
  },
  "relative-risk.formula": {
    th: "Oᵢ / Eᵢ โดย Eᵢ = Pᵢ · ΣO/ΣP ช่วงสีคงที่ที่ ¼ ½ 1 2 และ 4 เท่า (แผนที่ความเสี่ยงส่วนเกิน, Anselin, Lozano & Koschinsky 2006)",
    en: "Oᵢ / Eᵢ with Eᵢ = Pᵢ · ΣO/ΣP, classes fixed at ¼, ½, 1, 2 and 4 times (excess risk map, Anselin, Lozano & Koschinsky 2006)",
  },
  "relative-risk.assumes": {
    th: "คนทุกคนมีความเสี่ยงเท่ากันทั้งพื้นที่อ้างอิง ไม่ได้ปรับตามอายุหรือเพศ",
    en: "Everyone in the reference area runs the same risk; neither age nor sex is adjusted for.",
  },
  "relative-risk.silent": {
    th: "ไม่ได้บอกว่าต่างเกินความบังเอิญหรือไม่ ตำบลที่มีคนน้อยได้ค่าสูงหรือต่ำมากโดยบังเอิญง่าย ควรดูคู่กับอัตราปรับเรียบ",
    en: "It does not say whether a difference is more than chance. Tambons with few people easily come out very high or low: look at the smoothed rate too.",
  },

  "change.title": { th: "การเปลี่ยนแปลงระหว่างปี", en: "Change between years" },
  "change.facts": {
    th: "พ.ศ. {from} → {to} จาก {n} ตำบล\nเกินความบังเอิญ: ลดลง {down} เพิ่มขึ้น {up} ตำบล ที่เหลืออาจเป็นความบังเอิญ {chance} ตำบล ({test})",
    en: "{from} → {to} BE, {n} tambons\nMore than chance: fallen {down}, risen {up}; may be chance: {chance} ({test})",
  },
  "change.broken": {
    th: "เทียบ พ.ศ. {from} กับ {to} ไม่ได้ เพราะปี {first} เริ่มชุดข้อมูลใหม่ (วิธีสำรวจเปลี่ยน) ผลต่างจึงไม่ใช่การเปลี่ยนแปลงของพื้นที่ โปรดเลือกสองปีในชุดเดียวกัน",
    en: "{from} and {to} BE cannot be compared: a new series starts in {first} (the survey changed), so a difference would not be a change of the place. Choose two years of one series.",
  },
  "change.oneYear": {
    th: "ไม่มีปีอื่นให้เทียบกับ พ.ศ. {year}",
    en: "There is no other year to hold {year} BE against.",
  },
  "change.apart": {
    th: "เทียบกันไม่ได้ (คนละชุดสำรวจ)",
    en: "Cannot be compared (different series)",
  },
  "change.alone": { th: "ไม่มีปีอื่นให้เทียบ", en: "No other year to compare with" },
  "change.withFdr": { th: "คุมอัตราการพบผิด 5 %", en: "false discovery rate 5 %" },
  "change.withoutFdr": { th: "p ≤ .05 ทีละตำบล", en: "p ≤ .05, tambon by tambon" },
  "change.down": { th: "ลดลง เกินความบังเอิญ", en: "Fallen, more than chance" },
  "change.downMaybe": { th: "ลดลง อาจเป็นความบังเอิญ", en: "Fallen, may be chance" },
  "change.same": { th: "เท่าเดิม", en: "The same" },
  "change.upMaybe": { th: "เพิ่มขึ้น อาจเป็นความบังเอิญ", en: "Risen, may be chance" },
  "change.up": { th: "เพิ่มขึ้น เกินความบังเอิญ", en: "Risen, more than chance" },
  "change.unknown": {
    th: "ไม่มีจำนวนคน จึงทดสอบไม่ได้",
    en: "No counts, so it cannot be tested",
  },
  "change.fromZero": { th: "เพิ่มจากศูนย์ (คิดร้อยละไม่ได้)", en: "Up from zero (no percentage)" },
  "change.detail": {
    th: "{from} → {to} ({percent} %) · {verdict}",
    en: "{from} → {to} ({percent} %) · {verdict}",
  },
  "change.detailFromZero": { th: "{from} → {to} · {verdict}", en: "{from} → {to} · {verdict}" },
  "change.what": {
    th: "ค่าของปีหลังลบค่าของปีก่อน เป็นผลต่าง เป็นร้อยละของปีก่อน หรือเป็นผลทดสอบว่าต่างเกินความบังเอิญหรือไม่",
    en: "The later year minus the earlier, as a difference, in percent of the earlier year, or as the verdict of a test whether it is more than chance.",
  },
  "change.formula": {
    th: "ทดสอบสัดส่วนสองกลุ่ม: z = (p₂ − p₁)/√(p(1−p)(1/n₁ + 1/n₂)) โดย p คือสัดส่วนรวมสองปี และคุมอัตราการพบผิดตาม Benjamini & Hochberg (1995) เมื่อเลือก",
    en: "Two-proportion test: z = (p₂ − p₁)/√(p(1−p)(1/n₁ + 1/n₂)) with p of both years together; false discovery rate by Benjamini & Hochberg (1995) if chosen.",
  },
  "change.assumes": {
    th: "คนของสองปีเป็นอิสระต่อกันและวัดด้วยวิธีเดียวกัน ซึ่งไม่จริงทั้งหมดเพราะมักเป็นคนชุดเดิม ผลทดสอบจึงค่อนข้างระวัง",
    en: "The people of both years are independent and measured alike. Mostly they are the same people, so the test errs on the careful side.",
  },
  "change.silent": {
    th: "ไม่ได้บอกสาเหตุ และไม่ได้บอกว่าโครงการได้ผล ต้องเทียบกับพื้นที่ที่ไม่ได้รับโครงการ ไม่คิดข้ามชุดข้อมูล",
    en: "It gives no cause and does not say that a programme worked: that needs areas without it. Nothing is computed across a series break.",
  },

  "bivariate.title": { th: "สองตัวชี้วัดพร้อมกัน", en: "Two indicators at once" },
  "bivariate.low": { th: "ต่ำ", en: "low" },
  "bivariate.middle": { th: "กลาง", en: "middle" },
  "bivariate.high": { th: "สูง", en: "high" },
  "bivariate.square": {
    th: "จำนวนตำบลตามระดับของสองตัวชี้วัด",
    en: "Tambons by the level of both indicators",
  },
  "bivariate.cell": { th: "แนวนอน{x} แนวตั้ง{y}", en: "across {x}, up {y}" },
  "bivariate.across": { th: "แนวนอน →", en: "Across →" },
  "bivariate.up": { th: "แนวตั้ง ↑", en: "Up ↑" },
  "bivariate.fewer": {
    th: "ค่าซ้ำกันมากจนแบ่งสามระดับไม่ได้ จึงมี {x} × {y} ระดับ",
    en: "Too many equal values for three levels: {x} × {y} levels instead.",
  },
  "bivariate.detail": {
    th: "แนวนอน{x} · แนวตั้ง{y} ({value})",
    en: "Across {x} · up {y} ({value})",
  },
  "bivariate.what": {
    th: "แบ่งแต่ละตัวชี้วัดเป็นสามระดับที่มีตำบลเท่า ๆ กัน แล้วลงสีเก้าแบบตามระดับของทั้งสอง",
    en: "Cuts each indicator into three levels with equally many tambons and gives the nine combinations a colour each.",
  },
  "bivariate.formula": {
    th: "เทอร์ไซล์ (ควอนไทล์แบบ 7) จากทุกปีของตัวชี้วัด ช่วงปิดด้านขวา",
    en: "Terciles (quantiles of type 7) over all years of the indicator, classes closed on the right.",
  },
  "bivariate.assumes": {
    th: "ทั้งสองตัวชี้วัดพูดถึงพื้นที่เดียวกันในปีที่เทียบกันได้ ตำบลที่ขาดตัวใดตัวหนึ่งเป็นไม่มีข้อมูล",
    en: "Both speak of the same areas in years that can be compared. A tambon that lacks either is no data.",
  },
  "bivariate.silent": {
    th: "การสูงพร้อมกันในพื้นที่เดียวไม่ได้แปลว่าเป็นคนเดียวกัน และไม่ได้แปลว่าสิ่งหนึ่งทำให้เกิดอีกสิ่ง ความสัมพันธ์ยังเปลี่ยนตามระดับพื้นที่",
    en: "High in both does not mean the same people, nor that one causes the other. The relation also changes with the level of areas.",
  },
} as const satisfies Topic;
