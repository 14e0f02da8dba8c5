import { expect, test } from 'vitest';
import { loadDataset } from '../../../src/data/load.ts';
import { rowTitle } from '../../../src/facts/rowTitle.ts';
import { formatter } from '../../../src/i18n/format.ts';
import { messages } from '../../../src/i18n/messages.ts';

const reading = { dataset: loadDataset(), words: messages('en'), format: formatter('en') };

test('rowTitle(reading, table, id) › spells names and abbreviations in the code of a measure', () => {
  expect(rowTitle(reading, 'series', 'dsa-aliexpress-2025')).toBe(
    'DSA monthly users AliExpress, European Union, 2025',
  );
});

test('rowTitle(reading, table, id) › takes the title that a row has', () => {
  expect(rowTitle(reading, 'people', 'jack-ma')).toBe('Jack Ma');
});

test('rowTitle(reading, table, id) › calls a line of the accounts by its name', () => {
  expect(rowTitle(reading, 'financials', 'amazon-revenue-uk-fy2020')).toBe(
    'Revenue, United Kingdom, Amazon, fiscal 2020',
  );
});
