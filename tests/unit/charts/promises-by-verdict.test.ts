import { describe, expect, it } from 'vitest';
import chart from '../../../src/charts/promises-by-verdict.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { narrowFrame } from './narrowFrame.ts';

const dataset = loadDataset();
const rows = chart.rows(dataset);

describe('promises-by-verdict', () => {
  it('rows(dataset) › hold every promise about a company', () => {
    const about = dataset.tables.promises.filter(({ about }) => about !== 'policy');
    expect(rows).toHaveLength(about.length);
    expect(new Set(rows.map(({ claim }) => claim)).size).toBe(rows.length);
  });

  it('rows(dataset) › number the marks of each set from its left end', () => {
    const kept = rows.filter((row) => row.company === 'amazon' && row.verdict === 'kept');
    expect(kept.map(({ place }) => place)).toEqual(kept.map((_, index) => index));
    expect(kept.map(({ claimed }) => claimed)).toEqual(
      kept.map(({ claimed }) => claimed).toSorted(),
    );
  });

  it('mark(row) › gives each promise a place of its own, on a phone and on a desk', () => {
    for (const narrow of [true, false]) {
      const places = rows.map((row) => {
        const at = { ...narrowFrame, narrow };
        return [chart.mark.x(row, at), chart.mark.y(row, at)].join(' ');
      });
      expect(new Set(places).size).toBe(rows.length);
    }
  });

  it('plot(rows) › draws any part of them', () => {
    for (const some of [rows.slice(0, 1), rows.slice(-3), []])
      for (const narrow of [true, false])
        expect(() => chart.plot(some, { ...narrowFrame, narrow })).not.toThrow();
  });
});
