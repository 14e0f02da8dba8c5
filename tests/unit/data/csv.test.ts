import { describe, expect, test } from 'vitest';
import { parseCsv } from '../../../src/data/csv.ts';
import { formatFault } from '../../../src/data/fault.ts';

function read(text: string) {
  const { header, records, faults, complete } = parseCsv(text, 'data/x.csv');
  const rows = records.map(({ line, cells }) => `${line}: ${cells.join('|')}`);
  return { header, rows, faults: faults.map(formatFault), complete };
}

describe('parseCsv(text, path)', () => {
  test('reads rows with the line on which each begins', () => {
    expect(read('id,note\na,1\nb,2\n')).toEqual({
      header: ['id', 'note'],
      rows: ['2: a|1', '3: b|2'],
      faults: [],
      complete: true,
    });
  });

  test.each([
    ['LF', '\n'],
    ['CR LF', '\r\n'],
    ['CR', '\r'],
  ])('counts quoted line breaks of %s', (_, eol) => {
    const text = ['id,note', 'a,"1', '', '3"', 'b,"x""', 'y"', 'c,2', ''].join(eol);
    const { rows, faults } = read(text);
    expect(faults).toEqual([]);
    expect(rows).toEqual([`2: a|1${eol}${eol}3`, `5: b|x"${eol}y`, '7: c|2']);
  });

  test('skips a byte-order mark', () => {
    expect(read('\ufeffid,note\na,1\n')).toMatchObject({ header: ['id', 'note'], faults: [] });
    expect(read('\ufeffid,note\r\na,"1\r\n2"\r\nb,2\r\n').rows).toEqual(['2: a|1\r\n2', '4: b|2']);
  });

  test('refuses a byte-order mark anywhere else', () => {
    expect(read('id,note\n\ufeffa,1\n').faults).toMatchInlineSnapshot(`
      [
        "data/x.csv:2: id: must not hold a control or replacement character: U+FEFF",
      ]
    `);
  });

  test('reads line ends of several kinds in one file', () => {
    expect(read('id,note\r\na,1\nb,2\rc,3\r\n').rows).toEqual(['2: a|1', '3: b|2', '4: c|3']);
  });

  test('refuses what is no table', () => {
    expect([
      read('').faults,
      read('\n').faults,
      read('\ufeff').faults,
      read('id,note\n').faults,
      read('"id,note\na,1\n').faults,
    ]).toMatchInlineSnapshot(`
      [
        [
          "data/x.csv:1: must begin with a header row",
        ],
        [
          "data/x.csv:1: column 1 has no name",
        ],
        [
          "data/x.csv:1: must begin with a header row",
        ],
        [
          "data/x.csv:1: must hold a row below its header",
        ],
        [
          "data/x.csv:1: a quote opened here is never closed",
        ],
      ]
    `);
  });

  test('names unnamed and repeated columns', () => {
    expect(read('id,,id,a\u0000\na,1,2,3\n').faults).toMatchInlineSnapshot(`
      [
        "data/x.csv:1: column 2 has no name",
        "data/x.csv:1: column stands twice: id",
        "data/x.csv:1: column 4: must not hold a control or replacement character: U+0000",
      ]
    `);
  });

  test('names rows too short, too long and empty', () => {
    expect(read('id,note\na\n\nb,1,2\n \nc,3\n\n')).toMatchInlineSnapshot(`
      {
        "complete": true,
        "faults": [
          "data/x.csv:2: must have 2 cells: 1",
          "data/x.csv:3: line is empty",
          "data/x.csv:4: must have 2 cells: 3",
          "data/x.csv:5: must have 2 cells: 1",
          "data/x.csv:7: line is empty",
        ],
        "header": [
          "id",
          "note",
        ],
        "rows": [
          "2: a",
          "4: b|1|2",
          "5:  ",
          "6: c|3",
        ],
      }
    `);
  });

  test('refuses a last row without a line break', () => {
    expect(read('id,note\na,1\nb,"2\n3"').faults).toMatchInlineSnapshot(`
      [
        "data/x.csv:3: must end with a line break, or its last row may be cut short",
      ]
    `);
  });

  test('reads on after each quote out of place', () => {
    const text = [
      'id,note',
      'a,1',
      'b,x"y',
      'c,2',
      'd,"x"y',
      'e,3',
      'f,"x',
      'g,4',
      'h',
      'i,"5"',
      '',
    ];
    expect(read(text.join('\n'))).toMatchInlineSnapshot(`
      {
        "complete": false,
        "faults": [
          "data/x.csv:3: a quote must open its cell, or be doubled within a quoted one",
          "data/x.csv:5: a closing quote must be followed by a comma or the end of the line",
          "data/x.csv:7: a closing quote must be followed by a comma or the end of the line",
          "data/x.csv:9: must have 2 cells: 1",
        ],
        "header": [
          "id",
          "note",
        ],
        "rows": [
          "2: a|1",
          "4: c|2",
          "6: e|3",
          "8: g|4",
          "9: h",
          "10: i|5",
        ],
      }
    `);
  });

  test('refuses control characters, lone surrogates and bytes that are no UTF-8', () => {
    expect(read('id,note\na\u0000,1\nb,\ud800\nc,\ufffd\nd,\u0085\n').faults)
      .toMatchInlineSnapshot(`
        [
          "data/x.csv:2: id: must not hold a control or replacement character: U+0000",
          "data/x.csv:3: note: must not hold a control or replacement character: U+FFFD",
          "data/x.csv:4: note: must not hold a control or replacement character: U+FFFD",
          "data/x.csv:5: note: must not hold a control or replacement character: U+0085",
        ]
      `);
  });
});
