import type { Problem } from "../../base/problem";

/** Why a file could not be brought into the tables; `undefined`: it was, or is still to come. */
export function problemOfFile(problems: readonly Problem[], file: string): Problem | undefined {
  return problems.find((one) => {
    return ("file" in one && one.file === file) || ("table" in one && one.table === file);
  });
}
