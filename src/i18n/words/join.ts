import type { Topic } from "./words";

/** The join report: where rows went, and why some are on no map. Reasons are keyed by their kind. */
export const joinWords = {
  "municipal-not-in-crosswalk": {
    th: "รหัสเขตเทศบาลที่ไม่มีในตารางเทียบรหัส",
    en: "municipal code that the crosswalk does not have",
  },
  "crosswalk-blank": {
    th: "ตารางเทียบรหัสเว้นว่างไว้",
    en: "left blank by the crosswalk",
  },
  "crosswalk-target-unknown": {
    th: "ตารางเทียบรหัสชี้ไปยังรหัสที่ไม่ใช่ตำบลปัจจุบัน",
    en: "crosswalk points to a code that is no current tambon",
  },
  "decided-nowhere": { th: "กำหนดเองว่าไม่ลงที่ใด", en: "placed nowhere by hand" },
  "retired-code": { th: "รหัสที่ยกเลิกแล้ว", en: "retired code" },
  "unknown-code": { th: "รหัสที่ไม่มีในทะเบียนตำบล", en: "code that is no current tambon" },
  "bad-code": { th: "รหัสผิดรูปแบบ", en: "malformed code" },
  "split-code": {
    th: "รหัสที่แยกเป็นหลายพื้นที่ ต้องเลือกเอง",
    en: "code split into several areas; choose one",
  },
  "name-unknown": {
    th: "ไม่พบชื่อนี้ในอำเภอและจังหวัดที่ระบุ",
    en: "no such name in the named district and province",
  },
  "name-ambiguous": {
    th: "ชื่อนี้มีหลายแห่ง และไม่ได้ระบุอำเภอหรือจังหวัดให้ครบ",
    en: "several areas have this name, and the district or province is not told",
  },
  "name-municipal": {
    th: "ชื่อเขตเทศบาล ไม่จับคู่ตามชื่อโดยไม่ถาม",
    en: "a municipality; never matched by name unasked",
  },
  "point-outside": { th: "พิกัดอยู่นอกเขตตำบลทั้งหมด", en: "point outside every area" },
  "no-area": { th: "ไม่มีรหัสหรือชื่อพื้นที่", en: "no code or name of an area" },
  duplicate: {
    th: "ซ้ำกับแถวอื่นของพื้นที่และปีเดียวกัน",
    en: "repeats another row of the same area and year",
  },
  "no-year": { th: "ไม่ทราบปีของข้อมูล", en: "year of the figure is not known" },
  "total-row": { th: "แถวผลรวม ไม่ใช่พื้นที่", en: "a total, not an area" },
  "bad-cell": { th: "มีช่องที่อ่านไม่ได้หรือผิดเกณฑ์ของแบบฟอร์ม", en: "a cell that the form does not take" },
  rows: {
    th: "{indicator} ปี {year} ({file}): {rows} แถว = ตรงตามรหัส {matched} + ผ่านตารางเทียบรหัส {crosswalk} + ไม่ลงแผนที่ {unplaced}",
    en: "{indicator} {year} ({file}): {rows} rows = {matched} matched by code + {crosswalk} through the crosswalk + {unplaced} unplaced",
  },
  placed: {
    th: "{placed} แถวลงใน {tambons} ตำบล (รวมหลายแถวใน {summed} ตำบล) ประชากรสำรวจ {people} คน ไม่ลงแผนที่ {lost} คน",
    en: "{placed} placed rows fall on {tambons} tambons ({summed} from several rows); {people} people placed, {lost} unplaced",
  },
  reason: { th: "ไม่ลงแผนที่ {rows} แถว: {reason}", en: "{rows} unplaced: {reason}" },
  fractional: {
    th: "{rows} แถวที่อัตรา × ประชากรไม่เป็นจำนวนเต็ม คงค่าเดิมไว้",
    en: "{rows} rows where rate × population is no whole number; kept as they are",
  },
  issue: {
    th: "แถวที่ {row}: อ่านค่าใน {column} ไม่ได้ ({text}) จึงถือว่าไม่มีข้อมูล",
    en: "row {row}: {column} holds no usable figure ({text}); read as missing",
  },
  cells: {
    th: "แถวที่ {row}: มี {cells} ช่อง แต่หัวตารางมี {expected} ช่อง",
    en: "row {row}: {cells} cells where the header has {expected}",
  },
  more: { th: "และอีก {rows} แถว", en: "and {rows} rows more" },
  crosswalk: {
    th: "ตารางเทียบรหัส {file}: {rows} แถว เว้นว่าง {blank} แถว และ {shared} ตำบลรับมากกว่าหนึ่งรหัส",
    en: "crosswalk {file}: {rows} rows, {blank} blank targets, {shared} targets hit by more than one row",
  },
  boundaries: {
    th: "ขอบเขต {file}: {shapes} รูป = ตำบลปัจจุบัน {current} + รหัสที่ยกเลิกแล้ว {retired}",
    en: "boundaries {file}: {shapes} shapes = {current} current + {retired} with a retired code",
  },
  retired: { th: "รหัสที่ยกเลิกแล้ว ({count}): {codes}", en: "retired codes ({count}): {codes}" },
  withoutShape: { th: "ไม่มีรูปแผนที่ ({count}): {codes}", en: "without a shape ({count}): {codes}" },
  mended: {
    th: "ซ่อมรูป: เส้นขอบตัดกันเอง {selfIntersections} ทับกัน {overlaps} แถบแคบ {slivers} วงว่าง {emptyRings} และคงช่องว่างไว้ {holes}",
    en: "shapes mended: {selfIntersections} crossing themselves, {overlaps} overlaps, {slivers} slivers, {emptyRings} empty rings; {holes} holes kept",
  },
  cutNames: { th: "ชื่อถูกตัด ({count}): {codes}", en: "cut names ({count}): {codes}" },
} as const satisfies Topic;
