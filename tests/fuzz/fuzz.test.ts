import { describe, expect, it } from "vitest";
import { readOfficeFile } from "../../src/catalogue/intake/read-office-file";
import { fuzzInWorker } from "./in-worker";
import { SAMPLES } from "./samples";

const COUNT = Number(process.env.FUZZ_COUNT ?? 500);
const SEED = Number(process.env.FUZZ_SEED ?? 2569);

describe.each(SAMPLES)("damaged $format", ({ format, make }) => {
  it("samples are read whole", async () => {
    for (const sample of await make()) {
      const read = await readOfficeFile(sample, { companions: sample.companions ?? new Map() });
      const rows = read.ok ? read.value.tables.reduce((sum, t) => sum + t.rows.length, 0) : read;
      expect([sample.name, rows]).toEqual([sample.name, sample.rows]);
    }
  });

  it(
    `${COUNT} times (seed ${SEED}): a table or a problem, never a crash`,
    async () => {
      expect(await fuzzInWorker({ format, count: COUNT, seed: SEED })).toBeNull();
    },
    240_000 + COUNT * 60,
  );
});
