import type { Wording } from "../../i18n/wording";
import {
  chosenSection,
  criteriaSection,
  handSection,
  rulesSection,
  runnersUpSection,
  sourcesSection,
  summarySection,
} from "./choice-sections";
import type { Dossier } from "./dossier";
import {
  budgetSection,
  comparisonSection,
  rolloutSection,
  stabilitySection,
} from "./follow-up-sections";
import { withMadeUp } from "./made-up";
import type { Section } from "./section";

/** The dossier's parts in their order; the page and the workbook are made of the same ones. */
export function dossierSections(dossier: Dossier, words: Wording): Section[] {
  return [
    summarySection,
    rulesSection,
    criteriaSection,
    sourcesSection,
    chosenSection,
    handSection,
    runnersUpSection,
    stabilitySection,
    rolloutSection,
    comparisonSection,
    budgetSection,
  ].map((make) => withMadeUp(make(dossier, words), dossier, words));
}
