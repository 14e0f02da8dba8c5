import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/data/load.ts';
import { doorFigures } from '../../../src/facts/figures/door.ts';
import { figure } from '../../../src/facts/figure.ts';

const dataset = loadDataset();
const idsOf = (name: string) => figure(dataset, name).cells.map(({ id }) => id);
const valueOf = (name: string) => figure(dataset, name).value;

describe('figure(dataset, name), on parcels of little value', () => {
  it.each(Object.keys(doorFigures))('%s › names its sources and cells', (name) => {
    const { sources, cells } = figure(dataset, name);
    expect(sources.length).toBeGreaterThan(0);
    expect(cells.length).toBeGreaterThan(0);
  });

  it('counts duties and no fines, and as late those of the year in which America shut and after', () => {
    const [all, late] = [idsOf('parcel-measures'), idsOf('parcel-measures-late')];
    expect(all).toEqual(expect.arrayContaining(late));
    expect(all).toContain('us-de-minimis-800');
    expect(all).not.toContain('eu-temu-fine');
    expect(late).toContain('us-de-minimis-china');
    expect(late).not.toContain('thailand-vat');
  });

  it('gives the growth of Europe’s parcels as a range, from either count of the first year', () => {
    expect(valueOf('eu-parcels-times-least')).toMatchObject({ value: 3.9 });
    expect(valueOf('eu-parcels-times-most')).toMatchObject({ value: 4.8 });
  });

  it('rounds rough counts', () => {
    expect(valueOf('us-parcels-times')).toMatchObject({ value: 10 });
    expect(valueOf('eu-us-parcels-2024')).toMatchObject({ value: 3.4 });
  });

  it('adds France’s fines, and says how far Liège stays below its record', () => {
    expect(valueOf('shein-fines-france')).toEqual({ kind: 'money', value: 190e6, currency: 'EUR' });
    expect(valueOf('liege-below-record')).toEqual({
      kind: 'number',
      value: 87_919,
      unit: 'tonnes',
    });
  });
});
