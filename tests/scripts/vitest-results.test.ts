import { expect, test } from "vitest";
import {
  slowestTests,
  tallyOf,
  timingLines,
  type VitestReport,
} from "../../scripts/check/vitest-results";

function aReport(changes: Partial<VitestReport>): VitestReport {
  const none = { numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
  return { success: true, numPassedTests: 3, ...none, testResults: [], ...changes };
}

/** A file of tests called t0, t1 … with these durations; null is a test that did not run. */
function aFile(name: string, durations: readonly (number | null)[]) {
  const assertionResults = durations.map((duration, i) => ({
    fullName: `t${i}`,
    status: duration === null ? "skipped" : "passed",
    duration,
  }));
  return { name, status: "passed", assertionResults };
}

test("passes, failures, skips and todos are summed", () => {
  const report = aReport({
    success: false,
    numFailedTests: 2,
    numPendingTests: 1,
    numTodoTests: 1,
  });
  expect(tallyOf(report)).toEqual({ passed: 3, failed: 2, skipped: 2 });
});

test("a file that cannot be loaded is a failure", () => {
  const testResults = [{ name: "/a.test.ts", status: "failed", assertionResults: [] }];
  expect(tallyOf(aReport({ success: false, testResults })).failed).toBe(1);
});

test("a run that fails outside its tests is a failure", () => {
  expect(tallyOf(aReport({ success: false })).failed).toBe(1);
});

test("the slowest tests of all files come first, and those that did not run not at all", () => {
  const testResults = [aFile("/a.test.ts", [5, 900, null]), aFile("/b.test.ts", [40, 0])];
  expect(slowestTests(aReport({ testResults }), 3)).toEqual([
    { file: "/a.test.ts", name: "t1", duration: 900 },
    { file: "/b.test.ts", name: "t0", duration: 40 },
    { file: "/a.test.ts", name: "t0", duration: 5 },
  ]);
  expect(slowestTests(aReport({ testResults }), 9)).toHaveLength(4);
});

test("a run is told by its ten slowest tests in seconds and its total", () => {
  const many = Array.from({ length: 12 }, (_, i) => 1000 * (i + 1));
  const testResults = [aFile("/home/x/tests/a.test.ts", many), aFile("/y/b.test.ts", [60_000])];
  const lines = timingLines(aReport({ testResults }), 81.6, "/home/x");
  expect(lines[0]).toBe("Ten slowest tests:");
  expect(lines[1]).toBe("   60.0 s  /y/b.test.ts · t0");
  expect(lines[2]).toBe("   12.0 s  tests/a.test.ts · t11");
  expect(lines.slice(11)).toEqual(["13 tests in 2 files took 82 s"]);
});

test("a run without tests has a total and no list", () => {
  expect(timingLines(aReport({}), 0.2, "/")).toEqual(["0 tests in 0 files took 0 s"]);
});
