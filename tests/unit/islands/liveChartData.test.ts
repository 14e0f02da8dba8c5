import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseChartData } from '../../../src/islands/liveChartData.ts';

const row = { year: 2024, value: null, sources: ['report'] };
const data = { id: 'x', alt: 'A line', labels: { jd: 'JD' }, rows: [row] };

describe('parseChartData(value, place)', () => {
  it('keeps what a live chart needs', () => {
    expect(parseChartData(data, 'x.json')).toEqual({
      alt: 'A line',
      labels: { jd: 'JD' },
      rows: [row],
    });
  });

  it.each([
    [[], 'x.json: must be an object: []'],
    [{ ...data, alt: undefined }, 'x.json: alt: must be text: missing'],
    [{ ...data, labels: 3 }, 'x.json: labels: must be an object: 3'],
    [{ ...data, labels: { jd: 3 } }, 'x.json: labels.jd: must be text: 3'],
    [{ ...data, rows: {} }, 'x.json: rows: must be a list: {}'],
    [{ ...data, rows: [row, null] }, 'x.json: rows[1]: must be an object: null'],
    [{ ...data, rows: [{}] }, 'x.json: rows[0]: sources: must be a list of ids: missing'],
    [
      { ...data, rows: [{ ...row, year: {} }] },
      'x.json: rows[0]: year: must be a value or a list of texts: {}',
    ],
  ])('names the place of a fault: %j', (value, message) => {
    expect(() => parseChartData(value, 'x.json')).toThrow(message);
  });

  it('throws nothing but named faults, whatever comes', () => {
    const parts = fc.oneof(
      fc.jsonValue(),
      fc.record({ alt: fc.string(), labels: fc.jsonValue(), rows: fc.array(fc.jsonValue()) }),
    );
    fc.assert(
      fc.property(parts, (value) => {
        try {
          parseChartData(value, 'x.json');
        } catch (error) {
          expect(String(error)).toMatch(/^Error: x\.json: /);
        }
      }),
    );
  });
});
