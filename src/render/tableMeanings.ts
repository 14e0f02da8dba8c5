import { tableNames, type TableName } from '../data/tables.ts';

/** What a table is, as `data/README.md` tells it, in Markdown. */
export interface TableMeaning {
  /** what a row is: "a logistics site, opened or only proposed" */
  readonly row: string;
  /** what else is to be known of the table, a paragraph each */
  readonly about: readonly string[];
  /** by the name of the column */
  readonly columns: ReadonlyMap<string, string>;
}

/**
 * Reads the meanings of all tables and columns from the text of `data/README.md`. Throws where a table
 * has no section.
 */
export function tableMeanings(readme: string): ReadonlyMap<TableName, TableMeaning> {
  const [, ...sections] = readme.split(/^## (?=[a-z-]+\.csv: )/m);
  const byName = new Map(
    sections.map((section) => [section.slice(0, section.indexOf('.csv')), section]),
  );
  return new Map(
    tableNames.map((table) => {
      const section = byName.get(table);
      if (section === undefined) throw new Error(`data/README.md: no section on: ${table}.csv`);
      return [table, meaningOf(section)];
    }),
  );
}

function meaningOf(section: string): TableMeaning {
  const [heading = '', ...blocks] = section.split(/\n{2,}/).map((block) => block.trim());
  const isTable = (block: string) => block.startsWith('|');
  const lines = blocks.filter(isTable).flatMap((block) => block.split('\n'));
  return {
    row: heading.replace(/^[a-z-]+\.csv: /, ''),
    about: blocks.filter((block) => block !== '' && !isTable(block)).map(onOneLine),
    columns: new Map(lines.flatMap(columnsOf)),
  };
}

/** A line of the table may tell of several columns: "| `lat`, `lon` | position |". */
function columnsOf(line: string): [string, string][] {
  const [, names = '', meaning = ''] = /^\| (.+?) +\| (.+?) +\|$/.exec(line) ?? [];
  return [...names.matchAll(/`(\w+)`/g)].map(([, name = '']) => [name, meaning]);
}

function onOneLine(block: string): string {
  return block.replace(/\s*\n\s*/g, ' ');
}
