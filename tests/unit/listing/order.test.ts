import { expect, test } from 'vitest';
import { orderOf } from '../../../src/listing/order.ts';

test.each([
  ['numbers by their value', ['10', '9', '1'], false, [2, 1, 0]],
  ['letters with accents beside those without', ['Fabius', 'Évans', 'Derek'], false, [2, 1, 0]],
  ['dates, the coarser first', ['2018-01-10', '2018', '2017-12'], false, [2, 1, 0]],
  ['the other way round where asked', ['a', 'b', 'c'], true, [2, 1, 0]],
  ['empty keys last', ['', 'b', 'a'], false, [2, 1, 0]],
  ['empty keys last the other way round too', ['', 'a', 'b'], true, [2, 1, 0]],
  ['equal keys as they came', ['a', 'a', 'a'], true, [0, 1, 2]],
])('orderOf(keys, locale, descending) › puts %s', (_, keys, descending, order) => {
  expect(orderOf(keys, 'en-GB', descending)).toEqual(order);
});
