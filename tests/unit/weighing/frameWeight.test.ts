import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { frameWeight, packer } from '../../../src/weighing/frameWeight.ts';

const packed = (text: string) => brotliCompressSync(text).length;
const read = (address: string) => Buffer.from(address.repeat(20));
const size = (address: string) => packed(address.repeat(20));

test('frameWeight(html, read) › is the page alone where it names nothing', async () => {
  const html =
    '<p>words</p><a href="/charts/">x</a><link rel="canonical" href="/x/"><link rel="icon" href="/i.svg">';
  expect(await frameWeight(html, read)).toEqual({ bytes: packed(html), requests: 1, script: 0 });
});

test('frameWeight(html, read) › counts each file that is fetched at once', async () => {
  const html = [
    '<link rel="stylesheet" href="/a.css"><link rel="preload" href="/f.woff2" as="font">',
    '<style>@font-face { src: url("/f.woff2") }</style>',
    '<script type="module" src="/a.js"></script><img src="/a.png"><img src="/b.png" loading="lazy">',
  ].join('');
  const files = ['/a.css', '/f.woff2', '/a.js', '/a.png'];
  expect(await frameWeight(html, read)).toEqual({
    bytes: packed(html) + files.map(size).reduce((a, b) => a + b),
    requests: 5,
    script: size('/a.js'),
  });
});

test('frameWeight(html, read) › counts scripts that stand in the page, and no data', async () => {
  const html = '<script>run()</script><script type="application/json">{"a":1}</script>';
  expect(await frameWeight(html, read)).toEqual({
    bytes: packed(html),
    requests: 1,
    script: packed('run()'),
  });
});

test('packer() › packs the same content once, whether text or bytes', async () => {
  const packed = packer();
  const first = packed('words');
  expect(packed(Buffer.from('words'))).toBe(first);
  expect(packed('others')).not.toBe(first);
  expect(await first).toBe(brotliCompressSync('words').length);
});
