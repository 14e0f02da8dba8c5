import type { Result } from 'lighthouse';
import { describe, expect, test } from 'vitest';
import { findingOf } from '../../lighthouse/findings.ts';

const passed = { accessibility: 1, 'best-practices': 1, seo: 1 };
/** A report as far as it is read; each category has one audit of weight, and one without. */
function report(scores: Record<string, number | null>, more: object = {}): Result {
  const ids = Object.keys(scores);
  const categories = ids.map((id) => {
    const auditRefs = [
      { id: `${id}-audit`, weight: 3 },
      { id: 'told', weight: 0 },
    ];
    return [id, { score: scores[id], auditRefs }];
  });
  const audits = ids.map((id) => [`${id}-audit`, { score: scores[id], title: 'What it asks' }]);
  return {
    categories: Object.fromEntries(categories) as unknown,
    audits: { ...Object.fromEntries(audits), told: { score: 0, title: 'Only told' } } as unknown,
    ...more,
  } as Result;
}

describe('findingOf(report, excepted)', () => {
  test('tells scores out of a hundred, and no fault where all is passed', () => {
    expect(findingOf(report({ performance: 0.987, ...passed }), {})).toEqual({
      scores: { performance: 99, accessibility: 100, 'best-practices': 100, seo: 100 },
      faults: [],
    });
  });

  test('names the audits that cost points, and leaves timings to the reader', () => {
    const { faults } = findingOf(report({ performance: 0.2, ...passed, seo: 0.5 }), {});
    expect(faults).toEqual(['seo: seo-audit: What it asks']);
  });

  test('lets a page fail what it is to fail, and not pass it', () => {
    const excepted = { 'seo-audit': 'is a copy' };
    expect(findingOf(report({ ...passed, seo: 0.5 }), excepted).faults).toEqual([]);
    expect(findingOf(report(passed), excepted).faults).toEqual([
      'seo-audit: is passed, though the page is to fail it',
    ]);
  });

  test('takes a category without a score for a fault', () => {
    expect(findingOf(report({ ...passed, seo: null }), {}).faults).toEqual(['seo: was not judged']);
  });

  test('throws where the page was not looked at', () => {
    const runtimeError = { code: 'NO_FCP', message: 'nothing was painted' };
    expect(() => findingOf(report(passed, { runtimeError }), {})).toThrow('NO_FCP: nothing');
  });
});
