import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { oembedPhoto, oembedRich, oembedXml } from '../../../src/embeds/oembed.ts';
import { hostileKit as kit } from './hostileKit.ts';

/** What WordPress leaves of a frame from a site it does not know. */
const kept = ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling'];

describe('oembedRich(kit)', () => {
  const answer = oembedRich(kit);
  const { document } = parseHTML(`<!doctype html><html><body>${answer['html']}</body></html>`);
  const frame = document.body.firstElementChild;

  test('is one frame, with no quotation before it, of which WordPress strips nothing', () => {
    expect(document.body.children).toHaveLength(1);
    expect(frame?.localName).toBe('iframe');
    expect(frame?.getAttributeNames().filter((name) => ![...kept, 'title'].includes(name))).toEqual(
      [],
    );
    expect(frame?.getAttribute('title')).toBe(kit.title);
  });

  test('tells its size in numbers, as in the frame', () => {
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 720, height: 512 });
    expect(frame?.getAttribute('height')).toBe('512');
  });
});

test('oembedPhoto(kit) › is a picture with its size', () => {
  expect(oembedPhoto(kit)).toMatchObject({
    type: 'photo',
    url: kit.card.png,
    width: 1200,
    height: 630,
  });
});

test('oembedXml(answer) › says the same as JSON', () => {
  const answer = oembedRich(kit);
  const { document } = parseHTML(oembedXml(answer));
  const read = [...document.querySelector('oembed')!.children].map((child) => [
    child.localName,
    child.textContent,
  ]);
  expect(read).toEqual(Object.entries(answer).map(([name, value]) => [name, String(value)]));
});
