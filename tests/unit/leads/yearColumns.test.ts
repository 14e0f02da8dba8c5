import { describe, expect, it } from 'vitest';
import { stagedFrames } from '../../../src/leads/frames.ts';
import type { Shape } from '../../../src/leads/shapes.ts';
import { yearColumns, type YearColumn } from '../../../src/leads/yearColumns.ts';

const of = {
  from: 2000,
  to: 2004,
  companies: ['amazon', 'alibaba'] as const,
  names: { amazon: 'Amazon', alibaba: 'Alibaba' },
  slots: [
    { company: 'amazon', year: 2000 },
    { company: 'amazon', year: 2001 },
    { company: 'amazon', year: 2002 },
    { company: 'alibaba', year: 2003 },
  ] as const,
};
const column = (
  company: YearColumn['company'],
  year: number,
  value: number | null,
  isOther = false,
): YearColumn => ({ company, year, value, isOther });

function draw(...columns: YearColumn[]): (key: string) => Shape {
  const shapes = yearColumns(
    { columns, ticks: [-10, 0, 10], unit: 'things', remark: '', write: String },
    { name: 'wide', ...stagedFrames.wide },
    of,
  );
  return (key) => {
    const found = shapes.find((shape) => shape.key === key);
    if (found === undefined) throw new Error(`no such mark: ${key}`);
    return found;
  };
}

const number = (shape: Shape, name: string) => Number(shape.attrs[name]);

describe('yearColumns(measure, frame, of)', () => {
  it('lets gains stand on the line and losses hang from it', () => {
    const at = draw(column('amazon', 2000, 5), column('amazon', 2001, -5));
    const line = number(at('base'), 'y');
    expect(number(at('amazon-2000'), 'y') + number(at('amazon-2000'), 'height')).toBeCloseTo(line);
    expect(number(at('amazon-2001'), 'y')).toBeCloseTo(line);
    expect(number(at('amazon-2001'), 'height')).toBeCloseTo(number(at('amazon-2000'), 'height'));
  });

  it('draws a gap as a dash, and nothing where the measure has no such year', () => {
    const at = draw(column('amazon', 2000, 5), column('amazon', 2001, null));
    expect(at('amazon-2001').classes).toContain('staged-gap');
    expect(number(at('amazon-2001'), 'height')).toBeGreaterThan(0);
    expect(number(at('amazon-2002'), 'height')).toBe(0);
  });

  it('draws hollow what is counted otherwise', () => {
    const at = draw(column('amazon', 2000, 5, true));
    expect(at('amazon-2000').classes).toContain('staged-hollow');
  });

  it('sets Alibaba’s year to March right of the year of Amazon’s that ended before it', () => {
    const at = draw(column('amazon', 2002, 5), column('alibaba', 2003, 5));
    const [amazon, alibaba] = [at('amazon-2002'), at('alibaba-2003')];
    const end = number(amazon, 'x') + number(amazon, 'width');
    expect(number(alibaba, 'x')).toBeGreaterThan(end);
    expect(number(alibaba, 'x') - end).toBeLessThan(number(amazon, 'width') / 2);
  });

  it('keeps the names of companies with like values apart', () => {
    const at = draw(column('amazon', 2000, 5), column('alibaba', 2003, 4.9));
    const y = (key: string) =>
      Number(/ (-?[\d.]+)\)/.exec(String(at(key).attrs['transform']))?.[1]);
    expect(y('alibaba-name')).toBeGreaterThan(y('amazon-value') + 12);
    expect(at('alibaba-value').text).toBe('4.9');
  });
});
