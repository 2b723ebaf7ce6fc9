import type { Basis } from "./basis";

/** Thai name of an area with those of its parents: "ช้างเผือก · เมืองเชียงใหม่ · เชียงใหม่". "" for no current code. */
export function fullName(code: string, basis: Basis): string {
  const names: string[] = [];
  for (let area = basis.areas.get(code); area; area = basis.areas.get(area.parent)) {
    names.push(area.nameTh);
  }
  return names.join(" · ");
}
