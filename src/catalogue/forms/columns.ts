import { EXAMPLE_NOTE, type FormChoice, type FormColumn, NOTE_KEY } from "../../domain/form";

/** The last column of every form. Its text in the example row is what marks that row. */
export const noteColumn: FormColumn = {
  key: NOTE_KEY,
  head: { th: "หมายเหตุ", en: "note" },
  type: { kind: "text" },
  required: false,
  explanation: {
    th: "บันทึกของผู้กรอก ไม่นำเข้าเป็นข้อมูล แถวที่ขึ้นต้นว่า “ตัวอย่าง” จะไม่ถูกนำเข้า",
    en: "For those who fill the form in; not imported. A row whose note begins with “ตัวอย่าง” is never imported",
  },
  example: `${EXAMPLE_NOTE} (EXAMPLE): ระบบไม่นำเข้าแถวนี้ ลบหรือปล่อยไว้ก็ได้`,
};

/** Year of the figures. */
export const yearColumn: FormColumn = {
  key: "year_be",
  head: { th: "ปี พ.ศ.", en: "year (BE)" },
  type: { kind: "year" },
  required: true,
  explanation: {
    th: "ปีของข้อมูล เป็น พ.ศ. (ปี ค.ศ. จะแปลงให้)",
    en: "Year of the data, BE (CE years are converted)",
  },
  example: "2568",
};

/** Six-digit code of a tambon. */
export const tambonColumn: FormColumn = {
  key: "tambon_code",
  head: { th: "รหัสตำบล", en: "tambon code" },
  type: { kind: "code", digits: [6] },
  required: true,
  explanation: {
    th: "รหัสตำบลกรมการปกครอง 6 หลัก พิมพ์เป็นข้อความเพื่อไม่ให้ศูนย์หน้าหาย",
    en: "Six-digit DOPA code of the tambon, typed as text",
  },
  example: "500101",
};

/** Code of a tambon, amphoe or province. */
export const areaColumn: FormColumn = {
  key: "area_code",
  head: { th: "รหัสพื้นที่", en: "area code" },
  type: { kind: "code", digits: [2, 4, 6] },
  required: true,
  explanation: {
    th: "รหัสจังหวัด 2 หลัก อำเภอ 4 หลัก หรือตำบล 6 หลัก",
    en: "Code of a province (2 digits), an amphoe (4) or a tambon (6)",
  },
  example: "500101",
};

/** How many people live in a household. */
export const membersColumn: FormColumn = {
  key: "members",
  head: { th: "จำนวนสมาชิก", en: "members" },
  type: { kind: "number", min: 1, max: 99, whole: true },
  required: true,
  explanation: { th: "จำนวนคนในครัวเรือน", en: "People in the household" },
  example: "4",
};

/** Eight-digit code and name of a village. */
export const villageColumns: readonly FormColumn[] = [
  {
    key: "village_code",
    head: { th: "รหัสหมู่บ้าน", en: "village code" },
    type: { kind: "code", digits: [8] },
    required: true,
    explanation: {
      th: "รหัสหมู่บ้าน 8 หลัก = รหัสตำบล 6 หลัก + หมู่ที่ 2 หลัก",
      en: "Eight digits: tambon code and number of the village",
    },
    example: "50010203",
  },
  {
    key: "village_name",
    head: { th: "ชื่อหมู่บ้าน", en: "village name" },
    type: { kind: "text" },
    required: false,
    explanation: { th: "ไม่บังคับ", en: "Optional" },
    example: "บ้านตัวอย่าง",
  },
];

/** The answers of จปฐ.: pass 1, fail 0, not applicable -. */
export const PASS_CHOICES: readonly FormChoice[] = [
  { value: "1", th: "ผ่าน", en: "pass" },
  { value: "0", th: "ไม่ผ่าน", en: "fail" },
  { value: "-", th: "ไม่เข้าเกณฑ์", en: "not applicable" },
];
