import type { ProblemKind } from "../../base/problem";
import type { Words } from "./words";

/** One sentence per kind of problem; the blanks are the problem's own fields. */
export const problemWords = {
  "companion-missing": {
    th: "ชุด shapefile {file} ขาดไฟล์ {ending} โปรดเลือกไฟล์ชื่อเดียวกันทั้งชุดพร้อมกัน",
    en: "The shapefile {file} lacks its {ending}; choose all files of that name together",
  },
  "file-protected": {
    th: "ไฟล์ {file} ตั้งรหัสผ่านไว้ โปรดเปิดด้วยรหัสผ่านแล้วบันทึกใหม่โดยไม่ใส่รหัสผ่าน",
    en: "{file} is protected by a password; open it with the password and save it without one",
  },
  "archive-bomb": {
    th: "ไม่เปิดไฟล์ {file} เพราะเมื่อคลายแล้วจะมีขนาด {size} MB (รับได้ {limit} MB) โปรดคลายไฟล์เองแล้วเลือกเฉพาะไฟล์ที่ใช้",
    en: "{file} was not opened: it would unpack to {size} MB ({limit} MB allowed). Unpack it yourself and choose only the files you need",
  },
  "workbook-too-large": {
    th: "ข้อมูลในสมุดงาน {file} มีขนาด {size} MB เมื่อคลายแล้ว เกินที่เบราว์เซอร์อ่านได้ ({limit} MB) โปรดบันทึกแผ่นงานเป็น CSV หรือแบ่งไฟล์",
    en: "The sheets of {file} unpack to {size} MB, more than a browser can read ({limit} MB); save the sheet as CSV or split the file",
  },
  "coordinates-in-metres": {
    th: "พิกัดใน {file} เป็นเมตรแต่ไม่ได้บอกระบบพิกัด น่าจะเป็น {zone} โปรดแนบไฟล์ .prj หรือแปลงเป็นองศา (WGS 84)",
    en: "The coordinates in {file} are metres without a named projection, probably {zone}; add its .prj or convert them to degrees (WGS 84)",
  },
  "coordinates-swapped": {
    th: "พิกัดใน {file} สลับละติจูดกับลองจิจูด (x {x}, y {y}) โปรดสลับกลับแล้วนำเข้าใหม่",
    en: "The coordinates in {file} have latitude and longitude swapped (x {x}, y {y}); swap them and import again",
  },
  "coordinates-outside": {
    th: "พิกัดทั้งหมดใน {file} อยู่นอกประเทศไทย (เช่น x {x}, y {y}) โปรดตรวจระบบพิกัด",
    en: "All coordinates in {file} lie outside Thailand (for example x {x}, y {y}); check the projection",
  },
  "file-missing": {
    th: "ไม่พบไฟล์ {file} หรือไฟล์ถูกแก้ไขหลังเลือก โปรดเลือกไฟล์อีกครั้ง",
    en: "File not found, or changed since it was chosen: {file}; choose it again",
  },
  "file-damaged": {
    th: "อ่านไฟล์ {file} ไม่ได้ ไฟล์อาจเสียหายหรือส่งมาไม่ครบ โปรดขอไฟล์ใหม่หรือบันทึกใหม่จากโปรแกรมต้นทาง (รายละเอียด: {detail})",
    en: "Cannot read {file}: it is damaged or incomplete. Get it again, or save it anew in the program it comes from (details: {detail})",
  },
  "file-empty": {
    th: "ไฟล์ {file} ว่างเปล่า โปรดตรวจว่าส่งออกหรือบันทึกครบแล้ว",
    en: "{file} is empty; check that it was exported or saved completely",
  },
  "file-too-large": {
    th: "ไฟล์ {file} ขนาด {size} MB ใหญ่เกินที่เบราว์เซอร์อ่านได้ ({limit} MB) โปรดแบ่งไฟล์หรือบันทึกเป็น CSV หรือ Parquet",
    en: "{file} has {size} MB, more than a browser can read in this format ({limit} MB); split it or save it as CSV or Parquet",
  },
  "file-truncated": {
    th: "ไฟล์ {file} ไม่ครบ ขาดหายหลังบรรทัดที่ {row} โปรดขอไฟล์ใหม่จากต้นทาง",
    en: "{file} is incomplete: it ends after row {row}; get it again from its source",
  },
  "not-text": {
    th: "เนื้อหาของ {file} ไม่ใช่ข้อความ ไฟล์อาจเสียหายหรือเป็นไฟล์ชนิดอื่น โปรดบันทึกใหม่เป็น CSV หรือ XLSX",
    en: "{file} holds no text: it is damaged or of another kind. Save it again as CSV or XLSX",
  },
  "json-broken": {
    th: "{file} ผิดรูปแบบ JSON ที่บรรทัด {row} โปรดแก้บรรทัดนั้นหรือขอไฟล์ใหม่ (รายละเอียด: {detail})",
    en: "{file} is not valid JSON at line {row}: correct that line or get the file again (details: {detail})",
  },
  "json-without-table": {
    th: "ใน {file} ไม่มีรายการข้อมูลที่อ่านเป็นตารางได้ โปรดส่งออกเป็นรายการของระเบียน หรือเป็น CSV",
    en: "{file} holds no list that could be read as a table: export it as a list of records, or as CSV",
  },
  "html-without-table": {
    th: "{file} เป็นหน้าเว็บ (HTML) ที่ไม่มีตารางข้อมูล โปรดเปิดในโปรแกรมตารางคำนวณแล้วบันทึกเป็น XLSX หรือ CSV",
    en: "{file} is a web page (HTML) without a table; open it in a spreadsheet program and save it as XLSX or CSV",
  },
  "table-without-rows": {
    th: "{file} มีแต่หัวตาราง ไม่มีแถวข้อมูล โปรดตรวจว่าส่งออกข้อมูลครบแล้ว",
    en: "{file} has heads but no rows of data; check that it was exported completely",
  },
  "too-many-columns": {
    th: "ตาราง {table} ใน {file} มี {columns} คอลัมน์ เกินที่รองรับ ({limit} คอลัมน์) โปรดเลือกเฉพาะคอลัมน์ที่ใช้",
    en: "The table {table} in {file} has {columns} columns, more than the {limit} supported; keep only those you need",
  },
  "fetch-failed": {
    th: "โหลด {url} ไม่สำเร็จ (รหัส {status}) โปรดตรวจที่อยู่ หรือดาวน์โหลดไฟล์แล้ววางที่นี่",
    en: "Could not load {url} (status {status}); check the address, or download the file and drop it here",
  },
  "zip-leads-out": {
    th: "ไม่เปิด {file} เพราะชื่อไฟล์ข้างใน {entries} ไฟล์ชี้ออกนอกไฟล์ zip โปรดบีบอัดใหม่โดยไม่มี ../ หรือชื่อไดรฟ์",
    en: "{file} was not opened: the names of {entries} files in it lead out of the zip. Zip them again without ../ or drive letters",
  },
  "zip-without-shapefile": {
    th: "ในไฟล์ {file} ไม่มีชุดข้อมูล shapefile หรือตารางที่อ่านได้ โปรดคลายไฟล์ zip แล้วเลือกไฟล์ข้างใน",
    en: "{file} holds neither a shapefile nor a table that can be read; unpack the zip and choose the files inside",
  },
  "zip-files-left": {
    th: "ไม่ได้อ่าน {entries} ไฟล์ใน {file} เพราะไม่ใช่ตารางหรือแผนที่ที่รองรับ ({names}) หากต้องใช้ โปรดบันทึกเป็น CSV หรือ XLSX แล้วนำเข้า",
    en: "Not read in {file}: {names} ({entries} in all), of no supported format. Save what you need as CSV or XLSX and import it",
  },
  "boundaries-broken": {
    th: "ขอบเขตใน {file} ใช้ไม่ได้: เส้นขอบของ {place} ตัดกันเองและซ่อมไม่ได้ แก้รูปนี้ในโปรแกรมแผนที่แล้วนำเข้าใหม่ ขอบเขตชุดเดิมยังใช้อยู่",
    en: "The boundaries of {file} cannot be used: the outline of {place} crosses itself and cannot be mended. Correct this shape and import the file again; the previous boundaries stay",
  },
  "boundaries-of-amphoe": {
    th: "{file} เป็นขอบเขตระดับอำเภอ ({shapes} รูป) แผนที่นี้ต้องใช้ขอบเขตระดับตำบล อำเภอและจังหวัดสร้างจากตำบลให้เอง หากต้องการตัวเลขในตาราง โปรดเลือกชนิดเป็นตัวชี้วัด ขอบเขตชุดเดิมยังใช้อยู่",
    en: "{file} holds boundaries of amphoe ({shapes} shapes). The map needs tambon boundaries and makes amphoe and provinces of them; to use the figures of its table, choose figures as its kind. The previous boundaries stay",
  },
  "boundaries-of-provinces": {
    th: "{file} เป็นขอบเขตระดับจังหวัด ({shapes} รูป) แผนที่นี้ต้องใช้ขอบเขตระดับตำบล อำเภอและจังหวัดสร้างจากตำบลให้เอง หากต้องการตัวเลขในตาราง โปรดเลือกชนิดเป็นตัวชี้วัด ขอบเขตชุดเดิมยังใช้อยู่",
    en: "{file} holds boundaries of provinces ({shapes} shapes). The map needs tambon boundaries and makes amphoe and provinces of them; to use the figures of its table, choose figures as its kind. The previous boundaries stay",
  },
  "boundaries-overlap": {
    th: "ขอบเขตใน {file} ใช้ไม่ได้: รูปของ {first} กับ {second} ทับกันเกินกว่าจะซ่อมได้ แก้รูปหรือรหัสแล้วนำเข้าใหม่ ขอบเขตชุดเดิมยังใช้อยู่",
    en: "The boundaries of {file} cannot be used: the shapes of {first} and {second} cover one another too much to be mended. Correct shape or code and import again; the previous boundaries stay",
  },
  "boundaries-without-shapes": {
    th: "{file} ไม่มีรูปพื้นที่ (polygon) จึงใช้เป็นขอบเขตไม่ได้ โปรดเลือกชั้นข้อมูลขอบเขตตำบล",
    en: "{file} holds no areas (polygons), so it cannot serve as boundaries; choose a layer of tambon boundaries",
  },
  "template-unknown": {
    th: "{file} เป็นแบบฟอร์มที่โปรแกรมรุ่นนี้ไม่รู้จัก ({template}) ดาวน์โหลดแบบฟอร์มใหม่แล้วย้ายข้อมูลไปกรอก",
    en: "{file} is a form that this version does not know ({template}). Download the form again and move the rows over",
  },
  "template-without-rows": {
    th: "{file} ไม่มีแถวที่นำเข้าได้ (แถวที่มีช่องผิด {rejected} แถว) แก้ช่องที่ระบุแล้วนำเข้าใหม่",
    en: "{file} has no row that can be imported ({rejected} rows with a faulty cell). Correct the cells named and import it again",
  },
  "projection-unsupported": {
    th: "{file} ใช้ระบบพิกัดที่ยังไม่รองรับ ({projection}) โปรดแปลงเป็น WGS 84 (EPSG:4326) แล้วนำเข้าใหม่",
    en: "{file} uses a projection that is not supported ({projection}); convert it to WGS 84 (EPSG:4326) and import it again",
  },
  "code-scheme-unknown": {
    th: "ไม่รู้จักระบบรหัสในคอลัมน์ {column} ของ {file} (เช่น {samples}) โปรดใช้รหัสตำบล 6 หลัก หรือเลือกคอลัมน์อื่น",
    en: "Unknown code scheme in column {column} of {file} (for example {samples}); use six-digit tambon codes or choose another column",
  },
  "year-unknown": {
    th: "ไม่พบปีของข้อมูลใน {file} โปรดใส่ปี พ.ศ. ของชุดข้อมูล หรือใส่ปีไว้ในชื่อไฟล์ (เช่น 65 หรือ 2565)",
    en: "Nothing in {file} tells the year of its data: give the dataset a year, or put it into the file’s name (such as 65 or 2565)",
  },
  "no-place-column": {
    th: "{file} ไม่มีคอลัมน์ที่บอกพื้นที่ โปรดเลือกคอลัมน์รหัส ชื่อพื้นที่ หรือพิกัด",
    en: "{file} has no column that tells the area: choose the column of codes, names or coordinates",
  },
  "no-value-column": {
    th: "{file} ไม่มีคอลัมน์ค่าตัวชี้วัด โปรดเลือกอย่างน้อยหนึ่งคอลัมน์",
    en: "{file} has no column of figures: choose at least one",
  },
  "nothing-placed": {
    th: "ไม่มีแถวใดใน {rows} แถวของ {file} ที่ตรงกับพื้นที่ปัจจุบัน โปรดตรวจคอลัมน์รหัสหรือชื่อ และระดับพื้นที่",
    en: "None of the {rows} rows of {file} lies in a current area: check the columns of codes or names, and the level",
  },
  "dataset-id-unfit": {
    th: "ใช้ชื่อย่อชุดข้อมูล “{id}” กับ {file} ไม่ได้ โปรดใช้ตัวอักษร ตัวเลข และขีดกลาง โดยไม่ซ้ำกับชุดข้อมูลสาธิต",
    en: "The dataset id “{id}” of {file} cannot be used: take letters, digits and hyphens, and not the id of a demonstration dataset",
  },
  "draft-asks": {
    th: "ยังไม่รับ {file} เข้า เพราะมีคำถามต้องตอบก่อน",
    en: "{file} is not taken over yet: there is a question to be answered first",
  },
  "draft-gone": {
    th: "ตารางที่รอรับเข้านี้ไม่อยู่แล้ว โปรดเปิดไฟล์อีกครั้ง",
    en: "This table is no longer waiting: open its file again",
  },
  "address-unfit": {
    th: "{url} ไม่ใช่ที่อยู่เว็บของไฟล์ (ต้องขึ้นต้นด้วย http:// หรือ https://)",
    en: "{url} is no web address of a file (it must begin with http:// or https://)",
  },
  "import-crashed": {
    th: "การนำเข้า {file} หยุดกลางคัน หน่วยความจำอาจไม่พอ ข้อมูลเดิมไม่เปลี่ยนแปลง โปรดปิดแท็บอื่นหรือแบ่งไฟล์แล้วลองใหม่ ({detail})",
    en: "Bringing in {file} stopped midway, perhaps for lack of memory. The data are as before: close other tabs or split the file, then try again ({detail})",
  },
  "indicator-repeated": {
    th: "{file} มีตัวชี้วัด {indicator} ปี {year} มากกว่าหนึ่งครั้ง โปรดเลือกไว้เพียงคอลัมน์หรือไฟล์เดียว",
    en: "{file} has the indicator {indicator} of {year} more than once: keep a single column or file of it",
  },
  "indicator-repeated-undated": {
    th: "{file} มีตัวชี้วัด {indicator} มากกว่าหนึ่งคอลัมน์โดยไม่ได้บอกปี โปรดบอกปีของแต่ละคอลัมน์ หรือเลือกไว้เพียงคอลัมน์เดียว",
    en: "{file} has the indicator {indicator} in more than one column without a year: tell the year of each, or keep a single column",
  },
  "option-unknown": {
    th: "ไม่รู้จักตัวเลือก {option}",
    en: "Unknown option {option}",
  },
  "format-unknown": {
    th: "ไม่รู้จักรูปแบบของไฟล์ {file} โปรดบันทึกเป็น CSV, XLSX, GeoJSON หรือ shapefile",
    en: "{file} is of a format that is not supported; save it as CSV, XLSX, GeoJSON or shapefile",
  },
  "missing-columns": {
    th: "{file} ไม่มีคอลัมน์ที่ต้องใช้: {columns} โปรดเพิ่มคอลัมน์แล้วนำเข้าใหม่",
    en: "{file} lacks the columns {columns}; add them and import it again",
  },
  "query-failed": { th: "ถามข้อมูลไม่สำเร็จ: {detail}", en: "The query failed: {detail}" },
  "ingest-mismatch": {
    th: "ข้อมูลที่นำเข้าฐานข้อมูลไม่ตรงกับต้นฉบับ: ตาราง {table} คอลัมน์ {column} ควรได้ {expected} แต่ได้ {found}",
    en: "What reached the database differs from the file: {table}, column {column}, expected {expected}, found {found}",
  },
  cancelled: { th: "ยกเลิกแล้ว", en: "Cancelled" },
  "choice-unfinished": {
    th: "ยังพิสูจน์ไม่ได้ว่าชุดใดดีที่สุดภายใน {seconds} วินาที จึงไม่แสดงชุดที่เลือก โปรดลดระยะห่างขั้นต่ำหรือเพิ่มเงื่อนไขให้พื้นที่ที่เข้าข่ายน้อยลง",
    en: "No best set could be proven within {seconds} seconds, so none is shown. Lower the least distance, or add rules that leave fewer candidates",
  },
  "solver-unavailable": {
    th: "เปิดตัวคำนวณหาชุดที่ดีที่สุดไม่ได้: {detail}",
    en: "The solver that finds the best set could not start: {detail}",
  },
  "work-crashed": {
    th: "การคำนวณหยุดกลางคัน หน่วยความจำอาจไม่พอ โปรดปิดแท็บอื่นแล้วลองใหม่ ({detail})",
    en: "The calculation stopped midway, perhaps for lack of memory. Close other tabs, then try again ({detail})",
  },
  "engine-unavailable": {
    th: "เปิดฐานข้อมูลในเบราว์เซอร์ไม่ได้: {detail}",
    en: "The in-browser database could not start: {detail}",
  },
  "feature-missing": {
    th: "เบราว์เซอร์นี้ไม่มี {feature} ซึ่งจำเป็นต่อส่วนนี้",
    en: "This browser lacks {feature}, which this part needs",
  },
  "link-cut": {
    th: "ลิงก์นี้มาไม่ครบ (ถูกตัดระหว่างส่ง) มุมมองจึงไม่ตรงกับที่ผู้ส่งเห็น โปรดขอลิงก์ใหม่ทั้งเส้น",
    en: "This link is incomplete (it was cut on its way): the view is not what its sender saw. Ask for the whole link",
  },
  "url-value-ignored": {
    th: "ไม่เข้าใจค่า “{value}” ของ {field} ในลิงก์ จึงใช้ค่าปกติแทน",
    en: "The link's value “{value}” for {field} was not understood; the default is used",
  },
  "storage-full": {
    th: "พื้นที่เก็บข้อมูลของเบราว์เซอร์ไม่พอ ต้องใช้ {needed} MB เหลือ {free} MB ข้อมูลเดิมยังอยู่ครบ โปรดลบชุดข้อมูลที่ไม่ใช้หรือเพิ่มที่ว่างในเครื่อง",
    en: "The browser has too little room: {needed} MB needed, {free} MB left. What was there is untouched; delete datasets you do not need or free disk space",
  },
  "workspace-file-newer": {
    th: "ไฟล์พื้นที่ทำงาน {file} มาจากโปรแกรมรุ่นใหม่กว่า (รุ่นไฟล์ {version}) โปรดโหลดหน้าเว็บใหม่แล้วลองอีกครั้ง",
    en: "{file} was made by a newer version of this app (file version {version}); reload the page and try again",
  },
  "storage-failed": {
    th: "บันทึกลงเครื่องนี้ไม่ได้: {detail}",
    en: "Could not save on this device: {detail}",
  },
} as const satisfies Record<ProblemKind, Words>;
