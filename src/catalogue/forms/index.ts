import { householdPins } from "./household-pins";
import { householdSurvey } from "./household-survey";
import { indicatorByArea } from "./indicator-by-area";
import { indicatorList } from "./indicator-list";
import { nrdVillage } from "./nrd-village";
import { problems } from "./problems";
import { roles } from "./roles";
import { sepVillage } from "./sep-village";
import type { Template } from "./template";

/** Every form of the product. A new one is a file beside these and a line here. */
export const TEMPLATES: readonly Template[] = [
  indicatorByArea,
  householdSurvey,
  nrdVillage,
  sepVillage,
  householdPins,
  roles,
  problems,
  indicatorList,
];

/** The form of an id; undefined for none. */
export function templateById(id: string): Template | undefined {
  return TEMPLATES.find((template) => template.id === id);
}
