import { type Random, random } from "../../src/analysis/numbers/random";
import { readOfficeFile } from "../../src/catalogue/intake/read-office-file";
import { damage } from "./damage";
import { faultOf } from "./faults";
import type { Sample } from "./sample";
import { SAMPLES } from "./samples";

/** Which damaged files are read: the same numbers make the same files. */
export type FuzzTask = { readonly format: string; readonly count: number; readonly seed: number };

/** Milliseconds that any of these small files may take. */
const PATIENCE = 5000;

/**
 * Reads damaged files of a format one after the other, telling the number of each before it begins.
 * Gives the first fault with what makes it again; null when there is none.
 */
export async function fuzzRun(
  { format, count, seed }: FuzzTask,
  begins: (input: number) => void,
): Promise<string | null> {
  const samples = await SAMPLES.find((one) => one.format === format)!.make();
  const draw = random(seed ^ hash(format));
  for (let n = 0; n < count; n++) {
    const sample = harmed(samples[n % samples.length]!, draw);
    begins(n);
    const started = performance.now();
    const fault = await readOfficeFile(sample, { companions: sample.companions ?? new Map() }).then(
      (outcome) => faultOf(outcome, sample.bytes),
      (cause: unknown) => `thrown: ${cause instanceof Error ? cause.stack : cause}`,
    );
    const told = fault ?? (performance.now() - started > PATIENCE ? "too slow" : null);
    if (told) return `${told}\nseed ${seed}, input ${n} of ${sample.name}: ${hexOf(sample)}`;
  }
  return null;
}

/** The file itself is damaged, or one of those that belong to it. */
function harmed(sample: Sample, draw: Random): Sample {
  const parts = [...(sample.companions ?? [])];
  const at = Math.floor(draw() * (parts.length + 1));
  const part = parts[at];
  if (!part) return { ...sample, bytes: damage(sample.bytes, draw) };
  const [ending, bytes] = part;
  return { ...sample, companions: new Map([...parts, [ending, damage(bytes, draw)]]) };
}

function hash(text: string): number {
  return [...text].reduce((sum, c) => (Math.imul(sum, 31) + c.charCodeAt(0)) | 0, 7);
}

function hexOf({ bytes }: Sample): string {
  return Buffer.from(bytes.subarray(0, 2000)).toString("hex");
}
