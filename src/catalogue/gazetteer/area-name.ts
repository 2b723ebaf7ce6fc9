import type { Gazetteer } from "./gazetteer";

/** Thai name of an area with those of its parents: "ช้างเผือก · เมืองเชียงใหม่ · เชียงใหม่". "" for no current code. */
export function fullName(code: string, gazetteer: Gazetteer): string {
  const names: string[] = [];
  for (let area = gazetteer.areas.get(code); area; area = gazetteer.areas.get(area.parent)) {
    names.push(area.nameTh);
  }
  return names.join(" · ");
}
