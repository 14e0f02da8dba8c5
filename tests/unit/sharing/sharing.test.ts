import { describe, expect, test, vi } from 'vitest';
import { sharingOf } from '../../../src/sharing/sharing.ts';

const page = { address: 'https://example.org/stories/the-bill/', title: 'The bill' };
const data = { url: page.address, title: page.title };
const named = (name: string) => Object.assign(new Error('no'), { name });

describe('sharingOf(device, page).openSheet', () => {
  test('is absent where the device has no sheet, or refuses the address', () => {
    expect(sharingOf({}, page).openSheet).toBeUndefined();
    const share = () => Promise.resolve();
    expect(sharingOf({ share, canShare: () => false }, page).openSheet).toBeUndefined();
  });

  test('hands the device the address and the title', async () => {
    const share = vi.fn(() => Promise.resolve());
    await sharingOf({ share, canShare: () => true }, page).openSheet?.();
    expect(share).toHaveBeenCalledExactlyOnceWith(data);
  });

  test('takes it as an answer when the reader closes the sheet', async () => {
    const share = () => Promise.reject(named('AbortError'));
    await expect(sharingOf({ share }, page).openSheet?.()).resolves.toBeUndefined();
  });

  test('hides no other fault', async () => {
    const share = () => Promise.reject(named('DataError'));
    await expect(sharingOf({ share }, page).openSheet?.()).rejects.toThrow('no');
  });
});

describe('sharingOf(device, page).copy', () => {
  test('copies the address', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    expect(await sharingOf({ clipboard: { writeText } }, page).copy()).toBe(true);
    expect(writeText).toHaveBeenCalledExactlyOnceWith(page.address);
  });

  test('tells where the browser refuses, or has no clipboard', async () => {
    const writeText = () => Promise.reject(named('NotAllowedError'));
    expect(await sharingOf({ clipboard: { writeText } }, page).copy()).toBe(false);
    expect(await sharingOf({}, page).copy()).toBe(false);
  });
});
