import { readFile } from "node:fs/promises";
import Papa from "papaparse";
import type { Locator, Page } from "playwright";
import type { LoadAnswer, LoadReport } from "../../src/actions/load-files";

/** A file of the user: its name and what is in it. */
export type GivenFile = { readonly name: string; readonly content: string | Uint8Array };

/** Files given to the page's own console, `atlas.load`. */
export function load(page: Page, ...files: readonly GivenFile[]): Promise<LoadReport> {
  return loadAnswered(page, [], ...files);
}

/** {@link load} with answers to the questions of the report before. */
export function loadAnswered(
  page: Page,
  answers: readonly LoadAnswer[],
  ...files: readonly GivenFile[]
): Promise<LoadReport> {
  const given = files.map(({ name, content }) => ({
    name,
    base64: Buffer.from(content).toString("base64"),
  }));
  const told = async ({ each, said }: { each: typeof given; said: readonly LoadAnswer[] }) => {
    const made = each.map(({ name, base64 }) => {
      const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
      return new File([bytes], name);
    });
    if (!window.atlas) throw new Error("no console");
    return window.atlas.load(made, said);
  };
  return page.evaluate(told, { each: given, said: answers });
}

/** A file picked in the first file field of a page or of a part of it. */
export async function pickFile(part: Page | Locator, { name, content }: GivenFile): Promise<void> {
  const file = { name, mimeType: "application/octet-stream", buffer: Buffer.from(content) };
  await part.locator("input[type=file]").first().setInputFiles(file);
}

/** What a click on a button saves. */
export async function savedBy(button: Locator): Promise<Buffer> {
  const [download] = await Promise.all([button.page().waitForEvent("download"), button.click()]);
  return readFile(await download.path());
}

/** Rows of a saved CSV without its remarks and its heads. */
export function csvRows(text: string): string[][] {
  return Papa.parse<string[]>(text, { comments: "#", skipEmptyLines: true }).data.slice(1);
}
