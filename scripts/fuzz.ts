import { spawnSync } from "node:child_process";
import { join } from "node:path";

const DAY = 86_400_000;

/** Ten thousand damaged files per format from a new seed; FUZZ_COUNT and FUZZ_SEED overrule both. */
const env = {
  FUZZ_COUNT: "10000",
  FUZZ_SEED: String(Date.now() % DAY),
  VITE_CONFIG_NATIVE_IGNORE_WARNING: "true",
  ...process.env,
};

console.log(`${env.FUZZ_COUNT} damaged files per format, seed ${env.FUZZ_SEED}`);
const program = join("node_modules", ".bin", "vitest");
const args = ["run", "--project", "node", "tests/fuzz", ...process.argv.slice(2)];
const ended = spawnSync(program, args, {
  stdio: "inherit",
  shell: process.platform === "win32",
  env,
});
process.exitCode = ended.status ?? 1;
