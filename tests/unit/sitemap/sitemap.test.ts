import { expect, test } from 'vitest';
import { sitemap } from '../../../src/sitemap/sitemap.ts';

const page = (url: string, head = '') => ({ url, html: `<head>${head}</head>` });

test('sitemap(pages) › lists pages in the order of their addresses', () => {
  const text = sitemap([page('https://a.example/b/'), page('https://a.example/')]);
  expect(text).toContain(
    '<url><loc>https://a.example/</loc></url>\n<url><loc>https://a.example/b/</loc></url>',
  );
});

test('sitemap(pages) › leaves out what asks to be left out', () => {
  const text = sitemap([page('https://a.example/', '<meta name="robots" content="noindex">')]);
  expect(text).not.toContain('<url>');
});

test('sitemap(pages) › escapes what is not text in XML', () => {
  expect(sitemap([page('https://a.example/?a=1&b=2')])).toContain('?a=1&amp;b=2');
});

test('sitemap(pages) › refuses more pages than one sitemap may hold', () => {
  const pages = Array.from({ length: 50_001 }, (_, index) => page(`https://a.example/${index}/`));
  expect(() => sitemap(pages)).toThrow('more than 50000 pages: 50001');
});
