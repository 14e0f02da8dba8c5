import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/data/load.ts';
import { figure } from '../../../src/facts/figure.ts';
import { isInPeople, isSpokenByOthers } from '../../../src/facts/promiseKinds.ts';

const dataset = loadDataset();
const idsOf = (name: string) => figure(dataset, name).cells.map(({ id }) => id);
const size = (name: string) => idsOf(name).length;

describe('figure(dataset, name), on promises', () => {
  it('counts each promise about a company under one verdict', () => {
    const verdicts = ['kept', 'partly', 'broken', 'lapsed', 'unknown', 'open'];
    const all = verdicts.flatMap((verdict) => idsOf(`promises-${verdict}`));
    expect(all.toSorted()).toEqual(idsOf('promises-all').toSorted());
    expect(all).not.toContain('eu-duty-2026');
    expect(size('promises-judged')).toBe(
      size('promises-kept') + size('promises-partly') + size('promises-broken'),
    );
    expect(size('promises-alibaba') + size('promises-amazon') + size('promises-jd')).toBe(
      all.length,
    );
  });

  it('parts what others said from what a company said with them', () => {
    expect(idsOf('promises-others')).toContain('fr-1000-jobs-2018');
    expect(idsOf('promises-others')).not.toContain('amazon-france-2024');
    const known = dataset.tables.promises.filter(isSpokenByOthers);
    expect(known).toHaveLength(size('promises-others'));
    // A name of a company among the speakers means that it spoke.
    for (const { claimed_by: by } of known)
      expect(by).not.toMatch(/Alibaba|Cainiao|Amazon|JD|Jack Ma/);
  });

  it('counts as people jobs and staff, and no sums of money', () => {
    const people = idsOf('promises-people');
    expect(people).toEqual(
      expect.arrayContaining(['liege-900-jobs', 'fr-team-100-2023', 'amazon-france-24000']),
    );
    expect(people).not.toContain('liege-100m-2019');
    expect(isInPeople({ claim: 'More than a billion consumers' })).toBe(false);
  });

  // The chapter says so in words.
  it('holds what the chapter says without a figure', () => {
    expect(size('promises-others-kept')).toBe(0);
    const piles = ['kept', 'partly', 'broken', 'lapsed', 'open'].map((name) =>
      size(`promises-${name}`),
    );
    expect(size('promises-unknown')).toBeGreaterThan(Math.max(...piles));
    expect(idsOf('promises-people-kept')).toEqual(['amazon-france-24000']);
    expect(dataset.tables.promises.filter(({ claim }) => /Temu|Shein/.test(claim))).toEqual([]);
  });
});

describe('figure(dataset, name), on who is named first', () => {
  it('counts a country once for each company that is named first there', () => {
    expect(size('leaders-alibaba')).toBe(3);
    expect(size('leaders-countries')).toBeLessThan(
      size('leaders-amazon') + size('leaders-alibaba') + size('leaders-others'),
    );
    expect(size('leaders-others')).toBeGreaterThan(size('leaders-amazon'));
  });
});
