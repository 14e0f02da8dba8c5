import { describe, expect, test } from 'vitest';
import { draftOf } from '../../../src/challenge/draft.ts';
import { parseQuery } from '../../../src/challenge/query.ts';
import { chartSubject, likelyColumn, tableSubject } from '../../../src/challenge/subject.ts';
import { charts } from '../../../src/charts/index.ts';
import { startThreadLinks } from '../../../src/community/startThread.ts';
import { challengedDatum, challengeHref } from '../../../src/components/challenge.ts';
import { draftWords } from '../../../src/components/corrections/challengeSetting.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { factTables } from '../../../src/data/tables.ts';
import { datum } from '../../../src/facts/datum.ts';
import { figure } from '../../../src/facts/figure.ts';
import { messages } from '../../../src/i18n/messages.ts';
import { chartModel } from '../../../src/render/chartModel.ts';
import { renderJson } from '../../../src/render/json.ts';
import { renderTableJson } from '../../../src/render/tableJson.ts';

const dataset = loadDataset();
const known = { tables: factTables, charts: charts.map(({ id }) => id) };
const words = draftWords(messages('en'));

describe('parseQuery(search, known)', () => {
  test('reads a cell, a row, a table, a chart, and what stands beside them', () => {
    expect(parseQuery('?datum=hubs/a-b/jobs&page=/stories/x/&figure=figure-y', known)).toEqual({
      place: { kind: 'table', name: 'hubs' },
      ...{ row: 'a-b', column: 'jobs', page: '/stories/x/', figure: 'figure-y', isKnown: true },
    });
    expect(parseQuery('?datum=hubs/a-b', known)).toMatchObject({ row: 'a-b' });
    expect(parseQuery('?datum=places/A%20/%20B/lat', known)).toMatchObject({ row: 'A / B' });
    expect(parseQuery('?chart=singles-day', known).place).toEqual({
      kind: 'chart',
      name: 'singles-day',
    });
    expect(parseQuery('?chart=singles-day&row=12', known)).toMatchObject({ row: '12' });
    expect(parseQuery('', known)).toEqual({ isKnown: true });
  });

  test('leaves out what cannot be so', () => {
    for (const search of [
      '?datum=ships/a/b',
      '?datum=__proto__/a/b',
      '?datum=',
      '?chart=../data/hubs',
    ])
      expect(parseQuery(search, known)).toEqual({ isKnown: false });
    for (const page of [
      '//evil.example/',
      'https://evil.example/',
      '/a?b',
      'javascript:1',
      '/a%3Cb',
    ])
      expect(parseQuery(`?page=${page}`, known)).toEqual({ isKnown: true });
    expect(parseQuery('?figure=%3Cscript%3E', known)).toEqual({ isKnown: true });
    for (const row of ['0', '-1', '1e9', '1/../2', '123456'])
      expect(parseQuery(`?chart=singles-day&row=${row}`, known)).not.toHaveProperty('row');
  });

  test('understands every link that the pages make', () => {
    for (const table of factTables) {
      const [first] = dataset.tables[table] as readonly Readonly<Record<string, unknown>>[];
      const row = String(first?.['id'] ?? first?.['code'] ?? first?.['name']);
      const href = challengeHref('en', { datum: `${table}/${row}/note`, page: '/stories/x/' });
      expect(parseQuery(new URL(href, 'https://a.example').search, known)).toMatchObject({
        place: { kind: 'table', name: table },
        ...{ row, column: 'note', page: '/stories/x/', isKnown: true },
      });
    }
  });
});

describe('challengedDatum(datum, page)', () => {
  test('is the cell, and of a figure its first cell and its key', () => {
    const page = '/stories/x/';
    const cell = 'hubs/cainiao-liege-ehub/jobs';
    expect(challengedDatum(datum(dataset, cell), page)).toEqual({ datum: cell, page });
    expect(challengedDatum(figure(dataset, 'liege-area-share'), page)).toMatchObject({
      figure: 'figure-liege-area-share',
      page,
    });
  });
});

describe('tableSubject(json), chartSubject(json)', () => {
  test('read the published files of all tables and charts', () => {
    for (const table of factTables) {
      const subject = tableSubject(JSON.parse(renderTableJson(table, dataset)));
      expect(subject.rows, table).toHaveLength(dataset.tables[table].length);
      expect(
        subject.rows.every(({ key }) => key !== 'undefined'),
        table,
      ).toBe(true);
    }
    const hubs = tableSubject(JSON.parse(renderTableJson('hubs', dataset)));
    const liege = hubs.rows.find(({ key }) => key === 'cainiao-liege-ehub');
    expect(liege?.cells).toMatchObject({ jobs: '276', city: 'Liège' });
    expect(hubs.columns.map(({ key }) => key)).not.toContain('sources');
    for (const chart of charts) {
      const model = chartModel(chart, 'en', dataset);
      const subject = chartSubject(JSON.parse(renderJson(model)));
      expect(
        subject.rows.map(({ key }) => key),
        chart.id,
      ).toEqual(model.rows.map((_, at) => String(at + 1)));
      expect(
        subject.rows.every(({ sources }) => sources.length > 0),
        chart.id,
      ).toBe(true);
    }
  });

  test('know the column that is most likely meant: the first figure, and no year or place', () => {
    const hubs = tableSubject(JSON.parse(renderTableJson('hubs', dataset)));
    const liege = hubs.rows.find(({ key }) => key === 'cainiao-liege-ehub');
    expect(likelyColumn(hubs, liege)).toBe('area_m2');
    expect(likelyColumn(hubs, undefined)).toBeUndefined();
    const words = { key: 'a', label: 'a', cells: { note: 'x' }, sources: [] };
    expect(likelyColumn(hubs, words)).toBe('note');
    for (const chart of charts) {
      const subject = chartSubject(JSON.parse(renderJson(chartModel(chart, 'en', dataset))));
      for (const row of subject.rows) expect(row.cells).toHaveProperty(likelyColumn(subject, row)!);
      // Its columns begin with a year and a name.
      if (chart.id === 'singles-day') expect(likelyColumn(subject, subject.rows[0])).toBe('days');
    }
    expect(charts.map(({ id }) => id)).toContain('singles-day');
  });

  test('refuse what is neither', () => {
    expect(() => tableSubject(null)).toThrow('challenge: no object');
    expect(() => chartSubject({ id: 'a', columns: 1, rows: [] })).toThrow('challenge: no list');
  });
});

describe('draftOf(words, doubt)', () => {
  const doubt = {
    datum: 'hubs/a/note',
    value: `<script>alert(1)</script> "&{title} ${'x'.repeat(400)}`,
    sources: ['https://a.example/sources/src-a/'],
    page: 'https://a.example/stories/x/',
  };

  test('names datum, value, source and page, and asks for what is not known', () => {
    const draft = draftOf(words, { ...doubt, value: '276', figure: 'figure-y' });
    expect(draft.link).toBe(doubt.page);
    expect(`${draft.title}\n${draft.text}`).toMatchInlineSnapshot(`
      "Two Roads: is this right? figure-y
      Datum: hubs/a/note
      Worked out as: figure-y
      Value: 276
      Source given: https://a.example/sources/src-a/
      What I doubt, and what I have read instead: "
    `);
    const open = draftOf(words, { page: doubt.page });
    expect(`${open.title}\n${open.text}`).toMatchInlineSnapshot(`
      "Two Roads: is this right?
      Datum: [which number, of which row or chart]
      Value: [what stands there]
      Source given: [the source that is named with it]
      What I doubt, and what I have read instead: "
    `);
    const row = draftOf(words, { ...doubt, datum: 'charts/x/3/value', row: '2013, Alibaba' });
    expect(row.text).toContain('Datum: charts/x/3/value\nRow: 2013, Alibaba\n');
  });

  test('goes to every forum as text, whatever it holds', () => {
    for (const { href } of startThreadLinks(dataset.tables.forums, draftOf(words, doubt))) {
      expect(href).not.toMatch(/[<>"\s]/);
      expect(decodeURIComponent(new URL(href).search)).toContain('hubs/a/note');
    }
  });
});
