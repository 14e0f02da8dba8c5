import { describe, expect, test } from 'vitest';
import { parseCsv } from '../../../src/data/csv.ts';
import { buildDataset } from '../../../src/data/dataset.ts';
import { references } from '../../../src/data/references.ts';
import { keyColumn, tableNames } from '../../../src/data/tables.ts';
import { changed, faultsWith, real, toCsv } from './texts.ts';

const dataset = buildDataset(real);

function without(table: 'sources' | 'places' | 'countries', key: string): string {
  const { header, records } = parseCsv(real[table], table);
  const at = header.indexOf(keyColumn(table));
  return toCsv([header, ...records.map(({ cells }) => cells).filter((row) => row[at] !== key)]);
}

describe('buildDataset(texts)', () => {
  test('holds every row and every filled cell of every table', () => {
    for (const table of tableNames) {
      const { header, records } = parseCsv(real[table], table);
      const key = header.indexOf(keyColumn(table));
      expect(dataset.tables[table]).toHaveLength(records.length);
      records.forEach(({ line, cells }, index) => {
        const row = dataset.tables[table][index] as Record<string, unknown>;
        const id = cells[key] ?? '';
        expect(dataset.row(table, id)).toBe(row);
        expect(dataset.line(table, id)).toBe(line);
        const filled = header.filter((_, column) => cells[column] !== '');
        expect(Object.keys(row).toSorted()).toEqual(filled.toSorted());
      });
    }
  });

  test('reads cells as their kind', () => {
    expect(dataset.row('hubs', 'cainiao-liege-ehub')).toMatchObject({
      lat: 50.6374,
      opened: '2021-11-08',
      area_m2: 30000,
      sources: expect.arrayContaining(['src-aviation24-2021-11-08']) as unknown,
    });
    expect(dataset.row('hubs', 'cainiao-liege-ehub')).not.toHaveProperty('closed');
  });

  test('every source that is named exists, and knows what rests on it', () => {
    const resting = dataset.tables.sources.flatMap(({ id }) => dataset.restingOn(id));
    const named = tableNames.flatMap((table) =>
      dataset.tables[table].flatMap((row) => ('sources' in row ? row.sources : [])),
    );
    expect(resting).toHaveLength(named.length);
    expect(dataset.restingOn('src-fed-fx-annual')).toContainEqual({
      table: 'fx',
      id: 'usd-cny-average-1995',
    });
    expect(dataset.restingOn('src-none')).toEqual([]);
  });

  test('names the table and the key of a row that is not there', () => {
    expect(() => dataset.row('hubs', 'nowhere')).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: data/hubs.csv: no row has this id: nowhere]`,
    );
    expect(() => dataset.line('countries', 'XX')).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: data/countries.csv: no row has this code: XX]`,
    );
    expect(dataset.find('places', 'Atlantis')).toBeUndefined();
  });
});

describe('references', () => {
  test('are checked in every column named sources, country, via, forum or correction', () => {
    for (const table of tableNames) {
      const { header } = parseCsv(real[table], table);
      const columns = header.filter((name) =>
        /^(sources|via|forum|correction|region|jurisdiction|.*country)$/.test(name),
      );
      const own = table === 'countries' ? ['region'] : [];
      expect(Object.keys(references[table])).toEqual(columns.filter((c) => !own.includes(c)));
    }
  });

  test('to a deleted source', () => {
    expect(faultsWith({ sources: without('sources', 'src-vrt-2019-10-10') }))
      .toMatchInlineSnapshot(`
      [
        "data/routes.csv:5: sources: no row of data/sources.csv has this id: src-vrt-2019-10-10",
      ]
    `);
  });

  test('to a deleted place and a deleted country', () => {
    expect(faultsWith({ places: without('places', 'Hendaye') })).toMatchInlineSnapshot(`
      [
        "data/routes.csv:26: via: no row of data/places.csv has this name: Hendaye",
      ]
    `);
    expect(faultsWith({ countries: without('countries', 'KZ') })).toMatchInlineSnapshot(`
      [
        "data/places.csv:2: country: no row of data/countries.csv has this code: KZ",
        "data/market-leaders.csv:45: country: no row of data/countries.csv has this code: KZ",
        "data/market-leaders.csv:46: country: no row of data/countries.csv has this code: KZ",
      ]
    `);
  });

  test('to regions only where they may stand', () => {
    expect([
      ...faultsWith({ hubs: changed('hubs', { country: 'EU' }) }),
      ...faultsWith({ events: changed('events', { country: 'FR;XX' }) }),
      ...faultsWith({ policy: changed('policy', { jurisdiction: 'EU;World;XX' }) }),
      ...faultsWith({ series: changed('series', { region: 'XX-1' }) }),
      ...faultsWith({ series: changed('series', { region: 'Asia' }) }),
    ]).toMatchInlineSnapshot(`
      [
        "data/hubs.csv:2: country: no row of data/countries.csv has this code: EU",
        "data/events.csv:2: country: no row of data/countries.csv has this code: XX",
        "data/policy.csv:2: jurisdiction: no row of data/countries.csv has this code: XX",
        "data/series.csv:2: region: no row of data/countries.csv has this code: XX",
        "data/series.csv:2: region: must be a country, a part of one such as IN-MH, or one of World, EU, Europe, North America, International, China–Europe: Asia",
      ]
    `);
  });

  test('are judged beside another fault of the same list', () => {
    expect(faultsWith({ hubs: changed('hubs', { sources: 'src-x;src-x;SRC' }) }))
      .toMatchInlineSnapshot(`
        [
          "data/hubs.csv:2: sources: must not name the same twice: src-x;src-x;SRC",
          "data/hubs.csv:2: sources: no row of data/sources.csv has this id: src-x",
          "data/hubs.csv:2: sources: no row of data/sources.csv has this id: SRC",
        ]
      `);
  });
});

describe('faults', () => {
  test('of all tables come at once, in order', () => {
    expect(
      faultsWith({
        hubs: changed('hubs', { lat: '95.2', kind: 'palace', sources: 'src-none' }),
        fx: changed('fx', { rate: '6,2', sources: 'src-none' }),
        people: `\ufeffid,name,role,organisation,note,sources\r\nx,"A\r\nB",C,,,\r\n\r\ny,"D"E,F,,,src-none\r\n`,
        places: real.places.replace('name,', 'nom,'),
      }),
    ).toMatchInlineSnapshot(`
      [
        "data/hubs.csv:2: kind: must be one of air-hub, delivery-station, distribution-centre, ehub, fulfilment-centre, office, overseas-warehouse, sortation-centre: palace",
        "data/hubs.csv:2: lat: must be between -90 and 90: 95.2",
        "data/hubs.csv:2: sources: no row of data/sources.csv has this id: src-none",
        "data/places.csv:1: unknown column: nom",
        "data/places.csv:1: column is missing: name",
        "data/people.csv:2: name: must not hold a line break: A\\r\\nB",
        "data/people.csv:2: sources: must not be empty",
        "data/people.csv:4: line is empty",
        "data/people.csv:5: a closing quote must be followed by a comma or the end of the line",
        "data/fx.csv:2: rate: must be a plain number: 6,2",
        "data/fx.csv:2: sources: no row of data/sources.csv has this id: src-none",
      ]
    `);
  });

  test('of a row too long or too short stand alone', () => {
    const [header = '', first = '', ...rest] = real.places.split('\n');
    const text = [header, `${first},x`, 'Brest,BY', ...rest.slice(1)].join('\n');
    expect(faultsWith({ places: text })).toMatchInlineSnapshot(`
      [
        "data/places.csv:2: must have 4 cells: 5",
        "data/places.csv:3: must have 4 cells: 2",
      ]
    `);
  });

  test('of a table that cannot be read whole hide no others and make none up', () => {
    const sources = real.sources.replace('\n', '\n"');
    const texts = { sources, hubs: changed('hubs', { lat: '95.2' }) };
    expect(faultsWith(texts)).toMatchInlineSnapshot(`
      [
        "data/sources.csv:2: a closing quote must be followed by a comma or the end of the line",
        "data/hubs.csv:2: lat: must be between -90 and 90: 95.2",
      ]
    `);
  });

  test('stay one line each, however long the value', () => {
    const [fault = ''] = faultsWith({
      hubs: changed('hubs', { kind: `a\nb\u2028${'c'.repeat(99)}` }),
    });
    expect(fault).toMatchInlineSnapshot(
      `"data/hubs.csv:2: kind: must be one of air-hub, delivery-station, distribution-centre, ehub, fulfilment-centre, office, overseas-warehouse, sortation-centre: a\\nb\\u{2028}cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc…"`,
    );
  });
});
