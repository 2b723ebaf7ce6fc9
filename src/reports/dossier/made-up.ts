import type { Wording } from "../../i18n/wording";
import { dossierWords } from "../../i18n/words/dossier";
import type { Dossier, DossierCriterion } from "./dossier";
import type { Section, SectionId, SectionTable } from "./section";

/** Parts whose figures come from scores, and so from every criterion. */
const FROM_SCORES: readonly SectionId[] = [
  "rules",
  "criteria",
  "chosen",
  "hand",
  "runnersUp",
  "stability",
  "rollout",
  "comparison",
];

/** A table that says in its caption that there are demonstration data behind it. */
export function madeUpTable(table: SectionTable, { t }: Wording): SectionTable {
  return { ...table, caption: `${table.caption} · ${t(dossierWords.madeUp)}` };
}

/** A section each of whose tables says so where scores rest on demonstration data. */
export function withMadeUp(section: Section, dossier: Dossier, words: Wording): Section {
  if (!dossier.planDemonstration || !FROM_SCORES.includes(section.id)) return section;
  return { ...section, tables: section.tables.map((table) => madeUpTable(table, words)) };
}

/** A text with the mark of demonstration data, where it names something made of them. */
export function marked(text: string, demonstration: boolean, { t }: Wording): string {
  return demonstration ? `${text} (${t(dossierWords.demonstration)})` : text;
}

/** Name of a criterion, marked where it is made of demonstration data. */
export function criterionName({ name, demonstration }: DossierCriterion, words: Wording): string {
  return marked(name, demonstration, words);
}

/** What every page and sheet says where any figure is demonstration data; `null` where none is. */
export function stampText(dossier: Dossier, { t }: Wording): string | null {
  if (!dossier.demonstration) return null;
  return t(dossier.planDemonstration ? dossierWords.stamp : dossierWords.stampPart);
}
