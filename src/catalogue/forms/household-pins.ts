import type { FormColumn } from "../../domain/form";
import { DIMENSIONS } from "../../domain/indicator";
import { writeTable } from "../arrow/write-table";
import { membersColumn, noteColumn, tambonColumn } from "./columns";
import { type PlacedRow, placeRows, unplacedRow } from "./place-rows";
import type { FormRow } from "./read-form";
import type { Rejection, RejectReason } from "./rejection";
import type { Template, TemplateOutcome, TemplateParts } from "./template";

/** West, south, east, north of the country, with some margin (degrees). */
const COUNTRY = { west: 97, south: 5.5, east: 106, north: 20.6 };

const DIMENSION_CHOICES = [
  { value: "health", th: "สุขภาพ", en: "health" },
  { value: "living", th: "ความเป็นอยู่", en: "living" },
  { value: "education", th: "การศึกษา", en: "education" },
  { value: "income", th: "รายได้", en: "income" },
  { value: "accessibility", th: "การเข้าถึงบริการรัฐ", en: "accessibility" },
];

const degrees = (key: string, th: string, en: string, example: string): FormColumn => ({
  key,
  head: { th, en },
  type: { kind: "number", min: -180, max: 180 },
  required: true,
  explanation: {
    th: "องศาทศนิยม ระบบพิกัด WGS 84",
    en: "Decimal degrees, WGS 84",
  },
  example,
});

/** Pins of households that agreed to it; they go to the protected households only. */
export const householdPins: Template = {
  id: "household-pins",
  version: 1,
  title: { th: "หมุดครัวเรือนที่ให้ความยินยอม", en: "Household pins with consent" },
  explanation: {
    th: "หนึ่งแถวต่อหนึ่งครัวเรือน ต้องมีวันที่ให้ความยินยอม หมุดที่ไม่มีหรือถอนความยินยอมแล้วจะไม่ถูกเก็บและไม่แสดง ห้ามใส่ชื่อบุคคล",
    en: "One row for each household, with the day of its consent. Pins without consent, or whose consent was withdrawn, are neither kept nor shown. No names of people",
  },
  oneRow: { th: "หมุดครัวเรือนหนึ่ง", en: "the pin of a household" },
  columns: [
    degrees("lon", "ลองจิจูด", "longitude", "98.98765"),
    degrees("lat", "ละติจูด", "latitude", "18.78901"),
    tambonColumn,
    {
      key: "category",
      head: { th: "ประเภท", en: "category" },
      type: {
        kind: "choice",
        choices: [
          { value: "poor", th: "ครัวเรือนเป้าหมาย", en: "target household" },
          { value: "sep", th: "ครัวเรือนเศรษฐกิจพอเพียง", en: "sufficiency-economy household" },
          { value: "good-deed", th: "ครัวเรือนความดี", en: "good-deed household" },
        ],
      },
      required: true,
      explanation: {
        th: "ครัวเรือนเป้าหมาย ครัวเรือนเศรษฐกิจพอเพียง หรือ ครัวเรือนความดี",
        en: "target household, sufficiency-economy household or good-deed household",
      },
      example: "ครัวเรือนเป้าหมาย",
    },
    {
      key: "failed",
      head: { th: "มิติที่ตกเกณฑ์", en: "failed dimensions" },
      type: { kind: "choices", choices: DIMENSION_CHOICES },
      required: false,
      explanation: {
        th: "คั่นด้วยจุลภาค เช่น สุขภาพ, รายได้ ครัวเรือนเป้าหมายต้องมีอย่างน้อยหนึ่งมิติ",
        en: "Separated by commas, such as health, income; a target household has at least one",
      },
      example: "สุขภาพ, รายได้",
    },
    { ...membersColumn, required: false },
    {
      key: "consent",
      head: { th: "วันที่ให้ความยินยอม", en: "consent date" },
      type: { kind: "date" },
      required: false,
      explanation: {
        th: "วัน/เดือน/ปี เว้นว่าง = ยังไม่ยินยอม หมุดจะไม่ถูกเก็บ",
        en: "Day/month/year; blank = no consent, the pin is not kept",
      },
      example: "15/1/2568",
    },
    {
      key: "revoked",
      head: { th: "วันที่ถอนความยินยอม", en: "consent revoked" },
      type: { kind: "date" },
      required: false,
      explanation: { th: "เว้นว่าง = ไม่ได้ถอน", en: "Blank = not revoked" },
      example: "",
    },
    noteColumn,
  ],
  read,
};

function read(rows: readonly FormRow[], parts: TemplateParts): TemplateOutcome {
  const withoutConsent = rows.filter((row) => row.text("consent") === "");
  const revoked = rows.filter((row) => row.text("consent") !== "" && row.text("revoked") !== "");
  const agreed = rows.filter((row) => row.text("consent") !== "" && row.text("revoked") === "");
  const rejected = agreed.flatMap(pinFaults);
  const faulty = new Set(rejected.map((r) => r.row));
  const sound = agreed.filter((row) => !faulty.has(row.row));
  const { on, off, all } = placeRows(sound, "tambon_code", "tambon", parts);
  return {
    datasets: [
      {
        part: "",
        kind: "households",
        years: [],
        rows: on.length,
        files: [{ indicator: "", bytes: pinsTable(on) }],
      },
    ],
    rejected,
    unplaced: off.map(({ row, reason }) => unplacedRow(parts, row, reason, "tambon_code")),
    placed: all,
    notes: [
      { kind: "pins-without-consent", value: withoutConsent.length },
      { kind: "pins-revoked", value: revoked.length },
    ],
  };
}

function pinFaults(row: FormRow): Rejection[] {
  const [lon, lat] = [row.number("lon"), row.number("lat")];
  const reject = (key: string, reason: RejectReason) => [row.reject(key, reason)];
  if (!inside(lon, lat)) return reject("lon", inside(lat, lon) ? "swapped" : "outside-country");
  const failed = row.text("failed") !== "";
  return row.text("category") === "poor" && !failed ? reject("failed", "required") : [];
}

function inside(lon: number, lat: number): boolean {
  const { west, south, east, north } = COUNTRY;
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

function pinsTable(rows: readonly PlacedRow[]): Uint8Array {
  const mask = ({ row }: PlacedRow) =>
    row
      .text("failed")
      .split(",")
      .reduce((bits, name) => {
        const at = (DIMENSIONS as readonly string[]).indexOf(name);
        return at < 0 ? bits : bits | (1 << at);
      }, 0);
  const members = ({ row }: PlacedRow) => (row.text("members") === "" ? 0 : row.number("members"));
  return writeTable([
    { name: "lon", type: "float32", values: rows.map(({ row }) => row.number("lon")) },
    { name: "lat", type: "float32", values: rows.map(({ row }) => row.number("lat")) },
    { name: "tambon_code", type: "dictionary", values: rows.map(({ code }) => code) },
    { name: "mask", type: "uint8", values: rows.map(mask) },
    { name: "members", type: "uint8", values: rows.map(members) },
  ]);
}
