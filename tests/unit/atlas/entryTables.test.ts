import { describe, expect, test } from 'vitest';
import { companyOf } from '../../../src/atlas/entries/company.ts';
import { leaderEntries } from '../../../src/atlas/entries/leaders.ts';
import { routeEntries } from '../../../src/atlas/entries/routes.ts';
import { loadDataset } from '../../../src/data/load.ts';
import type { Row } from '../../../src/data/tables.ts';
import { withTables } from '../data/withTables.ts';

const dataset = loadDataset();

describe('companyOf(firm)', () => {
  test.each([
    ['cainiao', 'alibaba'],
    ['alibaba-cloud', 'alibaba'],
    ['aws', 'amazon'],
    ['JD.com', 'jd'],
    ['Ahold Delhaize', 'rival'],
    ['constructor', 'rival'],
    [undefined, 'rival'],
  ])('counts %s to %s', (firm, company) => {
    expect(companyOf(firm)).toBe(company);
  });

  test('never counts the operator of a hub to another group than the hub', () => {
    const { hubs } = dataset.tables;
    const strangers = hubs.filter(
      ({ company, operator }) =>
        operator !== undefined &&
        companyOf(operator) !== 'rival' &&
        companyOf(company) !== companyOf(operator),
    );
    expect(strangers).toEqual([]);
  });
});

describe('leaderEntries(dataset)', () => {
  const base: Row<'market-leaders'> = {
    id: 'a',
    country: 'DE',
    rank: 1,
    marketplace: 'Amazon',
    company: 'Amazon',
    measure: 'sales',
    sources: ['src-a'],
  };
  const ids = (...rows: Partial<Row<'market-leaders'>>[]) =>
    leaderEntries(
      withTables(dataset, { 'market-leaders': rows.map((row) => ({ ...base, ...row })) }),
    ).map(({ id, until }) => [id.split('/')[1], until]);

  test('knows when the next measure took the place of one', () => {
    expect(ids({ id: 'b', year: 2021 }, { id: 'a', year: 2018 })).toEqual([
      ['a', 2021],
      ['b', undefined],
    ]);
  });

  test('of one year takes the row with a figure, else the first', () => {
    const figure = { value: 60, unit: 'percent' } as const;
    expect(ids({ id: 'a', year: 2018 }, { id: 'b', year: 2018, ...figure })).toEqual([
      ['b', undefined],
    ]);
    expect(ids({ id: 'b', year: 2018 }, { id: 'a', year: 2018 })).toEqual([['b', undefined]]);
  });

  test('takes an undated row only where there is no dated one', () => {
    expect(ids({ id: 'a' })).toEqual([['a', undefined]]);
    expect(ids({ id: 'a' }, { id: 'b', year: 2018 })).toEqual([['b', undefined]]);
  });

  test('leaves the other ranks out', () => {
    expect(ids({ rank: 2 })).toEqual([]);
  });
});

describe('routeEntries(dataset)', () => {
  const entries = routeEntries(dataset);
  const find = (id: string) => entries.find((entry) => entry.id === `routes/${id}`);

  test('runs a train through the places told', () => {
    expect(find('yiwu-madrid')?.path).toHaveLength(5);
    expect(find('yiwu-madrid')?.corridor).toBe('known');
  });

  test('says of a train whose way is not told that its corridor is unknown', () => {
    expect(find('cainiao-yiwu-liege-train')).toMatchObject({ corridor: 'unknown' });
    expect(find('cainiao-yiwu-liege-train')?.path).toHaveLength(2);
  });

  test('gives no path to a ship, nor where an end is not known', () => {
    expect(find('transfar-china-long-beach')).not.toHaveProperty('path');
    expect(find('cainiao-china-riga')).not.toHaveProperty('path');
  });

  test('does not take a train that only was planned for one that runs', () => {
    expect(find('xian-budapest')?.status).toBe('proposed');
    expect(find('cainiao-yiwu-liege-train')?.status).toBe('suspended');
  });
});
