import { expect, test } from "vitest";
import { tallyOf, type VitestReport } from "../../scripts/check/vitest-results";

function aReport(changes: Partial<VitestReport>): VitestReport {
  const none = { numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
  return { success: true, numPassedTests: 3, ...none, testResults: [], ...changes };
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
  const testResults = [{ status: "failed", assertionResults: [] }];
  expect(tallyOf(aReport({ success: false, testResults })).failed).toBe(1);
});

test("a run that fails outside its tests is a failure", () => {
  expect(tallyOf(aReport({ success: false })).failed).toBe(1);
});
