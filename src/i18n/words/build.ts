import type { Topic } from "./words";

/** What `npm run data` prints. The app never shows these, so they are not in the catalogue. */
export const buildWords = {
  title: { th: "สร้างข้อมูลแผนที่แล้ว", en: "Map data built" },
  tambons: {
    th: "ตำบลและแขวง {tambons} แห่ง มีขอบเขต {drawn} แห่ง ไม่มีขอบเขต {undrawn} แห่ง ใน {amphoe} อำเภอ/เขต {provinces} จังหวัด",
    en: "{tambons} tambons, {drawn} with a shape, {undrawn} without, in {amphoe} amphoe and {provinces} provinces",
  },
  approximate: {
    th: "ขอบเขตเป็นค่าประมาณ ใช้ขอบเขตทางการได้ด้วย npm run data -- --boundaries ไฟล์",
    en: "Boundaries are approximate; load official ones with npm run data -- --boundaries FILE",
  },
  dataset: { th: "{title}: {rows} แถว", en: "{title}: {rows} rows" },
  total: {
    th: "รวม {files} ไฟล์ {size} kB (บีบอัด {packed} kB) ใช้เวลา {seconds} วินาที",
    en: "{files} files, {size} kB ({packed} kB compressed), in {seconds} s",
  },
  approximateTitle: { th: "ขอบเขตตำบลโดยประมาณ", en: "Approximate tambon boundaries" },
  approximateSource: {
    th: "เซลล์โวโรนอยของจุดประจำตำบล (คำนวณจาก COD-AB) ตัดตามแผ่นดินของ Natural Earth 1:10 ล้าน",
    en: "Voronoi cells of the tambons' points (computed from COD-AB), cut to Natural Earth land at 1:10 million",
  },
  approximateLicence: {
    th: "จุด: CC BY 3.0 IGO (OCHA/กรมแผนที่ทหาร) · แผ่นดิน: สาธารณสมบัติ",
    en: "Points: CC BY 3.0 IGO (OCHA/RTSD) · land: public domain",
  },
  demoSource: {
    th: "สร้างโดยโปรแกรม ไม่ใช่ข้อมูลจริง (จำนวนประชากรและครัวเรือนตามทะเบียนเป็นข้อมูลจริง พ.ศ. 2564)",
    en: "Made by a program, not real data (registered population and households of 2564 BE are real)",
  },
  demoLicence: {
    th: "ข้อมูลสาธิต สร้างขึ้น ไม่ใช่ข้อมูลจริง",
    en: "Demonstration data, made up, not real",
  },
  demoTpmap: {
    th: "ข้อมูลสาธิต: คนจนเป้าหมาย 5 ด้าน",
    en: "Demonstration: target poor in five dimensions",
  },
  demoCells: {
    th: "ข้อมูลสาธิต: คนจนหลายด้านพร้อมกัน",
    en: "Demonstration: people poor in several dimensions at once",
  },
  demoSep: {
    th: "ข้อมูลสาธิต: หมู่บ้านเศรษฐกิจพอเพียง",
    en: "Demonstration: sufficiency-economy villages",
  },
  demoRoles: {
    th: "ข้อมูลสาธิต: พื้นที่นำร่องและพื้นที่ขยายผล",
    en: "Demonstration: pilot and rollout areas",
  },
  demoHouseholds: {
    th: "ข้อมูลสาธิต: หมุดครัวเรือน",
    en: "Demonstration: household pins",
  },
} as const satisfies Topic;
