import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from '../../../src/islands/liveChartAddress.ts';

describe('readAddress(address, anchor)', () => {
  const read = (hash: string, entry: unknown = null) =>
    readAddress({ hash, entry }, 'chart-revenue');

  it('reads the state of its own chart', () => {
    expect(read('#chart-revenue?scale=log&from=2010')).toBe('scale=log&from=2010');
    expect(read('#chart-revenue')).toBe('');
  });

  it('has nothing to say of other places', () => {
    expect(read('')).toBeUndefined();
    expect(read('#notes')).toBeUndefined();
    expect(read('#chart-revenue-2?scale=log')).toBeUndefined();
  });

  it('takes the state from the history where the address names another place', () => {
    expect(read('#notes', { 'chart-revenue': 'scale=log' })).toBe('scale=log');
    expect(read('', { 'chart-revenue': '' })).toBe('');
    expect(read('', { 'chart-parcels': 'scale=log' })).toBeUndefined();
    expect(read('', 'an entry of something else')).toBeUndefined();
  });
});

describe('writeAddress(text, anchor, entry)', () => {
  it('is read back, also when another chart has written after it', () => {
    const first = writeAddress('scale=log', 'chart-revenue', null);
    expect(first.hash).toBe('#chart-revenue?scale=log');
    const second = writeAddress('from=2020', 'chart-parcels', first.entry);
    expect(readAddress(second, 'chart-revenue')).toBe('scale=log');
    expect(readAddress(second, 'chart-parcels')).toBe('from=2020');
  });

  it('is the plain anchor for the initial state', () => {
    expect(writeAddress('', 'chart-revenue', null).hash).toBe('#chart-revenue');
  });
});
