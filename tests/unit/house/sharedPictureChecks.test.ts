import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readPage, type BuiltSite } from '../../build/builtSite.ts';
import { sharedPictureFaults } from '../../build/checks/sharedPicture.ts';

const folder = mkdtempSync(join(tmpdir(), 'two-roads-pictures-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The head of a PNG of a size, with as many bytes after it as are asked for. */
function png(width: number, height: number, bytes = 100): Buffer {
  const file = Buffer.alloc(bytes);
  file.write('\u0089PNG', 'latin1');
  file.writeUInt32BE(width, 16);
  file.writeUInt32BE(height, 20);
  return file;
}

writeFileSync(join(folder, 'card.png'), png(1200, 630));
writeFileSync(join(folder, 'small.png'), png(600, 315));
writeFileSync(join(folder, 'heavy.png'), png(1200, 630, 100_001));
writeFileSync(join(folder, 'text.png'), 'no picture');

const head = `<meta property="og:image" content="https://two-roads.example/base/card.png">
  <meta property="og:image:width" content="1200"><meta property="og:image:height" content="630">
  <meta property="og:image:alt" content="A chart"><meta name="twitter:card" content="summary_large_image">`;

function faultsOf(text: string): string[] {
  const page = readPage('about/index.html', `<!doctype html><html><head>${text}</head></html>`);
  const site: BuiltSite = { folder, base: '/base/', pages: [], page: () => page, has: () => true };
  return sharedPictureFaults(page, site);
}

test('sharedPictureFaults(page, site) › finds no fault in a sound page', () => {
  expect(faultsOf(head)).toEqual([]);
});

test.each([
  ['names no picture to be shared with', head.replace('og:image"', 'og:picture"')],
  ['has no words for its picture', head.replace('A chart', '')],
  ['asks for no large picture', head.replace('summary_large_image', 'summary')],
  ['tells another size of its picture: 1200×627', head.replace('630', '627')],
  ['its picture is not there: /base/none.png', head.replace('card.png', 'none.png')],
  ['its picture is of another size: 600×315', head.replace('card.png', 'small.png')],
  ['its picture is of another size: 0×0', head.replace('card.png', 'text.png')],
  ['its picture has more than 100000 bytes: 100001', head.replace('card.png', 'heavy.png')],
])('sharedPictureFaults(page, site) › %s', (fault, text) => {
  expect(faultsOf(text)).toEqual([fault]);
});
