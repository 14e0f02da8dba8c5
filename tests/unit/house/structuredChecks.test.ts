import { describe, expect, test } from 'vitest';
import { readPage } from '../../build/builtSite.ts';
import { structuredFaults } from '../../build/checks/structured.ts';

const address = 'https://two-roads.example/about/';

function faultsOf(data: string, head = ''): string[] {
  const block = data === '' ? '' : `<script type="application/ld+json">${data}</script>`;
  const html = `<!doctype html><html lang="en"><head><link rel="canonical" href="${address}">${head}${block}</head><body></body></html>`;
  return structuredFaults(readPage('about/index.html', html));
}

function wayTo(item: string): string {
  const way = { '@type': 'BreadcrumbList', itemListElement: [{ item }] };
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': [way] });
}

describe('structuredFaults(page)', () => {
  test.each([
    ['a way to the page itself', wayTo(address), []],
    [
      'a way to another page',
      wayTo('https://two-roads.example/'),
      ['its way leads elsewhere: https://two-roads.example/'],
    ],
    ['no data', '', ['has no data for machines']],
    ['what is no JSON', '{', ['no JSON-LD: {']],
    ['another vocabulary', '{}', ['no JSON-LD: {}']],
  ])('judges %s', (_, data, faults) => {
    expect(faultsOf(data)).toEqual(faults);
  });

  test('wants nothing of a page that search engines leave out', () => {
    expect(faultsOf('', '<meta name="robots" content="noindex">')).toEqual([]);
  });
});
