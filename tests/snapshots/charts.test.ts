import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ChartRow } from '../../src/charts/define.ts';
import { moment } from '../../src/charts/years.ts';
import { periodMiddle } from '../../src/charts/periodMoment.ts';
import { charts, getChart } from '../../src/charts/index.ts';
import type { Dataset } from '../../src/data/dataset.ts';
import { loadDataset } from '../../src/data/load.ts';
import { locales } from '../../src/i18n/locales.ts';
import { chartModel } from '../../src/render/chartModel.ts';
import { drawChart, drawnWidths, type DrawnWidth } from '../../src/render/svg.ts';

const dataset = loadDataset();
const widths = Object.keys(drawnWidths) as DrawnWidth[];

type Key = readonly (number | string)[];

/** What each chart's rows must rise by, the first first. */
const orders: Readonly<Record<string, (row: ChartRow) => Key>> = {
  'liege-promised-and-built': (row) => [among(row['measure'], ['jobs', 'm2']), String(row['date'])],
  'liege-airport-tonnage': (row) => [Number(row['year'])],
  'liege-airport-parcels': (row) => [Number(row['year'])],
  'french-centres-by-year': (row) => [
    among(row['company'], ['amazon', 'alibaba']),
    row['company'] === 'alibaba' ? 0 : among(row['state'], ['opened', 'cancelled', 'announced']),
    Number(row['year']),
  ],
  'hub-candidates': ({ first }) => [momentOf(first)],
  'eu-low-value-parcels': (row) => [Number(row['year'])],
  'marketplaces-entered-and-left': ({ panel, launched, closed }) => [
    among(panel, ['amazon', 'alibaba-own', 'alibaba-bought', 'alibaba-holding']),
    momentOf(launched ?? closed),
  ],
  'revenue-amazon-alibaba': (row) => [
    among(row['company'], ['amazon', 'alibaba']),
    String(row['period_end']),
  ],
  'foreign-revenue-share': (row) => [
    among(row['company'], ['amazon', 'alibaba']),
    among(row['counted'], ['segment', 'group']),
    String(row['period_end']),
  ],
  'operating-income-abroad': (row) => [
    Number(row['year']),
    among(row['basis'], ['reported', 'restated']),
  ],
  'capital-spending': (row) => [
    among(row['company'], ['amazon', 'alibaba']),
    row['counted'] === 'gross' ? 1 : 0,
    String(row['period_end']),
  ],
  'third-party-share': (row) => [among(row['measure'], ['sales', 'units']), String(row['period'])],
  'shipping-and-fulfilment-cost': (row) => [Number(row['year'])],
  'chinese-sellers-on-amazon': (row) => [
    among(row['sellers'], ['top', 'all', 'new']),
    among(row['place'], ['four', 'world', 'us', 'gb', 'de', 'fr', 'it', 'es']),
    String(row['period']),
  ],
  'singles-day': (row) => [among(row['company'], ['alibaba', 'jd']), Number(row['year'])],
  'amazon-revenue-by-country': (row) => [Number(row['year']), Number(row['below'])],
  'hubs-by-state-and-year': (row) => [
    among(row['company'], ['amazon', 'alibaba']),
    Number(row['year']),
  ],
  'alibaba-six-hubs': ({ outcome, opened }) => [
    among(outcome, ['opened', 'undated', 'not-found']),
    momentOf(opened),
  ],
  'employees-by-year': (row) => [
    among(row['company'], ['amazon', 'alibaba']),
    String(row['counted']),
  ],
  'cloud-regions-over-time': (row) => [
    among(row['company'], ['amazon', 'alibaba']),
    Number(row['year']),
  ],
  'freight-trains': (row) => [Number(row['year'])],
  'aircraft-and-flights': ({ measure, date }) => [
    among(measure, ['aircraft', 'contracted', 'flights', 'flights-europe', 'flights-week']),
    momentOf(date),
  ],
  'cloud-share-world': (row) => [
    among(row['analyst'], ['gartner', 'synergy', 'canalys']),
    among(row['provider'], ['aws', 'microsoft', 'google', 'alibaba-cloud']),
    periodMiddle(String(row['period'])),
  ],
  'cainiao-revenue': (row) => [
    among(row['counted'], ['outside', 'all']),
    String(row['period_end']),
  ],
  'leased-and-owned-space': (row) => [Number(row['year'])],
  'largest-retailer-measures': (row) => [
    among(row['measure'], ['goods', 'festival', 'revenue', 'profit', 'employees', 'population']),
    among(row['company'], ['amazon', 'alibaba', 'jd']),
  ],
  'cloud-share-china': (row) => [
    among(row['analyst'], ['canalys', 'omdia', 'idc']),
    among(row['provider'], ['alibaba-cloud', 'huawei', 'tencent', 'baidu']),
    periodMiddle(String(row['period'])),
  ],
  'cloud-revenue': (row) => [
    among(row['company'], ['amazon', 'alibaba']),
    among(row['counted'], ['segment', 'group']),
    String(row['period_end']),
  ],
};

/** The undated come last. */
function momentOf(date: ChartRow[string] | undefined): number {
  return typeof date === 'string' ? moment(date) : Infinity;
}

function among(value: unknown, order: readonly string[]): number {
  expect(order).toContain(value);
  return order.indexOf(String(value));
}

function isAfter(a: Key, b: Key): boolean {
  const at = a.findIndex((key, index) => key !== b[index]);
  const [left, right] = [a[at], b[at]];
  return left !== undefined && right !== undefined && left > right;
}

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
    if (order === undefined) throw new Error(`this chart has no order: add it above: ${id}`);
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
