import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/data/load.ts';
import { tableNames } from '../../../src/data/tables.ts';
import { cellValue } from '../../../src/facts/cellValue.ts';
import { writeValue } from '../../../src/facts/write.ts';
import { formatter } from '../../../src/i18n/format.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { langParam, localeOfParam, localePath, localePaths } from '../../../src/i18n/paths.ts';

describe.each(locales)('formatter(%s)', (locale) => {
  it.each(tableNames)(
    'can write every cell of %s: its units, currencies, dates and periods',
    (table) => {
      const format = formatter(locale);
      const rows: readonly Readonly<Record<string, unknown>>[] = loadDataset().tables[table];
      for (const row of rows)
        for (const [column, cell] of Object.entries(row))
          if (cell !== undefined)
            expect(writeValue(cellValue(table, column, row, cell), format)).not.toBe('');
    },
  );
});

describe('localePath(locale, path, base)', () => {
  it('keeps English at the root and obeys the folder of the site', () => {
    expect(localePath('en', '/charts/')).toBe('/charts/');
    expect(localePath('en', '/charts/', '/race/')).toBe('/race/charts/');
    expect(localePath('en', '/charts/', '/race')).toBe('/race/charts/');
  });

  it('gives another language a folder of its own', () => {
    expect(localePath('fr' as 'en', '/charts/', '/race/')).toBe('/race/fr/charts/');
  });

  it('refuses a path without a slash', () => {
    expect(() => localePath('en', 'charts/')).toThrow('path must begin with a slash: charts/');
  });
});

describe('localeOfParam(lang)', () => {
  it('reads back what langParam(locale) writes, and takes anything else as English', () => {
    for (const locale of locales) expect(localeOfParam(langParam(locale))).toBe(locale);
    expect(localeOfParam('xx')).toBe('en');
  });
});

describe('localePaths()', () => {
  it('has one entry a language, English without a folder', () => {
    expect(localePaths()).toEqual(
      locales.map((locale) => ({
        params: { lang: locale === 'en' ? undefined : locale },
        props: { locale },
      })),
    );
  });
});
