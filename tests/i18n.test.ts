import { describe, expect, test } from "vitest";
import type { Topic, Words } from "../src/i18n/words/words";

type Entry = { name: string; words: Words };

/** Texts that are rightly without a Thai letter, or rightly with one in English. */
const NO_THAI = new Set<string>([]);
const THAI_IN_ENGLISH = /language|thai/i;

const modules = import.meta.glob<Record<string, Topic>>("../src/i18n/words/*.ts", { eager: true });

const entries: Entry[] = Object.entries(modules).flatMap(([file, module]) =>
  Object.values(module)
    .filter((topic) => typeof topic === "object" && topic !== null)
    .flatMap((topic) =>
      Object.entries(topic).map(([key, words]) => ({
        name: `${file.replace(/^.*\/|\.ts$/g, "")}.${key}`,
        words,
      })),
    ),
);

function blanks(text: string): string[] {
  return [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
}

function letters(text: string): string {
  return text.replace(/\{\w+\}/g, "").replace(/[^\p{L}]/gu, "");
}

function faults({ name, words: { th, en } }: Entry): string[] {
  const found: string[] = [];
  if (typeof th !== "string" || typeof en !== "string") return ["is not a pair of texts"];
  if (th.trim() === "" || en.trim() === "") found.push("is empty");
  if (blanks(th).join() !== blanks(en).join()) found.push("has other blanks in Thai and English");
  if (letters(th) !== "" && !/[ก-๛]/.test(th) && !NO_THAI.has(name)) found.push("has no Thai");
  if (/[ก-๛]/.test(en) && !THAI_IN_ENGLISH.test(name)) found.push("has Thai in English");
  if (th.includes("\u0e4d\u0e32")) found.push("spells ำ in two characters");
  if (th !== th.trim() || en !== en.trim()) found.push("begins or ends with a space");
  return found;
}

describe("the words of the product", () => {
  test("there are some", () => {
    expect(entries.length).toBeGreaterThan(10);
  });

  test("every text is whole in both languages", () => {
    const all = entries.flatMap((entry) => faults(entry).map((fault) => `${entry.name} ${fault}`));
    expect(all).toEqual([]);
  });

  test.each([
    ["an empty text", { th: "", en: "a" }],
    ["a blank left out", { th: "ก {a}", en: "k" }],
    ["English in Thai", { th: "Save", en: "Save" }],
    ["Thai in English", { th: "บันทึก", en: "บันทึก" }],
    ["ำ in two characters", { th: "ท\u0e4d\u0e32", en: "do" }],
  ])("%s is caught", (_, words) => {
    expect(faults({ name: "planted.words", words })).not.toEqual([]);
  });
});
