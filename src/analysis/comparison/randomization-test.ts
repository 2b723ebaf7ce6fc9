import { DEFAULT_SEED, random } from "../numbers/random";
import { finiteOrNaN, type Values } from "../numbers/values";

/** Outcomes per area, who was treated, and the blocks within which treatment could have fallen. */
export type Experiment = {
  /** For instance the change of the indicator; missing areas are left out. */
  outcome: Values;
  /** 1 treated, 0 not. */
  treated: ArrayLike<number>;
  /** Region number of each area; one block unless given. Negative: left out. */
  block?: ArrayLike<number>;
  permutations?: number;
  seed?: number;
};

/** `treated` and `controls` are the areas that took part. */
export type RandomizationResult = {
  effect: number;
  p: number;
  permutations: number;
  treated: number;
  controls: number;
};

type Block = { values: number[]; treated: number; sum: number };

/**
 * Could the effect be chance? The effect is the mean over treated areas of their outcome less that
 * of the untreated of their block. Treatment is dealt anew within blocks, as many per block as there
 * were, and p = (r + 1)/(permutations + 1), two-sided, with r the draws with an effect at least as
 * far from 0 (Fisher's sharp null). Blocks without both kinds take no part; if none is left, effect
 * and p are NaN. With six pilots in six regions this is the honest p, a t-test is not.
 */
export function randomizationTest(experiment: Experiment): RandomizationResult {
  const { permutations = 999, seed = DEFAULT_SEED } = experiment;
  const blocks = toBlocks(experiment);
  const treated = blocks.reduce((sum, block) => sum + block.treated, 0);
  const controls = blocks.reduce((sum, block) => sum + block.values.length, 0) - treated;
  const effect = effectOf(blocks, treated);
  const next = random(seed);
  let extreme = 0;
  for (let r = 0; r < permutations; r++) {
    for (const block of blocks) deal(block, next);
    if (Math.abs(effectOf(blocks, treated)) >= Math.abs(effect) - 1e-12) extreme++;
  }
  const p = treated > 0 ? (extreme + 1) / (permutations + 1) : Number.NaN;
  return { effect, p, permutations, treated, controls };
}

/** Values by block, the treated ones first. */
function toBlocks({ outcome, treated, block }: Experiment): Block[] {
  const blocks = new Map<number, { on: number[]; off: number[] }>();
  for (let i = 0; i < outcome.length; i++) {
    const value = finiteOrNaN(outcome[i]);
    const key = block ? block[i]! : 0;
    if (Number.isNaN(value) || key < 0) continue;
    const sides = blocks.get(key) ?? { on: [], off: [] };
    (treated[i] === 1 ? sides.on : sides.off).push(value);
    blocks.set(key, sides);
  }
  return [...blocks.values()]
    .filter(({ on, off }) => on.length > 0 && off.length > 0)
    .map(({ on, off }) => {
      const values = [...on, ...off];
      return { values, treated: on.length, sum: values.reduce((a, b) => a + b, 0) };
    });
}

function effectOf(blocks: readonly Block[], treated: number): number {
  let total = 0;
  for (const { values, treated: count, sum } of blocks) {
    let on = 0;
    for (let i = 0; i < count; i++) on += values[i]!;
    total += on - (count * (sum - on)) / (values.length - count);
  }
  return total / treated;
}

/** Puts a random choice of as many values in the places of the treated. */
function deal({ values, treated }: Block, next: () => number): void {
  for (let i = 0; i < treated; i++) {
    const at = i + Math.floor(next() * (values.length - i));
    const value = values[at]!;
    values[at] = values[i]!;
    values[i] = value;
  }
}
