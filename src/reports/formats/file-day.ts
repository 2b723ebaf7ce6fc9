import { BE_OFFSET } from "../../base/buddhist-era";

const BANGKOK = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Asia/Bangkok",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** The day of a file in its name: Bangkok's, in the Buddhist era, as `2568-03-01`. */
export function fileDay(moment: Date): string {
  const [day, month, year] = BANGKOK.format(moment).split("/");
  return `${Number(year) + BE_OFFSET}-${month}-${day}`;
}
