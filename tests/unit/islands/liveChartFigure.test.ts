import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { takeFigure } from '../../../src/islands/liveChartFigure.ts';

const rows = [2010, 2011, 2012].map((year) => ({ year, sources: [] }));

function page(lines = rows.length) {
  const { document } = parseHTML(`<!doctype html><figure id="chart-x">
    <div class="live"><div data-plot><svg class="plot plot-wide"></svg></div></div>
    <table><tbody>${'<tr data-at="1 2 3 4"><td></td></tr>'.repeat(lines)}</tbody></table>
  </figure>`);
  const root = document.querySelector('.live')!;
  const lineStates = () =>
    [...document.querySelectorAll('tr')].map((line) => [
      line.hasAttribute('hidden'),
      line.getAttribute('data-live'),
    ]);
  return { document, root, lineStates };
}

const svg = (document: Document): Element => {
  const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  drawing.setAttribute('class', 'plot plot-live');
  return drawing;
};

describe('takeFigure(element, rows)', () => {
  // linkedom sends no events but its own.
  beforeAll(() => vi.stubGlobal('Event', parseHTML('').Event));
  afterAll(() => vi.unstubAllGlobals());

  it('puts the drawing in and the table in step with it', () => {
    const { document, root, lineStates } = page();
    const figure = takeFigure(root, rows);
    figure.show({ svg: svg(document), positions: [[5, 6.5], null] }, rows.slice(1));
    expect(document.querySelectorAll('.is-live > .plot-live')).toHaveLength(1);
    expect(lineStates()).toEqual([
      [true, null],
      [false, '5 6.5'],
      [false, null],
    ]);
  });

  it('keeps one live drawing, and gives everything back', () => {
    const { document, root, lineStates } = page();
    const figure = takeFigure(root, rows);
    figure.show({ svg: svg(document), positions: [[1, 1]] }, rows.slice(0, 1));
    figure.show({ svg: svg(document), positions: [[1, 1]] }, rows.slice(0, 1));
    expect(document.querySelectorAll('.plot-live')).toHaveLength(1);
    figure.clear();
    expect(lineStates().every(([hidden]) => hidden)).toBe(true);
    figure.restore();
    expect(document.querySelectorAll('.plot-live, .is-live, .is-empty')).toHaveLength(0);
    expect(lineStates()).toEqual(rows.map(() => [false, null]));
  });

  it('refuses a table that has not a line for each row', () => {
    expect(() => takeFigure(page(2).root, rows)).toThrow('chart-x: table must have 3 rows: 2');
  });
});
