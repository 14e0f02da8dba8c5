import { describe, expect, test } from 'vitest';
import { auditWords, readAudit } from '../../../.ci/audit.mjs';

const report = (...severities: string[]) => {
  const found = severities.map((severity, index) => [`p${String(index)}`, { severity }]);
  return JSON.stringify({ vulnerabilities: Object.fromEntries(found) as unknown }, null, 2);
};
const words = (output: string) => auditWords(readAudit(output));

describe('readAudit(output)', () => {
  test('names packages with grave holes, and passes over the others', () => {
    expect(words(report('low', 'high', 'moderate', 'critical'))).toBe(
      'npm audit: 2 packages with grave holes: p1 (high), p3 (critical)',
    );
    expect(words(report('low'))).toBe(
      'npm audit: no grave hole is known in what the site is made of',
    );
  });

  test.each([
    ['', 'the registry was not reached'],
    ['npm error network\n', 'the registry was not reached'],
    ['{\n  "message": "405 Method Not Allowed"\n}\n', '405 Method Not Allowed'],
  ])('takes no answer for no knowledge: %j', (output, reason) => {
    expect(words(output)).toBe(`npm audit: no answer, so nothing is known: ${reason}`);
  });

  test('reads the report among npm’s warnings', () => {
    expect(readAudit(`npm warn one\n${report('high')}\nnpm error two\n`)).toMatchObject({
      grave: 1,
    });
  });
});
