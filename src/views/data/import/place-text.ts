import type { Camera } from "../../../domain/camera";
import type { Wording } from "../../../i18n/wording";
import { importWords } from "../../../i18n/words/import";

const PIN_ZOOM = 9.5;
const DIGITS = 5;

/** What the screen calls a place of a file: its name, else what its key (`placeKey`) tells. */
export function placeText(name: string, raw: string, { t }: Wording): string {
  if (name.trim() !== "") return name;
  const [, row, label] = /^#(\d+)(?: (.*))?$/s.exec(raw) ?? [];
  if (row !== undefined) return label || t(importWords.placeOfRow, { row });
  const point = pointOfKey(raw);
  if (point) {
    const [lat, lon] = [point.lat, point.lon].map((n) => String(Number(n.toFixed(DIGITS))));
    return t(importWords.placeOfPoint, { lat: lat!, lon: lon! });
  }
  return raw.replaceAll("|", " ").trim() || t(importWords.noPlaceText);
}

/** The key of a place where it is a code to be shown beside the name; else "". */
export function codeBeside(text: string, raw: string): string {
  return /^\d+$/.test(raw) && text !== raw ? raw : "";
}

/** Where the map begins for a pin that lies in no area; null where it is not even near Thailand. */
export function cameraAtPin(raw: string): Camera | null {
  const point = pointOfKey(raw);
  if (!point) return null;
  const near = Math.abs(point.lon - 101.5) < 5.5 && Math.abs(point.lat - 13) < 8.5;
  return near ? { ...point, zoom: PIN_ZOOM } : null;
}

function pointOfKey(raw: string): { lon: number; lat: number } | null {
  const [, lon, lat] = /^@([^,]+),([^,]+)$/.exec(raw) ?? [];
  return lon === undefined || lat === undefined ? null : { lon: Number(lon), lat: Number(lat) };
}
