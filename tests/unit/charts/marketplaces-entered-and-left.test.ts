import { describe, expect, it } from 'vitest';
import chart from '../../../src/charts/marketplaces-entered-and-left.ts';
import { initialState } from '../../../src/charts/state.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { formatter } from '../../../src/i18n/format.ts';

const dataset = loadDataset();
const rows = chart.rows(dataset);
const format = formatter('en');
const frame = { width: 720, narrow: false, labels: {}, format, state: initialState };
const byId = (id: string) => rows.find(({ marketplace }) => marketplace === id);

describe('marketplaces-entered-and-left', () => {
  it('rows(dataset) › begin with Amazon.com and leave out shops of no single country', () => {
    expect(rows[0]).toMatchObject({ marketplace: 'amazon-us', launched: '1995-07' });
    expect(byId('aliexpress-global')).toBeUndefined();
    expect(byId('tmall-world')).toBeUndefined();
  });

  it('rows(dataset) › carry a renamed shop on in its line', () => {
    expect(byId('souq')?.line).toBe(byId('amazon-ae')?.line);
    expect(byId('lazada-id')?.line).toBe(byId('lazada-vn')?.line);
    expect(byId('trendyol-tr')?.line).not.toBe(byId('trendyol-de')?.line);
  });

  it('rows(dataset) › keep what was bought and what was only held apart', () => {
    expect(byId('gmarket-kr')?.panel).toBe('alibaba-bought');
    expect(byId('paytm-in')?.panel).toBe('alibaba-holding');
    expect(byId('aliexpress-ru')?.panel).toBe('alibaba-own');
  });

  it('figures(rows) › count the shops that are open by how they came', () => {
    expect(chart.figures(rows, dataset, format)).toMatchObject({
      amazon: '23',
      built: '18',
      abroad: '17',
      bought: '13',
      holdings: 'five',
      sold: 'three',
    });
  });

  it('mark.x(row) › is null where neither launch nor end is dated', () => {
    const without = rows.filter((row) => chart.mark.x(row, frame) === null);
    expect(without.map(({ marketplace }) => marketplace)).toEqual([
      'amazon-cl-plan',
      'amazon-co-plan',
      'amazon-ng-plan',
      'gmarket-kr',
      'bigbasket-in',
    ]);
  });
});
