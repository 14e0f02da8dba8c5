import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Csv } from '../../../src/data/csv.ts';
import { parseCsv } from '../../../src/data/csv.ts';
import type { TableName } from '../../../src/data/tables.ts';
import { tableNames } from '../../../src/data/tables.ts';
import { real, toCsv } from './texts.ts';

const file = 'data/x.csv';

// Whatever a cell may hold: anything but what is refused as unprintable.
const cell = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom('"', ',', ';', '\n', '\r', '\t', ' ', 'a'),
      fc.string({ unit: 'grapheme' }),
    ),
  })
  .filter((text) => !/[\0-\u0008\u000b-\u000c\u000e-\u001f\u007f-\u009f\ufeff\ufffd]/.test(text));

const table = fc
  .uniqueArray(
    cell.filter((name) => name !== '' && !/[\r\n]/.test(name)),
    {
      minLength: 2,
      maxLength: 6,
    },
  )
  .chain((header) =>
    fc
      .array(fc.array(cell, { minLength: header.length, maxLength: header.length }), {
        minLength: 1,
        maxLength: 8,
      })
      .map((rows) => ({ header, rows })),
  );

function placed({ faults }: Csv, text: string): void {
  const lines = text.split(/\r\n|\r|\n/).length;
  for (const fault of faults) {
    expect(fault.line).toBeGreaterThanOrEqual(1);
    expect(fault.line).toBeLessThanOrEqual(lines);
    expect(fault.message).not.toBe('');
  }
}

describe('parseCsv(text, path), for any text', () => {
  test('reads back every table that is written, with its lines', () => {
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n'), fc.boolean(), (written, eol, mark) => {
        const text = (mark ? '\ufeff' : '') + toCsv([written.header, ...written.rows], eol);
        const csv = parseCsv(text, file);
        expect(csv.faults).toEqual([]);
        expect(csv.header).toEqual(written.header);
        expect(csv.records.map(({ cells }) => cells)).toEqual(written.rows);
        const above = [written.header, ...written.rows].map((row) => toCsv([row], eol));
        const breaks = (part: string): number => part.match(/\r\n|\r|\n/g)?.length ?? 0;
        csv.records.forEach(({ line }, index) => {
          expect(line).toBe(1 + breaks(above.slice(0, index + 1).join('')));
        });
      }),
    );
  });

  test('never throws, and places every fault', () => {
    const noise = fc.string({
      unit: fc.oneof(fc.constantFrom('"', ',', '\n', '\r', ';', 'a', '\0', '\ufeff'), fc.string()),
    });
    fc.assert(
      fc.property(fc.oneof(noise, fc.string({ unit: 'binary' })), (text) => {
        const csv = parseCsv(text, file);
        placed(csv, text);
        if (csv.faults.length > 0) return;
        for (const { cells } of csv.records) expect(cells).toHaveLength(csv.header.length);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('parseCsv(text, path), for real tables mangled', () => {
  const small = tableNames.filter((name) => real[name].length < 30_000);
  const where = fc.tuple(fc.constantFrom(...small), fc.double({ min: 0, max: 1, noNaN: true }));
  const count = Object.fromEntries(
    tableNames.map((name) => [name, parseCsv(real[name], file).records.length]),
  ) as Record<TableName, number>;

  /** Either as many records as before, each of full length, or a fault with a place. */
  function nothingLost(name: TableName, text: string): void {
    const csv = parseCsv(text, file);
    placed(csv, text);
    if (csv.faults.length === 0) expect(csv.records).toHaveLength(count[name]);
  }

  test('one character put in', () => {
    const character = fc.oneof(
      fc.constantFrom('"', ',', '\0', '\ufeff', ';', '\r'),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }).filter((c) => c !== '\n'),
    );
    fc.assert(
      fc.property(where, character, ([name, at], put) => {
        const offset = Math.floor(at * real[name].length);
        const text = real[name].slice(0, offset) + put + real[name].slice(offset);
        const csv = parseCsv(text, file);
        placed(csv, text);
        // A line break put in, or between CR and LF, makes a row more: never one less.
        if (csv.faults.length === 0) {
          expect(csv.records.length).toBeGreaterThanOrEqual(count[name]);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('one character taken out', () => {
    fc.assert(
      fc.property(where, ([name, at]) => {
        const offset = Math.floor(at * (real[name].length - 1));
        nothingLost(name, real[name].slice(0, offset) + real[name].slice(offset + 1));
      }),
      { numRuns: 300 },
    );
  });

  test('cut short anywhere but at the end of a row', () => {
    fc.assert(
      fc.property(where, ([name, at]) => {
        const text = real[name].slice(0, Math.floor(at * real[name].length));
        const csv = parseCsv(text, file);
        placed(csv, text);
        if (!text.endsWith('\n')) expect(csv.faults).not.toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('quotes of another kind', () => {
    fc.assert(
      fc.property(where, fc.constantFrom("'", '“', '', '""', '\\"'), ([name], quote) => {
        nothingLost(name, real[name].replaceAll('"', quote));
      }),
      { numRuns: 40 },
    );
  });

  test('bytes lost to a wrong encoding', () => {
    for (const name of tableNames) {
      const bytes = Buffer.from(real[name], 'utf8');
      const text = new TextDecoder('utf-8').decode(bytes.subarray(0, bytes.length - 1));
      expect(parseCsv(`${text}\n`, file).faults).toEqual([]);
      const latin = new TextDecoder('utf-8').decode(Buffer.from(real[name], 'latin1'));
      if (/[^\0-\u007f]/.test(real[name])) {
        expect(parseCsv(latin, file).faults).not.toEqual([]);
      }
    }
  });
});
