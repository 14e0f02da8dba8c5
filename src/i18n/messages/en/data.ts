/** English words of the page that describes the tables. */
export const englishData = {
  title: 'The data, to take away',
  summary: (tables: string, rows: string, sources: string) =>
    `${tables} tables with ${rows} rows, which rest on ${sources} sources.`,
  use: (licence: string) =>
    `Everything on this site is made from these tables and from nothing else. Use them under ${licence}: name Two Roads, and the source of the row.`,
  all: 'Everything in one file',
  zip: (size: string) => `All tables with their description (ZIP, ${size})`,
  descriptor: 'Data Package (JSON)',
  descriptorNote:
    'The descriptor follows Frictionless Data Package 2.0: each column with its type, what may stand in it, and what it refers to. It is made from the schemas that check the tables whenever the site is built.',
  rulesTitle: 'To know before use',
  rules: [
    'An empty cell means unknown or not applicable, never zero.',
    'Dates are as precise as their source: a year, a month or a day. None is filled up.',
    'Lists are joined by semicolons. Sources are ids of the table of sources.',
    'In JSON, lists are lists, numbers are numbers, and empty cells are null.',
    'Jobs, parcels and users are counted differently from row to row; the notes say how. Do not add them up.',
  ],
  tablesTitle: 'The tables',
  rows: (count: string, one: boolean) => (one ? `${count} row` : `${count} rows`),
  columns: (count: string) => `${count} columns`,
  column: 'Column',
  type: 'Type',
  meaning: 'Meaning',
  needed: 'always filled',
  types: {
    string: 'text',
    number: 'number',
    integer: 'whole number',
    list: 'list',
  },
  citeTitle: 'Cite the data',
  cite: (site: string) => `${site}: data on Alibaba, Amazon and their rivals.`,
  mendTitle: 'Something is wrong?',
  mend: 'Say which row, and what you read elsewhere.',
};
