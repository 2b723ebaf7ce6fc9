import { setTimeout as wait } from "node:timers/promises";
import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startServer } from "../../scripts/serve";
import { eventually, ready, sql } from "./app";
import { type MortalBrowser, mortalBrowser } from "./mortal-browser";
import { storedState } from "./stored-state";

/** When the page dies, in imports since the work began; every other time its browser dies with it. */
const MOMENTS = [0.1, 0.25, 0.4, 0.55, 0.7, 0.85, 1, 1.3, 1.7, 2.5];
const ROWS = 1500;

let address: string;
let browser: MortalBrowser;
let page: Page;
let stopServer: () => Promise<void>;
beforeAll(async () => {
  const started = await startServer({ root: process.env.ATLAS_DIST ?? "dist", port: 0 });
  if (!started.ok) throw new Error(started.detail);
  address = new URL("/data?lang=en", started.server.url).href;
  stopServer = () => started.server.close();
  browser = mortalBrowser();
  page = await browser.open(address);
  await ready(page);
});
afterAll(async () => {
  await browser.close();
  await stopServer();
});

/** What the page said was done: the latest value of each kept dataset, and what was deleted. */
const kept = new Map<string, number>();
const deleted = new Set<string>();

/**
 * Imports one file after the other, each in place of what is shown, `same` anew every other time; the
 * others are deleted one import later. `count` ends it.
 */
async function work(first: number, count: number): Promise<void> {
  const bindings: [string, (id: string, value: number) => void][] = [
    ["sayKept", (id, value) => void kept.set(id, Math.max(value, kept.get(id) ?? 0))],
    ["sayDeleted", (id) => void deleted.add(id)],
  ];
  for (const [name, say] of bindings) {
    await page.exposeFunction(name, say).catch(() => undefined);
  }
  await page.evaluate(
    async ({ rows, first, count }) => {
      type Say = (id: string, value: number) => Promise<void>;
      const { sayKept, sayDeleted } = window as unknown as { sayKept: Say; sayDeleted: Say };
      const codes = await window.atlas?.sql(`select code from tambon order by code limit ${rows}`);
      const bringIn = async (name: string, value: number) => {
        const lines = codes?.map(({ code }) => `${code},${value}`) ?? [];
        const text = ["รหัสตำบล,poverty_income", ...lines].join("\n");
        const file = new File([text], `${name}_2565.csv`);
        const instead = { file: file.name, about: "meeting", answer: "replace" } as const;
        const report = await window.atlas?.load([file], [instead]);
        for (const { id } of report?.datasets ?? []) await sayKept(id, value);
      };
      const takeAway = async (name: string) => {
        const find = () => document.querySelector(`button[aria-label^="Delete: ${name}_"]`);
        (find() as HTMLButtonElement | null)?.click();
        while (find()) await new Promise((resolve) => setTimeout(resolve, 5));
        await sayDeleted(`${name}-2565`, 0);
      };
      for (let k = 0; k < count; k++) {
        const value = first + k;
        await bringIn(k % 2 === 0 ? "same" : `new${value}`, value);
        if (k % 2 === 0 && k > 0) await takeAway(`new${value - 1}`);
      }
    },
    { rows: ROWS, first, count },
  );
}

type Held = { id: string; figures: number; least: number; most: number };

/** What the tables show of the imported indicator: the dataset taken over last. */
async function shown(): Promise<Held | undefined> {
  const [row] = await sql<Held>(
    page,
    `select dataset as id, count(*)::int as figures, min(value) as least, max(value) as most
      from observation where indicator = 'poverty_income' group by all`,
  );
  return row;
}

async function listedDeleted(): Promise<string[]> {
  const listed = await sql<{ dataset: string }>(page, "select dataset from dataset");
  return listed.map(({ dataset }) => dataset).filter((id) => deleted.has(id));
}

async function dieAndReturn(way: "crash" | "kill"): Promise<void> {
  if (way === "crash") await browser.crash(page);
  else await browser.kill();
  page = await browser.open(address);
  await ready(page);
}

/** All that was said to be done is done; all that is there is whole. */
async function expectWhole(): Promise<void> {
  const state = await storedState(page);
  expect(state.broken).toEqual([]);
  const ids = new Set(state.datasets.map(({ id }) => id));
  const mayBeDeleted = (id: string) => id.startsWith("new");
  expect([...kept.keys()].filter((id) => !ids.has(id) && !mayBeDeleted(id))).toEqual([]);
  expect(await listedDeleted()).toEqual([]);
  const held = await shown();
  expect(held).toMatchObject({ figures: ROWS, least: held?.most });
  expect(held?.most).toBeGreaterThanOrEqual(kept.get("same-2565") ?? Number.NaN);
}

describe("a page that dies in the middle of imports and edits", () => {
  let pace = 0;
  let first = 1;

  it("imports and deletes when it is left alone", async () => {
    const from = Date.now();
    await work(first, 1);
    pace = Date.now() - from;
    await work(first, 3);
    expect([...kept.keys()]).toEqual(["same-2565", "new2-2565"]);
    expect([...deleted]).toEqual(["new2-2565"]);
    await eventually(listedDeleted).toEqual([]);
    await expectWhole();
  });

  it.each(MOMENTS.map((moment, k) => [moment, k % 2 ? "crash" : "kill"] as const))(
    "after %f imports, by %s",
    async (moment, way) => {
      first += 5;
      const working = work(first, 1000).catch(() => undefined);
      await wait(pace * moment);
      await dieAndReturn(way);
      await working;
      await expectWhole();
    },
  );

  it("leaves no stray bytes behind once it starts alone", async () => {
    await dieAndReturn("kill");
    expect(await storedState(page)).toMatchObject({ broken: [], strays: 0 });
    expect(kept.get("same-2565")).toBeGreaterThan(3);
  });
});
