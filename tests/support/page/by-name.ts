import { page } from "vitest/browser";
import type { Language } from "../../../src/base/language";
import type { MadeUpArea } from "../made-up/country";

/** The field with this label. */
export const field = (label: string) => page.getByLabelText(label, { exact: true });

/** The button with this name. */
export const button = (name: string) => page.getByRole("button", { name, exact: true });

/** The section of a page with this name. */
export const section = (name: string) => page.getByRole("region", { name, exact: true });

/** The rows of the tables on the screen, heads among them. */
export const rows = () => page.getByRole("row");

/** The name of a tambon as screens show it: Thai with its abbreviated kind before it. */
export const shownName = (area: MadeUpArea, language: Language) =>
  language === "th" ? `ต.${area.name.th}` : area.name.en;
