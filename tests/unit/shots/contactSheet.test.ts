import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { contactSheet } from '../../shots/contactSheet.ts';

test('contactSheet(shots) › has a row an address, and each picture leads to itself', () => {
  const shot = (path: string, look: string) => ({ path, look, file: `${look}-${path.length}.png` });
  const html = contactSheet([
    shot('/a/', '360-light'),
    shot('/b"&/', 'print'),
    shot('/a/', 'print'),
  ]);
  const { document } = parseHTML(html);
  const rows = [...document.querySelectorAll('section')].map((row) => [
    row.querySelector('h2')?.textContent,
    [...row.querySelectorAll('a')].map((link) => link.getAttribute('href')),
    [...row.querySelectorAll('img')].map((image) => image.getAttribute('alt')),
  ]);
  expect(rows).toEqual([
    ['/a/', ['360-light-3.png', 'print-3.png'], ['/a/, 360-light', '/a/, print']],
    ['/b"&/', ['print-5.png'], ['/b"&/, print']],
  ]);
});
