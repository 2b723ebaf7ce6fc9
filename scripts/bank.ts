import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** How tables drawn from the habits of offices are read; BANK_TABLES and BANK_FIRST say how many and which. */
const env = { VITE_CONFIG_NATIVE_IGNORE_WARNING: "true", ...process.env };
const program = join("node_modules", ".bin", "vitest");
const args = ["run", "--project", "node", "tests/bank", ...process.argv.slice(2)];
const ended = spawnSync(program, args, {
  stdio: "inherit",
  shell: process.platform === "win32",
  env,
});
process.exitCode = ended.status ?? 1;
