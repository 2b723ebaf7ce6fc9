import { describe, expect, it } from "vitest";
import { readFile } from "../../src/catalogue/formats";
import { damage, randomFrom } from "./damage";
import { faultOf } from "./faults";
import type { Sample } from "./sample";
import { SAMPLES } from "./samples";

const COUNT = Number(process.env.FUZZ_COUNT ?? 500);
const SEED = Number(process.env.FUZZ_SEED ?? 2569);
/** Milliseconds that any of these small files may take. */
const PATIENCE = 5000;

describe.each(SAMPLES)("damaged $format", ({ format, make }) => {
  it("samples are read whole", async () => {
    for (const sample of await make()) {
      const read = await readFile(sample, { companions: sample.companions ?? new Map() });
      const rows = read.ok ? read.value.tables.reduce((sum, t) => sum + t.rows.length, 0) : read;
      expect([sample.name, rows]).toEqual([sample.name, sample.rows]);
    }
  });

  it(
    `${COUNT} times (seed ${SEED}): a table or a problem, never a crash`,
    async () => {
      const samples = await make();
      const random = randomFrom(SEED ^ hash(format));
      for (let n = 0; n < COUNT; n++) {
        const sample = harmed(samples[n % samples.length]!, random);
        const started = performance.now();
        const fault = await readFile(sample, { companions: sample.companions ?? new Map() }).then(
          (outcome) => faultOf(outcome, sample.bytes),
          (cause: unknown) => `thrown: ${cause instanceof Error ? cause.stack : cause}`,
        );
        const slow = performance.now() - started > PATIENCE ? "too slow" : null;
        const told = fault ?? slow;
        if (told)
          throw new Error(`${told}\nseed ${SEED}, input ${n} of ${sample.name}: ${hexOf(sample)}`);
      }
    },
    30_000 + COUNT * 60,
  );
});

/** The file itself is damaged, or one of those that belong to it. */
function harmed(sample: Sample, random: () => number): Sample {
  const parts = [...(sample.companions ?? [])];
  const at = Math.floor(random() * (parts.length + 1));
  const part = parts[at];
  if (!part) return { ...sample, bytes: damage(sample.bytes, random) };
  const [ending, bytes] = part;
  return { ...sample, companions: new Map([...parts, [ending, damage(bytes, random)]]) };
}

function hash(text: string): number {
  return [...text].reduce((sum, c) => (Math.imul(sum, 31) + c.charCodeAt(0)) | 0, 7);
}

function hexOf({ bytes }: Sample): string {
  return Buffer.from(bytes.subarray(0, 2000)).toString("hex");
}
