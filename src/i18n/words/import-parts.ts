import type { Topic } from "./words";

/** What tables and columns are, and what is odd about rows; part of the topic `import`. */
export const partWords = {
  crosswalkApplied: {
    th: "ใช้ตารางเทียบนี้กับตารางอื่นที่เปิดอยู่แล้ว ไม่ต้องรับเข้า การตัดสินใจเก็บไปกับชุดข้อมูลที่ใช้",
    en: "This crosswalk is applied to the other open tables; it need not be taken over. Its decisions are kept with the datasets that use it.",
  },
  "as.ignored": { th: "ไม่ใช้", en: "Left aside" },
  "as.code": { th: "รหัสพื้นที่", en: "Area code" },
  "as.name.tambon": { th: "ชื่อตำบล/แขวง", en: "Tambon name" },
  "as.name.amphoe": { th: "ชื่ออำเภอ/เขต", en: "Amphoe name" },
  "as.name.province": { th: "ชื่อจังหวัด", en: "Province name" },
  "as.name.whole": { th: "ชื่อเต็ม (ตำบล อำเภอ จังหวัด)", en: "Full name (tambon, amphoe, province)" },
  "as.longitude": { th: "ลองจิจูด", en: "Longitude" },
  "as.latitude": { th: "ละติจูด", en: "Latitude" },
  "as.year": { th: "ปี", en: "Year" },
  "as.indicator": { th: "ชื่อตัวชี้วัดของแถว", en: "Indicator of the row" },
  "as.value": { th: "ค่าของตัวชี้วัด", en: "Value" },
  "as.numerator": { th: "ตัวตั้ง (จำนวนที่เข้าเกณฑ์)", en: "Numerator (number affected)" },
  "as.denominator": { th: "ตัวหาร (จำนวนทั้งหมด)", en: "Denominator (number in all)" },
  inside: {
    th: "ทุกแถวอยู่ใน {place} ตามชื่อไฟล์หรือชื่อตาราง",
    en: "All rows lie in {place}, as the name of the file or table tells",
  },
  issueInFile: { th: "{file} {what}", en: "{file}, {what}" },
  issueInSheet: { th: "{file} แผ่นงาน {table} {what}", en: "{file}, sheet {table}, {what}" },
  "issue.formula-without-value": {
    th: "แถว {row} คอลัมน์ {column}: ไฟล์ไม่ได้เก็บผลลัพธ์ของสูตร จึงเป็นช่องว่าง โปรดเปิดใน Excel แล้วบันทึกใหม่",
    en: "row {row}, column {column}: the file does not hold the result of the formula; read as blank. Open it in Excel and save it again",
  },
  "issue.outside-country": {
    th: "แถว {row}: พิกัดอยู่นอกประเทศไทย ({detail}) โปรดตรวจพิกัดหรือระบบพิกัด",
    en: "row {row}: the shape lies outside Thailand ({detail}); check its coordinates and projection",
  },
  "issue.coordinates-swapped": {
    th: "แถว {row}: พิกัดสลับละติจูดกับลองจิจูด ({detail}) จึงใช้พิกัดนี้ไม่ได้ โปรดสลับกลับในไฟล์",
    en: "row {row}: latitude and longitude are swapped ({detail}), so the point is not used; swap them in the file",
  },
  "issue.unreadable-text": {
    th: "แถว {row} คอลัมน์ {column}: มีตัวอักษรที่อ่านไม่ออก “{text}” โปรดเปลี่ยนรหัสอักขระ หรือบันทึกไฟล์ใหม่เป็น UTF-8 ทั้งไฟล์",
    en: "row {row}, column {column}: unreadable letters in “{text}”; choose another encoding, or save the whole file as UTF-8",
  },
  "issue.quote-open": {
    th: "แถว {row}: มีเครื่องหมายคำพูดที่ไม่ปิด จึงอ่านเป็นตัวอักษร โปรดตรวจแถวนี้ในไฟล์",
    en: "row {row}: a quote that nothing closes was read as a letter; check this row of the file",
  },
  "issue.lines-in-cell": {
    th: "แถว {row}: ช่องเดียวมี {lines} บรรทัด อาจกลืนแถวอื่นเพราะเครื่องหมายคำพูด โปรดตรวจแถวนี้ในไฟล์",
    en: "row {row}: one cell holds {lines} lines; a quote may have swallowed other rows. Check this row of the file",
  },
  "issue.bad-geometry": {
    th: "แถว {row}: อ่านรูปไม่ได้ ({detail}) ข้อความยังอยู่ครบ โปรดแก้รูปนี้ในโปรแกรมแผนที่",
    en: "row {row}: its shape could not be read ({detail}); its texts could. Correct the shape in a map program",
  },
  "evidence.filled-down": {
    th: "ชื่อที่เขียนครั้งเดียวใช้กับแถวว่างข้างล่าง {rows} แถว",
    en: "a name written once holds for the {rows} blank rows below",
  },
  "evidence.calendar": {
    th: "{evidence} (ปีปฏิทินของวันที่ ไม่ใช่ปีงบประมาณ)",
    en: "{evidence} (the calendar year of the day, not the budget year)",
  },
  "mended.be-date": {
    th: "วันที่พิมพ์ปี พ.ศ. ไว้ในช่องที่เป็น ค.ศ.: {from} → พ.ศ. {to}",
    en: "a date with its year typed in BE: {from} → {to} BE",
  },
  "issue.heads-cut": {
    th: "หัวคอลัมน์ของ shapefile ถูกตัดเหลือสิบไบต์ จึงซ้ำกัน ({heads}) ทั้งสองคอลัมน์ยังอยู่ครบ โปรดบอกปีของแต่ละคอลัมน์",
    en: "shapefile heads are cut at ten bytes, and so became equal ({heads}); both columns are kept. Say which year each is of",
  },
  "issue.more-issues": {
    th: "ตั้งแต่แถว {row} ยังมีอีก {count} จุดที่ไม่ได้แสดงทีละจุด โปรดแก้จุดที่แสดงแล้วเปิดไฟล์ใหม่",
    en: "from row {row} on, {count} more that are not listed one by one; correct those listed and open the file again",
  },
  "issue.cell-count": {
    th: "แถว {row}: มี {cells} ช่อง แต่หัวตารางมี {expected} ช่อง ช่องที่ขาดเป็นช่องว่าง โปรดตรวจตัวคั่นและแถวนี้",
    en: "row {row}: {cells} cells where the head has {expected}; those lacking are blank. Check the delimiter and this row",
  },
  "issue.not-a-number": {
    th: "แถว {row} คอลัมน์ {column}: “{text}” ไม่ใช่ตัวเลข จึงเป็นไม่มีข้อมูล หากควรมีค่า โปรดแก้ในไฟล์แล้วเปิดใหม่",
    en: "row {row}, column {column}: “{text}” is no number; taken as missing. If it should be one, correct the file and open it again",
  },
  "issue.out-of-range": {
    th: "แถว {row} คอลัมน์ {column}: “{text}” อยู่นอกช่วงที่เป็นไปได้ จึงเป็นไม่มีข้อมูล โปรดตรวจค่าหรือหน่วยของตัวชี้วัด",
    en: "row {row}, column {column}: “{text}” is out of range; taken as missing. Check the figure, or the unit of the indicator",
  },
  "issue.below-limit": {
    th: "แถว {row} คอลัมน์ {column}: “{text}” ต่ำกว่าค่าที่วัดได้ ใช้ค่ากลางของช่วง ({value})",
    en: "row {row}, column {column}: “{text}” is below what can be measured; the middle ({value}) was taken",
  },
  "issue.range": {
    th: "แถว {row} คอลัมน์ {column}: “{text}” เป็นช่วง ใช้ค่ากลาง ({value})",
    en: "row {row}, column {column}: “{text}” is a range; its middle ({value}) was taken",
  },
  "issue.approximate": {
    th: "แถว {row} คอลัมน์ {column}: “{text}” เป็นค่าประมาณ อ่านเป็น {value}",
    en: "row {row}, column {column}: “{text}” is approximate; read as {value}",
  },
  "issue.marked": {
    th: "แถว {row} คอลัมน์ {column}: “{text}” มีเครื่องหมายกำกับ อ่านเป็น {value} โปรดดูหมายเหตุของตาราง",
    en: "row {row}, column {column}: “{text}” has the mark of a note; read as {value}. See the notes of the table",
  },
  "kind.boundaries": { th: "แนวเขต", en: "Boundaries" },
  "kind.crosswalk": { th: "ตารางเทียบพื้นที่", en: "A crosswalk" },
  "kind.template": { th: "แบบฟอร์มของระบบ", en: "A form of this product" },
  "kind.nothing": { th: "ไม่พบข้อมูลรายพื้นที่", en: "No figures by area found" },
  "kind.indicators": { th: "ตัวชี้วัดรายพื้นที่", en: "Figures by area" },
} as const satisfies Topic;
