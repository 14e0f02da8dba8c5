import { describe, expect, it } from 'vitest';
import chart from '../../../src/charts/who-leads-where.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { formatter } from '../../../src/i18n/format.ts';

const dataset = loadDataset();
const rows = chart.rows(dataset);

describe('who-leads-where', () => {
  it('rows(dataset) › hold both firsts where sources disagree', () => {
    const swiss = rows.filter(({ country }) => country === 'CH');
    expect(swiss).toMatchObject([
      { leader: 'amazon', year: 2024, share: 10 },
      { leader: 'rival', marketplace: 'Zalando', year: 2023, share: null },
    ]);
  });

  it('rows(dataset) › tell sales from visits, users and mere words', () => {
    const kind = (country: string) => rows.find((row) => row.country === country)?.kind;
    expect(['GB', 'KR', 'TR', 'JP', 'RU', 'NL'].map(kind)).toEqual([
      'sales',
      'use',
      'use',
      'use',
      'use',
      'sales',
    ]);
  });

  it('rows(dataset) › hold the firsts alone', () => {
    expect(rows.map(({ marketplace }) => marketplace)).not.toContain('Pinduoduo');
  });

  it('words › have a short name for every measure', () => {
    const { labels } = chart.words.en(chart.figures(rows, dataset, formatter('en')));
    for (const { measure } of rows) expect(labels[`by ${measure}`], measure).toBeDefined();
  });
});
