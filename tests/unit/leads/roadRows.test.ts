import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/data/load.ts';
import eastAmazonsRoad from '../../../src/leads/east-amazons-road.ts';
import { shopYears } from '../../../src/leads/eastRows.ts';
import { stagedFrames } from '../../../src/leads/frames.ts';
import { spanMark, timeFrame, today } from '../../../src/leads/timeRows.ts';
import westAlibabasRoad from '../../../src/leads/west-alibabas-road.ts';
import { hallRows, hubRows, shopRows } from '../../../src/leads/westRows.ts';

const dataset = loadDataset();
const margins = { left: 50, right: 10, top: 10, bottom: 20 };

describe('spanMark(frame, span)', () => {
  const frame = timeFrame({ name: 'wide', ...stagedFrames.wide }, margins, [2000, 2010]);

  it('is as long as its time, its middle at y', () => {
    const span = { key: 'a', from: 2000, to: 2005, y: 40, thick: 4 };
    expect(spanMark(frame, span, 'amazon').attrs).toEqual({ x: 50, y: 38, width: 300, height: 4 });
  });

  it('has no length where it would end before it begins', () => {
    const span = { key: 'a', from: 2005, to: 2000, y: 40, thick: 4 };
    expect(spanMark(frame, span, 'amazon').attrs['width']).toBe(0);
  });
});

describe('the rows of Alibaba’s road', () => {
  it('hubRows(dataset) › an opening is no earlier than the naming, and none is made up', () => {
    for (const { named, opened } of hubRows(dataset))
      if (opened !== null) expect(opened.at).toBeGreaterThan(named);
    const open = hubRows(dataset).filter(({ opened }) => opened === null);
    expect(open.map(({ id, isUndated }) => [id, isUndated])).toEqual([
      ['cainiao-hangzhou-ehub', true],
      ['cainiao-dubai-ehub', false],
      ['cainiao-moscow-ehub', false],
    ]);
  });

  it('hallRows(dataset, from) › stacks the sites of a year without a gap, and leaves out earlier ones', () => {
    const rows = hallRows(dataset, 2016);
    for (const year of new Set(rows.map((row) => row.year))) {
      const below = rows.filter((row) => row.year === year).map((row) => row.below);
      expect(below).toEqual(below.map((_, index) => index));
      expect(year).toBeGreaterThanOrEqual(2016);
    }
  });

  it('shopRows(dataset) › only what is known to trade goes on to today', () => {
    const ended = shopRows(dataset).filter(({ known }) => known !== today);
    expect(ended.map(({ id }) => id)).toEqual(['aliexpress-ru']);
  });

  it('draw(…) › a hub without a known opening gets a line and no mark at its end', () => {
    const shapes = westAlibabasRoad.draw(dataset, 'given-up', 'wide', 'en');
    const find = (key: string) => shapes.find((shape) => shape.key === key);
    expect(find('opened-cainiao-dubai-ehub')?.attrs['r']).toBe(0);
    expect(Number(find('span-cainiao-dubai-ehub')?.attrs['width'])).toBeGreaterThan(0);
    expect(Number(find('opened-cainiao-liege-ehub')?.attrs['r'])).toBeGreaterThan(0);
  });
});

describe('the rows of Amazon’s road', () => {
  it('shopYears(dataset) › has each country outside the Americas once, the oldest first', () => {
    const years = shopYears(dataset);
    expect(new Set(years.map(({ country }) => country)).size).toBe(years.length);
    expect(years.map(({ from }) => from)).toEqual(
      years.map(({ from }) => from).toSorted((a, b) => a - b),
    );
    expect(years.some(({ country }) => country === 'BR')).toBe(false);
  });

  it('shopYears(dataset) › China alone has ended; the Emirates and Poland began before their shop', () => {
    const years = shopYears(dataset);
    const countries = (rows: typeof years) => rows.map(({ country }) => country);
    expect(countries(years.filter(({ closed }) => closed !== null))).toEqual(['CN']);
    expect(countries(years.filter(({ before }) => before !== null))).toEqual(['AE', 'PL']);
    for (const { before, from } of years) expect(before ?? 0).toBeLessThan(from);
  });

  it('draw(…) › bars grow from step to step, China’s only to its end', () => {
    const width = (step: string, country: string) =>
      Number(
        eastAmazonsRoad
          .draw(dataset, step, 'wide', 'en')
          .find(({ key }) => key === `shop-${country}`)?.attrs['width'],
      );
    expect(width('late', 'JP')).toBeGreaterThan(width('left', 'JP'));
    expect(width('left', 'CN')).toBeGreaterThan(width('bought', 'CN'));
    expect(width('late', 'CN')).toBe(width('left', 'CN'));
  });
});
