import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { AtlasDetails } from '../../src/atlas/details.ts';
import { readBuiltSite } from './builtSite.ts';

const site = readBuiltSite();
const text = readFileSync(join(site.folder, 'map/details.json'), 'utf8');
const details = Object.values(JSON.parse(text) as AtlasDetails);

// A panel is made in the browser, so that no page holds its links.
test('the map’s panels › lead only to pages that are there', () => {
  const pages = details.flatMap(({ pages = [] }) => pages.map(({ href }) => href));
  const sources = details.flatMap((one) =>
    one.sources.map(({ id }) => `${site.base}sources/${id}/`),
  );
  const places = [...new Set([...pages, ...sources])];
  expect(places.length).toBeGreaterThan(0);
  expect(places.filter((href) => !site.has(`/${href.slice(site.base.length)}`))).toEqual([]);
});

test('the map’s panels › lead on to a chapter from a site that it tells of', () => {
  const chapters = details.flatMap(({ pages = [] }) =>
    pages.filter((page) => page.kind === 'chapter'),
  );
  expect(chapters.length).toBeGreaterThan(0);
});
