// @ts-check
import { readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, note?: string }} Count */

/**
 * Reads Vitest's JSON report.
 * @param {string} file
 * @param {number} code the exit code, which can tell of a failure that no test stands for
 * @returns {Count}
 */
export function vitestCount(file, code) {
  const report = read(file);
  if (report === undefined) return { passed: 0, failed: 1, note: 'no report was written' };
  const skipped = report.numPendingTests + report.numTodoTests;
  // A test file that does not even load fails as a suite, with no test of its own.
  const unloaded = report.testResults.filter(
    (/** @type {{ status: string, assertionResults: unknown[] }} */ suite) =>
      suite.status === 'failed' && suite.assertionResults.length === 0,
  ).length;
  return settle(report.numPassedTests, report.numFailedTests + unloaded, skipped, code);
}

/**
 * Reads Playwright's JSON report.
 * @param {string} file
 * @param {number} code the exit code
 * @returns {Count}
 */
export function playwrightCount(file, code) {
  const report = read(file);
  if (report === undefined) return { passed: 0, failed: 1, note: 'no report was written' };
  const { expected, unexpected, flaky, skipped } = report.stats;
  return settle(expected, unexpected + flaky, skipped, code);
}

/**
 * A skipped test has not passed; a run of no tests has failed, as has one whose exit code says so.
 * @param {number} passed
 * @param {number} failed
 * @param {number} skipped
 * @param {number} code
 * @returns {Count}
 */
function settle(passed, failed, skipped, code) {
  if (skipped > 0) return { passed, failed: failed + skipped, note: `${skipped} skipped` };
  if (passed + failed === 0) return { passed, failed: 1, note: 'no test ran' };
  if (failed === 0 && code !== 0) return { passed, failed: 1, note: `exit code ${code}` };
  return { passed, failed };
}

/** @param {string} file */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
