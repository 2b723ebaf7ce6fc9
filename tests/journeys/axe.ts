import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright";

type Violation = { id: string; impact: string; nodes: { html: string }[] };
type Axe = {
  run(part: string, options: object): Promise<{ violations: Violation[] }>;
};

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Rule and places of all that axe finds wrong in a part of the page, once nothing moves there any more. */
export async function faults(page: Page, part: string): Promise<string[]> {
  return (await violationsIn(page, part)).map(worded);
}

/** Of the whole page, what axe holds to be serious or worse. */
export async function seriousFaults(page: Page): Promise<string[]> {
  const found = await violationsIn(page, "html");
  return found.filter(({ impact }) => impact === "serious" || impact === "critical").map(worded);
}

const worded = ({ id, nodes }: Violation) =>
  `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`;

async function violationsIn(page: Page, part: string): Promise<Violation[]> {
  await page.evaluate(AXE);
  return page.evaluate(async (within) => {
    const moving = document.getAnimations().filter(({ playState, effect }) => {
      const end = effect?.getComputedTiming().endTime;
      return playState === "running" && end !== Number.POSITIVE_INFINITY;
    });
    await Promise.allSettled(moving.map(({ finished }) => finished));
    const { axe } = window as unknown as { axe: Axe };
    return (await axe.run(within, { resultTypes: ["violations"] })).violations;
  }, part);
}
