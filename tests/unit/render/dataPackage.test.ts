import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parseCsv } from '../../../src/data/csv.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { isTableName, tableNames } from '../../../src/data/tables.ts';
import { zipData } from '../../../src/render/dataArchive.ts';
import { readDataFiles } from '../../../src/render/dataFiles.ts';
import { dataPackage } from '../../../src/render/dataPackage.ts';
import { renderTableJson } from '../../../src/render/tableJson.ts';
import { cellFaults } from './tableSchemaCells.ts';

const files = readDataFiles();
const descriptor = dataPackage(files, 'https://two-roads.example/data/');

describe('dataPackage(files, homepage)', () => {
  test('describes every table, with columns in the order of its file', () => {
    expect(descriptor.resources.map(({ name }) => name)).toEqual(tableNames);
    for (const { name, schema } of descriptor.resources) {
      const { header } = parseCsv(isTableName(name) ? files.tables[name] : '', name);
      expect(schema.fields.map((field) => field.name).toSorted(), name).toEqual(header.toSorted());
    }
  });

  test('says what each row and column means', () => {
    const silent = descriptor.resources.flatMap(({ name, title, schema }) => [
      ...(title === name ? [name] : []),
      ...schema.fields.flatMap((field) => (field.description ? [] : [`${name}.${field.name}`])),
    ]);
    expect(silent).toEqual([]);
  });

  // What the published profiles of Data Package 2.0 ask of a descriptor, as far as ours can break it.
  test('keeps to the profile', () => {
    expect(descriptor.name).toMatch(/^[-a-z0-9._/]+$/);
    for (const { name, path, hash, bytes, schema } of descriptor.resources) {
      const text = isTableName(name) ? files.tables[name] : '';
      expect(path).toMatch(/^(?=^[^./~])(^((?!\.{2}).)*$).*$/);
      expect(bytes).toBe(Buffer.byteLength(text));
      expect(hash).toBe(`sha256:${createHash('sha256').update(text).digest('hex')}`);
      const names = schema.fields.map((field) => field.name);
      expect(new Set(names).size).toBe(names.length);
      expect(names).toEqual(expect.arrayContaining([...schema.primaryKey]));
      // An empty list of keys is refused, and so is every type but these.
      expect(schema.foreignKeys).not.toEqual([]);
      expect(['string', 'number', 'integer']).toEqual(
        expect.arrayContaining(schema.fields.map(({ type }) => type)),
      );
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const target = descriptor.resources.find((other) => other.name === reference.resource);
        expect(names).toEqual(expect.arrayContaining([...fields]));
        expect(target?.schema.primaryKey).toEqual(reference.fields);
      }
    }
  });

  test('allows every cell of the tables', () => {
    expect(
      descriptor.resources.flatMap((resource) =>
        isTableName(resource.name) ? cellFaults(resource, files.tables[resource.name]) : [],
      ),
    ).toEqual([]);
  });

  test.each([
    ['a key that is missing', 'hubs', 'id', ''],
    ['a word that is not listed', 'hubs', 'status', 'burnt-down'],
    ['a latitude beyond the pole', 'hubs', 'lat', '95.2'],
    ['a day without a month', 'events', 'date', '2018--31'],
    ['half a year more than there are', 'series', 'period', '2018-H3'],
    ['jobs in halves', 'hubs', 'jobs', '2.5'],
    ['no floor space', 'hubs', 'area_m2', '0'],
    ['a list with an empty entry', 'hubs', 'sources', 'src-a;;src-b'],
    ['a list of what are no ids', 'hubs', 'sources', 'src-a;Le Soir'],
    ['an address of no scheme', 'sources', 'url', 'example.org'],
  ])('does not allow %s', (_, table, column, cell) => {
    const resource = descriptor.resources.find(({ name }) => name === table);
    if (resource === undefined) throw new Error(`no such table: ${table}`);
    const header = resource.schema.fields.map(({ name }) => name);
    const [row = ''] = cellFaults(
      resource,
      `${header.join()}\n${header.map((name) => (name === column ? cell : 'x')).join()}\n`,
      [column],
    );
    expect(row).toBe(`${table}.${column}: ${cell}`);
  });
});

test('zipData(files, descriptor) › holds every file of the package, the same bytes each time', () => {
  const zip = zipData(files, descriptor);
  const held = unzipSync(zip);
  expect(Object.keys(held)).toEqual([
    'README.md',
    'LICENSE',
    'datapackage.json',
    ...tableNames.map((table) => `${table}.csv`),
  ]);
  expect(new TextDecoder().decode(held['hubs.csv'])).toBe(files.tables.hubs);
  expect(Buffer.from(zipData(files, descriptor)).equals(zip)).toBe(true);
});

test('renderTableJson(table, dataset) › gives every row and column, lists as lists, gaps as null', () => {
  const dataset = loadDataset();
  const { rows } = JSON.parse(renderTableJson('promises', dataset)) as { rows: unknown[] };
  const undated = dataset.tables.promises.findIndex((row) => row.claimed_on === undefined);
  expect(rows).toHaveLength(dataset.tables.promises.length);
  expect(rows[undated]).toMatchObject({ claimed_on: null, sources: expect.any(Array) as unknown });
});
