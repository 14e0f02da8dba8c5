import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SiteEntry, Stage } from '../../../src/atlas/model.ts';
import { isUndated, operatingCounts, stageAt } from '../../../src/atlas/stage.ts';
import { leader, route, site } from './entries.ts';

const last = 2026;
const life = (differs: Partial<SiteEntry>, ...years: number[]) =>
  years.map((year) => stageAt(site(differs), year, last));

describe('stageAt(entry, year, lastYear)', () => {
  test.each<[string, Stage]>([
    ['operating', 'operating'],
    ['active', 'operating'],
    ['announced', 'planned'],
    ['proposed', 'planned'],
    ['under-construction', 'planned'],
    ['cancelled', 'ended'],
    ['closed', 'ended'],
    ['lapsed', 'ended'],
    ['unknown', 'unsure'],
  ])('takes %s in the last year for %s', (status, stage) => {
    expect(stageAt(site({ status }), last, last)).toBe(stage);
  });

  test('follows the dates, whatever their precision', () => {
    const dates = { announced: '2018-05-31', opened: '2021', closed: '2023-01', status: 'closed' };
    expect(life(dates, 2017, 2018, 2020, 2021, 2022, 2023, 2026)).toEqual([
      ...[null, 'planned', 'planned', 'operating', 'operating', 'ended', 'ended'],
    ]);
  });

  test('keeps a plan planned until its end, dated or not', () => {
    expect(life({ announced: '2018', closed: '2020', status: 'cancelled' }, 2019, 2020)).toEqual([
      'planned',
      'ended',
    ]);
    expect(life({ announced: '2018', status: 'lapsed' }, 2025, 2026)).toEqual(['planned', 'ended']);
  });

  test('does not put an opening at an invented year', () => {
    expect(life({ announced: '2018' }, 2025, 2026)).toEqual(['planned', 'operating']);
    expect(life({}, 1995, 2025, 2026)).toEqual([null, null, 'operating']);
  });

  test('is not sure of what opened and is not heard of since', () => {
    expect(life({ opened: '2018', status: 'unknown' }, 2017, 2018, 2026)).toEqual([
      ...[null, 'unsure', 'unsure'],
    ]);
  });

  test('puts out of service what serves nobody by the last word, unless it has ended', () => {
    const dates = { opened: '2019-07-29', disrupted: '2025-04-30', status: 'active' };
    expect(life(dates, 2018, 2024, 2025, 2026)).toEqual([
      ...[null, 'operating', 'disrupted', 'disrupted'],
    ]);
    expect(life({ ...dates, closed: '2026', status: 'closed' }, 2025, 2026)).toEqual([
      ...['disrupted', 'ended'],
    ]);
  });

  test('shows a leader from the year of its measure until the next', () => {
    const stages = [2017, 2018, 2020, 2021].map((year) =>
      stageAt(leader({ year: 2018, until: 2021 }), year, last),
    );
    expect(stages).toEqual([null, 'operating', 'operating', null]);
    expect([2025, 2026].map((year) => stageAt(leader(), year, last))).toEqual([null, 'operating']);
  });

  test('never goes back, before the last year', () => {
    const order = [null, 'planned', 'unsure', 'operating', 'ended'];
    const date = fc.option(fc.integer({ min: 1995, max: 2026 }).map(String), { nil: undefined });
    const status = fc.constantFrom('operating', 'unknown', 'closed', 'lapsed', 'proposed');
    fc.assert(
      fc.property(fc.tuple(date, date, date), status, (dates, word) => {
        const [announced, opened, closed] = dates.toSorted();
        const entry = { ...site({ status: word }), announced, opened, closed } as SiteEntry;
        const ranks = Array.from({ length: 31 }, (_, index) =>
          order.indexOf(stageAt(entry, 1995 + index, last)),
        );
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
        expect(stageAt(entry, last, last)).not.toBeNull();
      }),
    );
  });
});

describe('isUndated(entry)', () => {
  test('is true where no date is known', () => {
    expect(isUndated(site())).toBe(true);
    expect(isUndated(site({ closed: '2018' }))).toBe(false);
    expect(isUndated(leader())).toBe(true);
    expect(isUndated(leader({ year: 2018 }))).toBe(false);
  });
});

describe('operatingCounts(entries, year, lastYear)', () => {
  test('counts sites and routes by company, and no leaders', () => {
    const entries = [
      site({ opened: '2018' }),
      site({ opened: '2019' }),
      site({ opened: '2018', company: 'jd' }),
      route({ opened: '2018' }),
      leader({ year: 2018 }),
    ];
    const counts = { alibaba: 2, amazon: 0, jd: 1, rival: 0 };
    expect(operatingCounts(entries, 2018, last)).toEqual(counts);
  });
});
