import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { playwrightCount, vitestCount } from '../../../.ci/counts.mjs';

const folder = mkdtempSync(join(tmpdir(), 'counts-'));

function report(value: unknown): string {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(value));
  return file;
}

const none = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };

describe('vitestCount(file, code)', () => {
  test('counts what passed and what failed', () => {
    const file = report({ ...none, numPassedTests: 5, numFailedTests: 2, testResults: [] });
    expect(vitestCount(file, 1)).toEqual({ passed: 5, failed: 2 });
  });

  test('counts a file that does not load', () => {
    const testResults = [{ status: 'failed', assertionResults: [] }];
    const file = report({ ...none, numPassedTests: 5, testResults });
    expect(vitestCount(file, 1)).toEqual({ passed: 5, failed: 1 });
  });

  test('takes no test, a skipped test, a bad exit code and a missing report as failures', () => {
    const passing = { ...none, numPassedTests: 5, testResults: [] };
    expect(vitestCount(report({ ...none, testResults: [] }), 0).failed).toBe(1);
    expect(vitestCount(report({ ...passing, numPendingTests: 1 }), 0).failed).toBe(1);
    expect(vitestCount(report(passing), 1).failed).toBe(1);
    expect(vitestCount(join(folder, 'none.json'), 0).failed).toBe(1);
  });
});

describe('playwrightCount(file, code)', () => {
  test('counts a test that passed only at a second try as failed', () => {
    const file = report({ stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 0 } });
    expect(playwrightCount(file, 1)).toEqual({ passed: 4, failed: 2 });
  });
});
