import { createHash } from 'node:crypto';
import { tableNames } from '../data/tables.ts';
import { site } from '../site.ts';
import type { DataFiles } from './dataFiles.ts';
import { tableMeanings } from './tableMeanings.ts';
import { tableSchema, type TableSchema } from './tableSchema.ts';

const profiles = 'https://datapackage.org/profiles/2.0';

/** A table with all that is needed to read it elsewhere, in the words of Data Package. */
export interface Resource {
  readonly $schema: string;
  readonly name: string;
  readonly type: 'table';
  readonly title: string;
  readonly description?: string;
  readonly path: string;
  readonly scheme: 'file';
  readonly format: 'csv';
  readonly mediatype: 'text/csv';
  readonly encoding: 'utf-8';
  readonly bytes: number;
  readonly hash: string;
  readonly schema: TableSchema & { readonly $schema: string };
}

export interface DataPackage {
  readonly $schema: string;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly homepage?: string;
  readonly licenses: readonly {
    readonly name: string;
    readonly path: string;
    readonly title: string;
  }[];
  readonly contributors: readonly { readonly title: string; readonly roles: readonly string[] }[];
  readonly sources: readonly { readonly title: string; readonly path: string }[];
  readonly resources: readonly Resource[];
}

/**
 * All tables as a Frictionless Data Package 2.0. No date stands in it, so that one state of the tables
 * is one descriptor; the hash of each file tells states apart.
 * @param homepage the address of the page that describes the tables
 */
export function dataPackage(
  { readme, tables }: Omit<DataFiles, 'licence'>,
  homepage: string,
): DataPackage {
  const meanings = tableMeanings(readme);
  return {
    $schema: `${profiles}/datapackage.json`,
    name: 'two-roads',
    title: `${site.name}: the data`,
    description:
      'Logistics sites, routes, marketplaces, cloud regions, events, promises, laws, accounts and other measurements of Alibaba, Amazon and their rivals, each row with its sources.',
    homepage,
    licenses: [{ name: 'CC-BY-4.0', path: site.dataLicence.url, title: site.dataLicence.name }],
    contributors: [{ title: site.name, roles: ['creator', 'publisher'] }],
    sources: [
      { title: 'What was read for these tables; every row names its own', path: 'sources.csv' },
    ],
    resources: tableNames.map((table) => {
      const bytes = Buffer.from(tables[table]);
      const { row = table, about = [], columns = new Map() } = meanings.get(table) ?? {};
      return {
        $schema: `${profiles}/dataresource.json`,
        name: table,
        type: 'table',
        title: row,
        ...(about.length > 0 && { description: about.join('\n\n') }),
        path: `${table}.csv`,
        scheme: 'file',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        bytes: bytes.length,
        hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
        schema: { $schema: `${profiles}/tableschema.json`, ...tableSchema(table, columns) },
      };
    }),
  };
}
