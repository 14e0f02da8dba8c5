import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import * as cells from '../../../src/data/cells.ts';

function reading(schema: z.ZodType) {
  return (cell: string): unknown => {
    const { success, data, error } = schema.safeParse(cell);
    return success ? data : error.issues.map(({ message }) => message).join('; ');
  };
}

describe('numbers', () => {
  const read = reading(cells.number);

  test.each([
    ['0', 0],
    ['30000', 30000],
    ['-12.5', -12.5],
    ['0.0001', 0.0001],
    ['6.4480', 6.448],
  ])('%s is %d', (cell, value) => {
    expect(read(cell)).toBe(value);
  });

  // prettier-ignore
  test.each([
    '', ' 5', '5 ', '1,000', '1 000', '0x10', '1e3', 'Infinity', 'NaN', '+5', '05', '5.', '.5',
    '-', '-0', '-0.0', '–5', '５', '1_000', '5\n',
  ])('%j is none', (cell) => {
    expect(read(cell)).toBe('must be a plain number');
  });

  test('are refused where they could not be kept as written', () => {
    expect(read('9007199254740993')).toBe('must have 15 digits at most');
    expect(read('9'.repeat(400))).toBe('must have 15 digits at most');
  });

  test('keep within their bounds', () => {
    expect([
      reading(cells.positive)('0'),
      reading(cells.notNegative)('-1'),
      reading(cells.count)('1.5'),
      reading(cells.count)('0'),
      reading(cells.year)('2024.5'),
      reading(cells.year)('24'),
      reading(cells.latitude)('95.2'),
      reading(cells.longitude)('-180.5'),
    ]).toMatchInlineSnapshot(`
      [
        "must be above zero",
        "must not be negative",
        "must be a whole number above zero",
        "must be a whole number above zero",
        "must be a whole year",
        "must be between 1900 and 2099",
        "must be between -90 and 90",
        "must be between -180 and 180",
      ]
    `);
    expect([reading(cells.latitude)('-90'), reading(cells.longitude)('180')]).toEqual([-90, 180]);
  });
});

test('text', () => {
  expect([' a', 'a ', 'a\nb', 'a\u00a0'].map(reading(cells.text))).toMatchInlineSnapshot(`
    [
      "must not begin or end with white space",
      "must not begin or end with white space",
      "must not hold a line break",
      "must not begin or end with white space",
    ]
  `);
  expect(reading(cells.prose)('a\nb')).toBe('a\nb');
});

test('slug', () => {
  expect(['4px', 'mercado-libre', 'jd'].map(reading(cells.slug))).toEqual([
    '4px',
    'mercado-libre',
    'jd',
  ]);
  for (const cell of ['A', 'a_b', 'a--b', '-a', 'a-', 'é', 'a b', 'a\n']) {
    expect(reading(cells.slug)(cell)).toMatch(/^must be lower-case/);
  }
});

test('lists', () => {
  const read = reading(cells.sources);
  expect(read('src-a;src-b')).toEqual(['src-a', 'src-b']);
  expect(['src-a;', ';', 'src-a;src-a', 'src-a; src-b', 'src-a,src-b'].map(read))
    .toMatchInlineSnapshot(`
    [
      "must not hold an empty entry",
      "must not hold an empty entry",
      "must not name the same twice",
      "must be lower-case letters and digits joined by hyphens",
      "must be lower-case letters and digits joined by hyphens",
    ]
  `);
});

test('url', () => {
  const read = reading(cells.url);
  const good = ['https://a.example/?q=1#x', 'http://a.example/ü'];
  expect(good.map(read)).toEqual(good);
  for (const cell of ['a.example', 'ftp://a.example', 'https://', 'https://a b', 'javascript:x']) {
    expect(read(cell)).toMatch(/^must be an address/);
  }
});

test('place', () => {
  const read = reading(cells.place);
  const good = ['EU', 'World', 'FR', 'IN-MH', 'JP-14', 'China–Europe'];
  expect(good.map(read)).toEqual(good);
  expect(read('Asia')).toMatchInlineSnapshot(
    `"must be a country, a part of one such as IN-MH, or one of World, EU, Europe, North America, International, China–Europe"`,
  );
});

test('country, enumerations', () => {
  expect(['fr', 'FRA', 'France', 'F1'].map(reading(cells.country))).toEqual(
    Array(4).fill('must be a code of two capital letters'),
  );
  expect(reading(cells.scale)('millions')).toMatchInlineSnapshot(
    `"must be one of thousand, million, billion, trillion"`,
  );
});
