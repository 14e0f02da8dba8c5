import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/data/load.ts';
import { figure, figures } from '../../../src/facts/figure.ts';
import { nameFact } from '../../../src/facts/name.ts';
import { writeValue } from '../../../src/facts/write.ts';
import { formatter } from '../../../src/i18n/format.ts';

const dataset = loadDataset();

describe('figure(dataset, name)', () => {
  it.each(Object.keys(figures))('%s › can be derived from the data and written', (name) => {
    const derived = figure(dataset, name);
    expect(derived.key).toBe(`figure-${name}`);
    expect(writeValue(derived.value, formatter('en'))).toMatch(/\p{N}/u);
  });

  it.each(['revenue-ratio-2017', 'revenue-ratio-2026'])(
    '%s › sets a year of Alibaba’s against the year of Amazon’s that ended before it',
    (name) => {
      const [amazon, alibaba] = figure(dataset, name).cells.map(
        ({ id }) => dataset.row('financials', id).period_end,
      );
      const years = Number(alibaba?.slice(0, 4)) - Number(amazon?.slice(0, 4));
      expect([years, amazon?.slice(5), alibaba?.slice(5)]).toEqual([1, '12-31', '03-31']);
    },
  );

  it('throws for a name that nothing has', () => {
    expect(() => figure(dataset, 'nonsense')).toThrow('fact: no such figure: nonsense');
    expect(() => figure(dataset, 'toString')).toThrow('fact: no such figure: toString');
  });
});

describe('nameFact(dataset, name)', () => {
  it('takes one of the two ways to name a fact', () => {
    expect(() => nameFact(dataset, {})).toThrow('fact: must have either of or figure: {}');
    expect(() => nameFact(dataset, { of: 'a/b/c', figure: 'd' })).toThrow('must have either');
  });
});
