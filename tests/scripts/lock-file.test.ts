import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

type Locked = {
  resolved?: string;
  optionalDependencies?: Record<string, string>;
};

const packages: Record<string, Locked> = JSON.parse(
  readFileSync("package-lock.json", "utf8"),
).packages;

// npm leaves out what a partial registry lacks, and then `npm ci` refuses the lock file it wrote.
test("the lock file names the optional packages of every platform, so that npm ci works", () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !(`node_modules/${name}` in packages || `${path}/node_modules/${name}` in packages),
    ),
  );
  expect(missing).toEqual([]);
});

test("the lock file names no registry", () => {
  expect(Object.values(packages).filter(({ resolved }) => resolved?.includes("://"))).toEqual([]);
});
