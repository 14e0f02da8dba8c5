import { describe, expect, it } from 'vitest';
import {
  count,
  difference,
  distance,
  elapsed,
  growth,
  inDollars,
  ratio,
  share,
  sum,
} from '../../../src/facts/derive.ts';
import type { Datum, Value } from '../../../src/facts/value.ts';

function given(key: string, value: Value): Datum {
  return {
    key,
    value,
    sources: [`src-${key}`, 'src-both'],
    cells: [{ table: 't', id: key, field: 'value' }],
  };
}

const jobs = (value: number, key = 'a') => given(key, { kind: 'number', value, unit: 'jobs' });
const day = (value: string, key = 'a') => given(key, { kind: 'date', value });

describe('derived figures', () => {
  it('elapsed(from, to) › is no finer than the coarser date', () => {
    expect(elapsed(day('2018-01-09'), day('2021-11-08', 'b')).value).toMatchObject({
      kind: 'span',
      months: 45,
      precision: 'day',
    });
    expect(elapsed(day('2018'), day('2021-11-08', 'b')).value).toMatchObject({
      months: 36,
      precision: 'year',
    });
  });

  it('elapsed(from, to) › throws where to comes first, or a part is no date', () => {
    expect(() => elapsed(day('2021'), day('2018', 'b'))).toThrow('2021 to 2018');
    expect(() => elapsed(jobs(3), day('2018', 'b'))).toThrow('a: must be a date: number');
  });

  it('share(part, whole) › in per cent, resting on the sources and cells of both', () => {
    const derived = share(jobs(276), jobs(900, 'b'));
    expect(derived.value).toMatchObject({ kind: 'percent' });
    expect(derived.value).toHaveProperty('value', expect.closeTo(30.667, 3));
    expect(derived.sources).toEqual(['src-a', 'src-both', 'src-b']);
    expect(derived.cells.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(derived.method).toBe('share');
  });

  it('difference, sum › keep the unit', () => {
    expect(difference(jobs(276), jobs(900, 'b')).value).toEqual({
      kind: 'number',
      value: 624,
      unit: 'jobs',
    });
    expect(sum(jobs(1), jobs(2, 'b'), jobs(3, 'c')).value).toEqual({
      kind: 'number',
      value: 6,
      unit: 'jobs',
    });
    expect(() => sum()).toThrow('sum: must have a part');
  });

  it('inDollars › divides by the rate and rests on both', () => {
    const yuan = given('a', { kind: 'money', value: 720, currency: 'CNY' });
    const told = inDollars(yuan, given('b', { kind: 'number', value: 7.2 }));
    expect(told.value).toEqual({ kind: 'money', value: 100, currency: 'USD' });
    expect(told.sources).toEqual(['src-a', 'src-both', 'src-b']);
  });

  it('ratio, growth › have no unit of their own', () => {
    expect(ratio(jobs(900), jobs(300, 'b')).value).toEqual({ kind: 'number', value: 3 });
    expect(growth(jobs(200), jobs(300, 'b')).value).toEqual({ kind: 'percent', value: 50 });
    expect(() => growth(day('2018'), jobs(1, 'b'))).toThrow('a: must be a number: date');
  });

  it('count(table, rows, unit) › names every row, each source once', () => {
    const rows = [
      { id: 'x', sources: ['src-1', 'src-2'] },
      { id: 'y', sources: ['src-2'] },
    ];
    expect(count('hubs', rows, 'sites')).toEqual({
      value: { kind: 'number', value: 2, unit: 'sites' },
      sources: ['src-1', 'src-2'],
      cells: [
        { table: 'hubs', id: 'x', field: 'id' },
        { table: 'hubs', id: 'y', field: 'id' },
      ],
      method: 'count',
    });
  });

  it('distance(table, a, b) › in kilometres, and refuses a row without coordinates', () => {
    const liege = { id: 'liege', lat: 50.6374, lon: 5.4432, sources: ['src-1'] };
    const hangzhou = { id: 'hangzhou', lat: 30.2295, lon: 120.4345, sources: ['src-2'] };
    expect(distance('hubs', liege, hangzhou).value).toHaveProperty(
      'value',
      expect.closeTo(8960, -2),
    );
    expect(() => distance('hubs', liege, { id: 'france', sources: [] })).toThrow(
      'hubs/france: has no coordinates',
    );
  });
});
