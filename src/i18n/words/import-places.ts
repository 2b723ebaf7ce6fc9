import type { Topic } from "./words";

/** Places of a file that lie nowhere, and what was decided about places; part of the topic `import`. */
export const placeWords = {
  openTitle: { th: "พื้นที่ที่ยังหาไม่พบ ({n})", en: "Places not found yet ({n})" },
  openLead: {
    th: "กดชื่อที่เสนอ เลือกจากรายชื่อหรือแผนที่ หรือระบุว่าไม่ลงที่ใด ระบบไม่เลือกแทน",
    en: "Press a suggestion, choose from the list or the map, or say that a place lies nowhere. Nothing is chosen for you.",
  },
  blankTitle: {
    th: "พื้นที่ที่ตารางเทียบเว้นว่างไว้ ({n})",
    en: "Places the crosswalk leaves blank ({n})",
  },
  blankLead: {
    th: "ตารางเทียบไม่ได้ระบุพื้นที่ปลายทาง แถวเหล่านี้จึงไม่ลงแผนที่ เลือกพื้นที่เองได้",
    en: "The crosswalk names no area for them, so their rows are on no map. You can choose one yourself.",
  },
  blankPeople: { th: "รวม {n}", en: "{n} in all." },
  openMore: { th: "แสดง {shown} จาก {n} แห่ง", en: "{shown} of {n} shown" },
  showMore: { th: "แสดงเพิ่ม", en: "Show more" },
  place: { th: "ในไฟล์", en: "In the file" },
  placeRows: { th: "{n} แถว (เช่น {rows})", en: "rows: {n} (such as {rows})" },
  placeDenominator: { th: "ตัวหาร {n}", en: "denominator {n}" },
  mend: { th: "แก้ไข", en: "Mend" },
  suggestions: { th: "ใกล้เคียง", en: "Close to" },
  chooseArea: { th: "เลือกจากรายชื่อ…", en: "Choose from a list…" },
  chooseOnMap: { th: "เลือกบนแผนที่…", en: "Pick on the map…" },
  nowhere: { th: "ไม่ลงที่ใด", en: "Nowhere" },
  nowhereLong: { th: "ไม่ลงที่ใดโดยตั้งใจ", en: "nowhere on purpose" },
  leftBlankLong: { th: "ตารางเทียบเว้นว่างไว้", en: "left blank by the crosswalk" },
  targetUnknown: {
    th: "{code} (ไม่ใช่รหัสพื้นที่ปัจจุบัน จึงไม่ลงแผนที่)",
    en: "{code} (no current area, so on no map)",
  },
  searchDecided: { th: "ค้นในรายการนี้ด้วยชื่อหรือรหัส", en: "Find here by name or code" },
  searchDecidedNone: { th: "ไม่พบรายการที่ตรงกัน", en: "Nothing found" },
  decidedUnused: { th: "ไม่มีแถวในตารางนี้", en: "no rows in this table" },
  noPlaceText: { th: "(ไม่มีชื่อหรือรหัส)", en: "(no name or code)" },
  placeOfRow: { th: "แถวที่ {row}", en: "Row {row}" },
  placeOfPoint: { th: "พิกัด {lat}, {lon}", en: "Point {lat}, {lon}" },
  decided: { th: "ที่ตัดสินใจแล้ว ({n})", en: "Decided ({n})" },
  undo: { th: "เลิกทำ", en: "Undo" },
  pickTitle: { th: "เลือกพื้นที่ให้ {place}", en: "An area for {place}" },
  pickHint: {
    th: "คลิกพื้นที่บนแผนที่ หรือเลื่อนแผนที่แล้วกด Enter แล้วกดใช้พื้นที่นี้",
    en: "Click an area, or move the map and press Enter, then use it.",
  },
  pickOffered: {
    th: "พื้นที่สีเหลืองคือพื้นที่ที่ระบบเสนอ",
    en: "The yellow areas are the ones suggested.",
  },
  pickUse: { th: "ใช้ {area}", en: "Use {area}" },
  pickNone: { th: "ยังไม่ได้เลือก", en: "Nothing chosen yet" },
  noMap: {
    th: "เบราว์เซอร์นี้แสดงแผนที่ไม่ได้ เลือกจากรายชื่อแทน",
    en: "This browser cannot draw the map; choose from the list.",
  },
  searchArea: { th: "ค้นชื่อหรือรหัส", en: "Name or code" },
  searchNone: { th: "ไม่พบพื้นที่ชื่อนี้", en: "No area of that name" },
} as const satisfies Topic;
