import { describe, expect, it } from 'vitest';
import chart from '../../../src/charts/hub-candidates.ts';
import { initialState } from '../../../src/charts/state.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { formatter } from '../../../src/i18n/format.ts';

const rows = chart.rows(loadDataset());
const frame = {
  width: 720,
  narrow: false,
  labels: {},
  format: formatter('en'),
  state: initialState,
};

describe('hub-candidates', () => {
  it('rows(dataset) › begin with France in 2014 and end with what has no date', () => {
    expect(rows[0]).toMatchObject({ site: 'alibaba-france-hub-talks-2014', first: '2014-10-18' });
    expect(rows.at(-1)).toMatchObject({ first: null, outcome: 'open' });
    expect(rows).toHaveLength(15);
  });

  it('rows(dataset) › give the hub to Liège alone', () => {
    const opened = rows.filter(({ outcome }) => outcome === 'opened');
    expect(opened.map(({ site }) => site)).toEqual(['cainiao-liege-ehub']);
  });

  it('rows(dataset) › leave out the extension and the search for a Spanish warehouse', () => {
    const sites = rows.map(({ site }) => site);
    expect(sites).not.toContain('cainiao-liege-extension');
    expect(sites).not.toContain('alibaba-spain-40000-search');
  });

  it('mark.x(row) › is null where no date is known', () => {
    const without = rows.filter((row) => chart.mark.x(row, frame) === null);
    expect(without.map(({ site }) => site)).toEqual(['alibaba-trakia-economic-zone-talks']);
  });
});
