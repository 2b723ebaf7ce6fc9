import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PAGES } from "../../src/domain/pages";
import { FIELDS } from "../../src/state/url/view-state";

const KEYS = new Map(Object.entries(FIELDS).map(([key, [name]]) => [name, key]));

/** Text of all views of a page. */
function viewsOf(page: string): string {
  const folder = join("src/views", page);
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(folder, name), "utf8"))
    .join("\n");
}

const uses = (key: string) =>
  new RegExp(`\\bview\\.${key}\\b|useViewField\\("${key}"\\)|patch\\(\\{[^}]*\\b${key}\\b`);

describe("the table of pages", () => {
  it.each(PAGES.map(({ id }) => id))("has a view in the folder of %s", (id) => {
    expect(existsSync(`src/views/${id}/${id}-view.tsx`)).toBe(true);
  });

  it("gives each page fields that links have, and no field to two pages", () => {
    const owned = PAGES.flatMap(({ fields }): readonly string[] => fields);
    expect(owned.filter((name) => !KEYS.has(name))).toEqual([]);
    expect(new Set(owned).size).toBe(owned.length);
  });

  it("names as owner of a field the only page whose views use it", () => {
    for (const { id, fields } of PAGES) {
      for (const name of fields) {
        const users = PAGES.filter((page) => uses(KEYS.get(name)!).test(viewsOf(page.id)));
        expect([name, users.map((page) => page.id)]).toEqual([name, [id]]);
      }
    }
  });
});
