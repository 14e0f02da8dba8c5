import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { charts, getChart } from '../../src/charts/index.ts';
import type { Dataset } from '../../src/data/dataset.ts';
import { loadDataset } from '../../src/data/load.ts';
import { locales } from '../../src/i18n/locales.ts';
import { chartModel } from '../../src/render/chartModel.ts';
import { drawChart, drawnWidths, type DrawnWidth } from '../../src/render/svg.ts';
import { isAfter, orders } from './orders.ts';

const dataset = loadDataset();
const widths = Object.keys(drawnWidths) as DrawnWidth[];

/** The same facts in files whose lines stand the other way round. */
const upsideDown: Dataset = Object.create(dataset, {
  tables: {
    value: Object.fromEntries(
      Object.entries(dataset.tables).map(([name, rows]) => [name, [...rows].reverse()]),
    ),
  },
}) as Dataset;
for (const method of ['row', 'find', 'line', 'restingOn'] as const)
  Object.defineProperty(upsideDown, method, {
    value: (...args: [never, never]) =>
      (dataset[method] as (...all: unknown[]) => unknown)(...args),
  });

describe.each(charts.map((chart) => [chart.id, chart] as const))('chart %s', (id, chart) => {
  const rows = chart.rows(dataset);

  it('rows(dataset) › come in the order in which they are read', () => {
    const order = orders[id];
    if (order === undefined) throw new Error(`this chart has no order: add it to orders.ts: ${id}`);
    const keys = rows.map(order);
    for (const [index, key] of keys.entries()) {
      const before = keys[index - 1];
      if (before) expect(isAfter(before, key), `row ${String(index + 1)}`).toBe(false);
    }
  });

  it('rows(dataset) › do not depend on the order of lines in the files', () => {
    expect(chart.rows(upsideDown)).toEqual(rows);
  });

  it('rows(dataset) › are plain JSON and rest on sources that are known', () => {
    expect(JSON.parse(JSON.stringify(rows))).toEqual(rows);
    for (const row of rows)
      for (const source of row.sources) expect(dataset.find('sources', source)).toBeDefined();
  });

  it.each(locales)('words › say in %s what is shown, and are whole', (locale) => {
    const { text } = chartModel(chart, locale, dataset);
    expect(text.title).toMatch(/\S.{20,}/);
    expect(text.subtitle).toMatch(/\S.{20,}/);
    expect(text.alt.trim().length).toBeGreaterThan(120);
    expect(text.alt).not.toBe(text.title);
    expect(text.notes.length).toBeGreaterThan(0);
    expect(JSON.stringify(text)).not.toMatch(/undefined|NaN|null|\[object|Infinity/);
  });

  it.each(widths)('drawChart(model, %s) › draws what it drew before', async (width) => {
    const model = chartModel(chart, 'en', dataset);
    const { svg } = drawChart(model, width);
    expect(drawChart(chartModel(chart, 'en', dataset), width).svg).toBe(svg);
    expect(drawChart(chartModel(chart, 'en', upsideDown), width).svg).toBe(svg);
    expect(svg).not.toMatch(/NaN|Infinity|undefined| style=/);
    await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(
      `charts/${id}-${width}.svg`,
    );
  });

  it.each(widths)(
    'drawChart(model, %s) › knows where each mark stands, inside the drawing',
    (width) => {
      const model = chartModel(chart, 'en', dataset);
      const drawing = drawChart(model, width);
      expect(drawing.positions).toHaveLength(model.rows.length);
      expect(drawing.positions.some((position) => position !== null)).toBe(true);
      for (const position of drawing.positions) {
        if (position === null) continue;
        expect(position[0]).toBeGreaterThanOrEqual(0);
        expect(position[0]).toBeLessThanOrEqual(drawing.width);
        expect(position[1]).toBeGreaterThanOrEqual(0);
        expect(position[1]).toBeLessThanOrEqual(drawing.height);
      }
    },
  );
});

describe('charts', () => {
  it('getChart(id) › finds each chart by its id and names the ids there are', () => {
    for (const chart of charts) expect(getChart(chart.id)).toBe(chart);
    expect(() => getChart('no-such-chart')).toThrow(/^charts: must be one of .*: no-such-chart$/);
  });

  it('each chart › has the name of its file, and each file is listed', () => {
    const files = readdirSync('src/charts').filter((name) => name.includes('-'));
    expect(charts.map(({ id }) => `${id}.ts`).toSorted()).toEqual(files.toSorted());
    for (const { id } of charts)
      expect(readFileSync(`src/charts/${id}.ts`, 'utf8')).toContain(`id: '${id}'`);
  });
});
