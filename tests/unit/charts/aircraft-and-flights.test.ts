import { describe, expect, it } from 'vitest';
import chart from '../../../src/charts/aircraft-and-flights.ts';
import { initialState } from '../../../src/charts/state.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { formatter } from '../../../src/i18n/format.ts';

const rows = chart.rows(loadDataset());
const of = (measure: string) => rows.filter((row) => row.measure === measure);
const format = formatter('en');
const frame = { width: 720, narrow: false, labels: {}, format, state: initialState };

describe('aircraft-and-flights', () => {
  it('rows(dataset) › keep what flew and what was under contract apart', () => {
    expect(of('contracted').map(({ value }) => value)).toEqual([20, 40, 50, 80]);
    expect(of('aircraft').at(-1)).toMatchObject({ date: '2024-12-02', value: 104 });
  });

  it('rows(dataset) › leave out the fleets of single carriers', () => {
    expect(of('aircraft').some(({ value }) => value < 33)).toBe(false);
  });

  it('rows(dataset) › keep flights in Europe and Cainiao’s undated ones apart', () => {
    expect(of('flights').at(-1)?.value).toBe(205);
    expect(of('flights-europe').map(({ value }) => value)).toEqual([8, 18, 22]);
    expect(of('flights-week')).toMatchObject([{ company: 'alibaba', date: null, value: 170 }]);
  });

  it('mark.y(row) › draws flights a week as flights a day', () => {
    const [week] = of('flights-week');
    const [day] = of('flights');
    if (!week || !day) throw new Error('has no flights');
    const perFlight = Number(chart.mark.y(day, frame)) / day.value;
    expect(chart.mark.y(week, frame)).toBeCloseTo((170 / 7) * perFlight);
  });
});
